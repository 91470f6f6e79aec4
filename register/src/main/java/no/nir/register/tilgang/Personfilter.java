package no.nir.register.tilgang;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The same rule as {@link Tilgangskontroll}, as a condition for lists, search and counts: {@code where … and <betingelse>}. It lets through
 * those who are open in full ({@link Omfang#ALT}); nobody with strictly confidential address is listed or counted, save for those who may.
 */
@Component
public class Personfilter {

    /** @param sql a condition; its parameters begin with {@code tilgang_} */
    public record Betingelse(String sql, Map<String, Object> parametre) {
        public Betingelse {
            parametre = Map.copyOf(parametre);
        }
    }

    private final Clock klokke;

    Personfilter(Clock klokke) {
        this.klokke = klokke;
    }

    /** @param kolonne the column that holds the person, e.g. {@code p.person_id}; from code, never from a user */
    public Betingelse paa(Bruker bruker, String kolonne) {
        Omraade omraade = Omraade.av(bruker);
        Betingelse uskjermet = uskjermet(bruker, kolonne);
        Map<String, Object> parametre = new HashMap<>(uskjermet.parametre());
        parametre.put("tilgang_naa", OffsetDateTime.now(klokke));
        parametre.put("tilgang_bruker", bruker.id());
        parametre.put("tilgang_organisasjon", bruker.organisasjon().kode());
        parametre.put("tilgang_kommuner", omraade.kommuner(LocalDate.now(klokke)));
        parametre.put("tilgang_mottak", omraade.mottak());
        parametre.put("tilgang_fylkets", omraade.fylkets(LocalDate.now(klokke)));
        parametre.put("tilgang_landet", bruker.rekker(Rekkevidde.LANDET));
        return new Betingelse("(" + uskjermet.sql() + REKKEVIDDE.replace("{person}", kolonne), parametre);
    }

    /**
     * Only that a strictly confidential address is not given away: for counts of persons whom the user does not reach yet, where a number of
     * one in a small municipality would tell.
     */
    public Betingelse uskjermet(Bruker bruker, String kolonne) {
        return new Betingelse(
                USKJERMET.replace("{person}", kolonnenavn(kolonne)),
                Map.of("tilgang_dag", LocalDate.now(klokke), "tilgang_skjermet", bruker.har(Rettighet.SE_SKJERMET)));
    }

    private static String kolonnenavn(String kolonne) {
        if (!kolonne.matches("[a-z_]+(\\.[a-z_]+)?")) {
            throw new IllegalArgumentException("ikke et kolonnenavn");
        }
        return kolonne;
    }

    private static final String USKJERMET = """
            (:tilgang_skjermet or not exists (
                select from adressebeskyttelse b
                 where b.person_id = {person} and b.gradering = 'STRENGT_FORTROLIG' and b.registrert_til is null
                   and b.fom <= :tilgang_dag and coalesce(b.tom >= :tilgang_dag, true)))
            """;

    private static final String REKKEVIDDE = """
             and (:tilgang_landet
               or exists (select from tilhoerighet t
                           where t.person_id = {person} and t.kommunenummer = any (:tilgang_kommuner) and t.fom <= :tilgang_dag
                             and coalesce(t.tom + interval '2 months' >= :tilgang_dag, true))
               or exists (select from tilhoerighet t
                           where t.person_id = {person} and t.kommunenummer = any (:tilgang_fylkets)
                             and t.fom <= :tilgang_dag and coalesce(t.tom >= :tilgang_dag, true))
               or exists (select from mottaksopphold m
                           where m.person_id = {person} and m.mottak_id = :tilgang_mottak and m.registrert_til is null
                             and m.fom <= :tilgang_dag and coalesce(m.tom >= :tilgang_dag, true))
               or exists (select from opplaeringskommune o
                           where o.person_id = {person} and o.opplaeringskommune = any (:tilgang_kommuner)
                             and o.registrert_til is null and o.fom <= :tilgang_dag and coalesce(o.tom + interval '2 months' >= :tilgang_dag, true))
               or exists (select from innhenting i
                           where i.person_id = {person} and i.bruker = :tilgang_bruker
                             and i.organisasjon = :tilgang_organisasjon and i.til > :tilgang_naa)))
            """;
}
