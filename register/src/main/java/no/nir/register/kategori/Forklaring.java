package no.nir.register.kategori;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nir.kodeverk.Spraak;
import no.nir.regelverk.Kategoriberegning;
import no.nir.regelverk.Kategoriresultat;
import no.nir.regelverk.parametre.Regelparametre;
import no.nir.regelverk.parametre.Regelverksstand;
import no.nir.regelverk.vurdering.Ordning;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;

/** Answers «why»: recomputes one person and says in plain words what decided, why not otherwise, and what would change it. */
@Service
public class Forklaring {

    private static final Logger LOG = LoggerFactory.getLogger(Forklaring.class);

    private final Faktahenter faktahenter;
    private final Regelversjoner versjoner;
    private final Regelvalg valg;
    private final Clock klokke;

    Forklaring(Faktahenter faktahenter, Regelversjoner versjoner, Regelvalg valg, Clock klokke) {
        this.faktahenter = faktahenter;
        this.versjoner = versjoner;
        this.valg = valg;
        this.klokke = klokke;
    }

    /**
     * All stretches of the three schemes, oldest first within each.
     *
     * @param kjent as the register knew it at that instant; {@code null} for now
     * @return empty when the register knows no such person, or did not then
     */
    public List<Forklaringstekst> alle(long personId, Spraak spraak, @Nullable Instant kjent) {
        List<Forklaringstekst> tekster = new ArrayList<>();
        skriver(personId, spraak, kjent).ifPresent(skriver -> {
            for (Ordning ordning : Ordning.values()) {
                tekster.addAll(skriver.alle(ordning));
            }
        });
        return tekster;
    }

    /** The stretch of one scheme that holds on a day; absent before the person was born. */
    public Optional<Forklaringstekst> paa(
            long personId, Ordning ordning, LocalDate dag, Spraak spraak, @Nullable Instant kjent) {
        return skriver(personId, spraak, kjent).flatMap(skriver -> skriver.paa(ordning, dag));
    }

    /**
     * The stretches that hold today, of many persons read together.
     *
     * @return by person, scheme by scheme; nobody the register knows too little of, or whom the rules cannot be run on: one of them must not
     *     hide the others
     */
    public Map<Long, List<Forklaringstekst>> iDag(Collection<Long> personIder, Spraak spraak) {
        try {
            return iDag(faktahenter.naa(personIder), spraak);
        } catch (DataAccessException databasen) {
            throw databasen;
        } catch (RuntimeException feil) {
            Map<Long, List<Forklaringstekst>> tekster = new HashMap<>();
            if (personIder.size() > 1) {
                personIder.forEach(id -> tekster.putAll(iDag(List.of(id), spraak)));
            } else {
                LOG.error("Reglene kunne ikke kjøres på person {}", personIder, feil);
            }
            return tekster;
        }
    }

    private Map<Long, List<Forklaringstekst>> iDag(Uttrekk uttrekk, Spraak spraak) {
        LocalDate iDag = LocalDate.now(klokke);
        Map<Long, List<Forklaringstekst>> tekster = new HashMap<>();
        skrivere(uttrekk, spraak)
                .forEach((id, skriver) -> tekster.put(
                        id,
                        Arrays.stream(Ordning.values())
                                .flatMap(ordning -> skriver.paa(ordning, iDag).stream())
                                .toList()));
        return tekster;
    }

    /** The words for an answer computed from facts that no source is known for. */
    public static Optional<Forklaringstekst> skriv(
            Kategoriresultat resultat, Ordning ordning, LocalDate dag, Spraak spraak) {
        Setningsskriver setninger = new Setningsskriver(spraak, "UKJENT", dag, Valgsetninger.INGEN);
        return new Forklaringsskriver(resultat, resultat.frister(), setninger, Kilder.UKJENTE, spraak)
                .paa(ordning, dag);
    }

    /**
     * What always stands below: who decides, how to appeal, how far the rules have been read, and by which version of them the answer is
     * computed.
     *
     * @param kjent the instant whose knowledge was asked for; {@code null} for now
     */
    public List<String> forbehold(Spraak spraak, @Nullable Instant kjent) {
        Forklaringstekster tekster = Forklaringstekster.paa(spraak);
        Map<String, String> lest = Map.of(
                "lover", tekster.dato(Regelverksstand.LOVER_LEST_TIL),
                "forskrifter", tekster.maaned(Regelverksstand.FORSKRIFTER_LEST_TIL));
        return List.of(
                tekster.tekst("forbehold.vedtak"),
                tekster.tekst("forbehold.klage"),
                tekster.tekst("forbehold.lest", lest),
                versjon(tekster, kjent));
    }

    /**
     * By which version of the rules the answer is computed.
     *
     * @param kjent the instant whose knowledge was asked for; {@code null} for now
     */
    public String regler(Spraak spraak, @Nullable Instant kjent) {
        return versjon(Forklaringstekster.paa(spraak), kjent);
    }

    /** An older day is computed again by the rules of this version; what the register answered then may have been another. */
    private String versjon(Forklaringstekster tekster, @Nullable Instant kjent) {
        String naa = valg.versjon();
        Optional<String> da = kjent == null ? Optional.of(naa) : versjoner.paa(kjent);
        return da.filter(naa::equals).isPresent()
                ? tekster.tekst("forbehold.versjon", Map.of("naa", naa))
                : tekster.tekst(
                        "forbehold.versjon.annen",
                        Map.of("naa", naa, "da", da.orElseGet(() -> tekster.tekst("forbehold.versjon.ukjent"))));
    }

    /** The category of a scheme in words, e.g. «Rett og plikt til introduksjonsprogram». */
    public String kategori(String ordning, String kategori, Spraak spraak) {
        return Regelord.kategori(ordning, kategori, spraak);
    }

    /** A flag in words; a municipality behind a code is left out. */
    public String merknad(String flagg, Spraak spraak) {
        return Forklaringstekster.paa(spraak)
                .tekst("flagg." + (flagg.startsWith("RESPONSIBLE_KOMMUNE") ? "RESPONSIBLE_KOMMUNE" : flagg));
    }

    /** A deadline in words, without its paragraph. */
    public String frist(String fristtype, LocalDate sisteDag, Spraak spraak) {
        Forklaringstekster tekster = Forklaringstekster.paa(spraak);
        return tekster.tekst("frist." + fristtype, Map.of("dato", tekster.dato(sisteDag)));
    }

    private Optional<Forklaringsskriver> skriver(long personId, Spraak spraak, @Nullable Instant kjent) {
        return Optional.ofNullable(
                skrivere(faktahenter.om(personId, kjent), spraak).get(personId));
    }

    private Map<Long, Forklaringsskriver> skrivere(Uttrekk uttrekk, Spraak spraak) {
        Map<Long, Faktarader> rader = faktahenter.hentRader(uttrekk);
        Map<Long, Kilder> kilder = Kilder.les(uttrekk, rader);
        Regelparametre parametre = valg.gjeldende();
        Valgsetninger andre = new Valgsetninger(valg.andreSvar(), klokke.getZone());
        LocalDate iDag = LocalDate.now(klokke);
        Map<Long, Forklaringsskriver> skrivere = new HashMap<>();
        rader.forEach((id, fakta) -> {
            Kategoriresultat resultat = Kategoriberegning.beregn(fakta.tilRegler(new Kommunenumre(iDag)), parametre);
            skrivere.put(
                    id,
                    new Forklaringsskriver(
                            resultat,
                            Startfrist.frister(resultat, fakta.ordninger(), iDag),
                            new Setningsskriver(spraak, fakta.person().kjoenn(), iDag, andre),
                            kilder.getOrDefault(id, Kilder.UKJENTE),
                            spraak));
        });
        return skrivere;
    }
}
