package no.nir.register.tilgang;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.nir.regelverk.vurdering.Ordning;
import no.nir.register.tilgang.Tilgangssvar.Grunn;
import org.springframework.stereotype.Service;

/**
 * Decides whether a user reaches a person, and for what. Someone with strictly confidential address does not exist for others than those
 * with the right {@link Rettighet#SE_SKJERMET}.
 */
@Service
public class Tilgangskontroll {

    private final Stillingleser stillinger;
    private final Clock klokke;

    Tilgangskontroll(Stillingleser stillinger, Clock klokke) {
        this.stillinger = stillinger;
        this.klokke = klokke;
    }

    public Tilgangssvar vurder(Bruker bruker, long personId) {
        return vurderAlle(bruker, List.of(personId)).getOrDefault(personId, new Tilgangssvar.Nektet(Grunn.FINNES_IKKE));
    }

    /** One answer for each person asked for, whether the person exists or not. */
    public Map<Long, Tilgangssvar> vurderAlle(Bruker bruker, Collection<Long> personIder) {
        Instant naa = klokke.instant();
        LocalDate dag = LocalDate.now(klokke);
        Map<Long, Stilling> kjente = stillinger.les(bruker, personIder, dag, naa);
        return personIder.stream()
                .distinct()
                .collect(Collectors.toUnmodifiableMap(
                        id -> id, id -> kjente.containsKey(id) ? svar(bruker, kjente.get(id), dag) : finnesIkke()));
    }

    /** Those of the persons whose name and page the user may see. */
    public Set<Long> synlige(Bruker bruker, Collection<Long> personIder) {
        return vurderAlle(bruker, personIder).entrySet().stream()
                .filter(svar -> svar.getValue().omfang() == Omfang.ALT)
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Whether the user may register in the scheme on the person: the role must give it, and the municipality must answer for the person,
     * have answered until lately, give the training for the one that does, or have fetched the person with a reason.
     */
    public boolean kanRegistrere(Bruker bruker, long personId, Ordning ordning) {
        return bruker.har(Rettighet.registrere(ordning))
                && vurder(bruker, personId).aapenForRegistrering(ordning);
    }

    /** The persons of the collection that {@link #kanRegistrere} says yes to. */
    public Set<Long> kanRegistrerePaa(Bruker bruker, Collection<Long> personIder, Ordning ordning) {
        if (!bruker.har(Rettighet.registrere(ordning))) {
            return Set.of();
        }
        return vurderAlle(bruker, personIder).entrySet().stream()
                .filter(svar -> svar.getValue().aapenForRegistrering(ordning))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Tilgangssvar svar(Bruker bruker, Stilling stilling, LocalDate dag) {
        if (stilling.strengtFortrolig() && !bruker.har(Rettighet.SE_SKJERMET)) {
            return new Tilgangssvar.Nektet(Grunn.STRENGT_FORTROLIG);
        }
        if (stilling.egenNaa()) {
            return new Tilgangssvar.Egen();
        }
        if (bruker.rekker(Rekkevidde.LANDET)) {
            return new Tilgangssvar.Nasjonal();
        }
        LocalDate siste = stilling.sisteEgneDag();
        if (siste != null && !dag.isAfter(Flytteregel.fullTilgangTil(siste))) {
            return new Tilgangssvar.TidligereEgen(stilling.egetOmraade(), Flytteregel.fullTilgangTil(siste));
        }
        if (!stilling.opplaering().isEmpty()) {
            return new Tilgangssvar.Opplaering(stilling.opplaering());
        }
        if (stilling.innhentetTil() != null && stilling.innhentetGrunn() != null) {
            return new Tilgangssvar.Innhentet(stilling.innhentetTil(), stilling.innhentetGrunn());
        }
        if (stilling.fylkeNaa() != null) {
            return new Tilgangssvar.EgetFylke(stilling.fylkeNaa());
        }
        return siste == null
                ? new Tilgangssvar.Nektet(Grunn.UTENFOR)
                : new Tilgangssvar.EgneRegistreringer(stilling.egetOmraade(), siste);
    }

    private static Tilgangssvar finnesIkke() {
        return new Tilgangssvar.Nektet(Grunn.FINNES_IKKE);
    }
}
