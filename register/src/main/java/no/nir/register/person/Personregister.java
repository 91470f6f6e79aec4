package no.nir.register.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.nir.ident.Personident;
import no.nir.register.journal.fakta.Faktabok;
import no.nir.register.journal.fakta.Faktatabell;
import no.nir.register.journal.fakta.Stempel;
import no.nir.register.person.Personfaktum.Adresse;
import no.nir.register.person.Personfaktum.Adressebeskyttelse;
import no.nir.register.person.Personfaktum.Familierelasjon;
import no.nir.register.person.Personfaktum.Ident;
import no.nir.register.person.Personfaktum.InnUtflytting;
import no.nir.register.person.Personfaktum.Kontakt;
import no.nir.register.person.Personfaktum.Personalia;
import no.nir.register.person.Personfaktum.Statsborgerskap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes what the sources say about persons. A newer fact closes the older one; nothing is overwritten. The number of
 * statements does not grow with the number of persons. The caller holds the persons' locks and the transaction.
 */
@Service
public class Personregister {

    private final JdbcClient jdbc;
    private final Personoppslag oppslag;

    Personregister(JdbcClient jdbc, Personoppslag oppslag) {
        this.jdbc = jdbc;
        this.oppslag = oppslag;
    }

    /** The person a number leads to, whichever number was ever used, merges followed. */
    public Optional<Long> finn(Personident nummer) {
        return oppslag.finn(nummer);
    }

    /** One person. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void registrer(long personId, List<Personfaktum> fakta, Stempel stempel) {
        registrer(List.of(Personmelding.enkelt(personId, stempel, fakta)));
    }

    /** Many persons, the messages in the order they were told. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void registrer(List<Personmelding> meldinger) {
        foer(meldinger, Ident.class, Persontabeller.IDENT);
        foer(meldinger, Personalia.class, Persontabeller.PERSONALIA);
        foer(meldinger, Adressebeskyttelse.class, Persontabeller.ADRESSEBESKYTTELSE);
        foerAdresser(meldinger);
        foer(meldinger, Statsborgerskap.class, Persontabeller.STATSBORGERSKAP);
        foer(meldinger, Familierelasjon.class, Persontabeller.FAMILIERELASJON);
        foer(meldinger, InnUtflytting.class, Persontabeller.INN_UTFLYTTING);
        slettSperredeAdresser(personer(meldinger, Adressebeskyttelse.class));
        knyttFamilie(personer(meldinger, Familierelasjon.class));
    }

    /** Ties family relations of these persons to the persons the numbers lead to now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void knyttFamilie(Collection<Long> personIder) {
        jdbc.sql("""
                update familierelasjon f set relatert_person_id = r.person_id
                  from (select f.ctid as rad, min(coalesce(p.sammenslaatt_til, p.person_id)) as person_id
                          from familierelasjon f
                          join person_ident i on i.verdi = f.relatert_ident and i.registrert_til is null
                          join person p on p.person_id = i.person_id
                         where f.person_id = any(?) and f.registrert_til is null
                         group by f.ctid) r
                 where f.ctid = r.rad and f.relatert_person_id is distinct from r.person_id
                """).param(personIder.toArray(Long[]::new)).update();
    }

    private <F extends Personfaktum> void foer(List<Personmelding> meldinger, Class<F> slag, Faktatabell<F> tabell) {
        Set<Long> personer = personer(meldinger, slag);
        if (personer.isEmpty()) {
            return;
        }
        Faktabok<F> bok = Faktabok.aapne(jdbc, tabell, personer);
        for (Personmelding melding : meldinger) {
            foer(melding, slag, bok);
        }
        bok.lagre();
    }

    private void foerAdresser(List<Personmelding> meldinger) {
        Set<Long> personer = personer(meldinger, Adresse.class);
        if (personer.isEmpty()) {
            return;
        }
        Faktabok<Adresse> bok = Faktabok.aapne(jdbc, Persontabeller.ADRESSE, personer);
        for (Personmelding melding : meldinger) {
            LocalDate fra = melding.adresserFra();
            if (fra == null) {
                foer(melding, Adresse.class, bok);
            } else {
                List<Adresse> alle = new ArrayList<>(melding.av(Adresse.class));
                bok.gjeldende(melding.personId()).stream()
                        .flatMap(gammel -> gammel.foer(fra).stream())
                        .filter(gammel -> alle.stream().noneMatch(gammel::overlapper))
                        .forEach(alle::add);
                bok.erstatt(melding.personId(), _ -> true, alle, melding.stempel());
            }
        }
        bok.lagre();
    }

    private static <F extends Personfaktum> void foer(Personmelding melding, Class<F> slag, Faktabok<F> bok) {
        long personId = melding.personId();
        List<F> foer = bok.gjeldende(personId);
        List<F> nye = melding.av(slag).stream()
                .filter(faktum -> !viker(faktum, foer))
                .map(faktum -> slag.cast(medKontakt(faktum, foer)))
                .toList();
        if (melding.helhet().contains(slag)) {
            bok.erstatt(personId, gammelt -> !erUtenforHelhet(gammelt), nye, melding.stempel());
        }
        nye.forEach(faktum -> bok.foer(personId, faktum, melding.stempel()));
    }

    /** Where Folkeregisteret has spoken, the immigration authorities' word of the same thing is not used. */
    private static boolean viker(Personfaktum nytt, List<? extends Personfaktum> foer) {
        if (nytt.kilde() == Faktakilde.FREG) {
            return false;
        }
        return foer.stream()
                .filter(gammelt -> gammelt.kilde() == Faktakilde.FREG)
                .anyMatch(gammelt -> nytt.finnNummer().equals(gammelt.finnNummer()));
    }

    /** Folkeregisteret keeps no history of DUF-numre: one that is no longer there still leads to the person. */
    private static boolean erUtenforHelhet(Personfaktum gammelt) {
        return gammelt instanceof Ident ident
                && (ident.kilde() == Faktakilde.UDI || ident.nummer().type() == Personident.Type.DUF);
    }

    private static Personfaktum medKontakt(Personfaktum nytt, List<? extends Personfaktum> foer) {
        if (!(nytt instanceof Personalia personalia) || !personalia.kontakt().equals(Kontakt.INGEN)) {
            return nytt;
        }
        return foer.stream()
                .map(gammelt -> personalia.med(((Personalia) gammelt).kontakt()))
                .findFirst()
                .orElse(personalia);
    }

    /**
     * Of strengt fortrolig no address is kept, not an old one either: the person may still live there. The one place
     * where a stored fact is emptied; the municipality of closed periods stays.
     */
    private void slettSperredeAdresser(Collection<Long> personIder) {
        jdbc.sql("""
                update adresse a set adresselinje = null, postnummer = null, poststed = null, bydel = null
                 where a.person_id = any(?) and (adresselinje is not null or postnummer is not null
                                                 or poststed is not null or bydel is not null)
                   and exists (select from adressebeskyttelse b
                                where b.person_id = a.person_id and b.registrert_til is null
                                  and b.gradering = 'STRENGT_FORTROLIG' and b.tom is null)
                """).param(personIder.toArray(Long[]::new)).update();
    }

    private static Set<Long> personer(List<Personmelding> meldinger, Class<? extends Personfaktum> slag) {
        return meldinger.stream()
                .filter(melding -> melding.handlerOm(slag))
                .map(Personmelding::personId)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
