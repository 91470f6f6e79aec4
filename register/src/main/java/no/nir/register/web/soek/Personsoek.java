package no.nir.register.web.soek;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.nir.ident.Personident;
import no.nir.ident.Tolkning;
import no.nir.register.person.Personregister;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Kommunearv;
import no.nir.register.tilgang.Omfang;
import no.nir.register.tilgang.Personfilter;
import no.nir.register.tilgang.Tilgangskontroll;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Finds people by number or name. Whom the user does not reach is as if not there. */
@Service
class Personsoek {

    static final int FLEST = 100;

    private final JdbcClient jdbc;
    private final Personregister personer;
    private final Tilgangskontroll tilgang;
    private final Personfilter filter;

    Personsoek(JdbcClient jdbc, Personregister personer, Tilgangskontroll tilgang, Personfilter filter) {
        this.jdbc = jdbc;
        this.personer = personer;
        this.tilgang = tilgang;
        this.filter = filter;
    }

    /** What a search came to. The reason of an empty one is a code for the page's texts. */
    sealed interface Svar {

        /**
         * Exactly the person the number belongs to.
         *
         * @param omfang how much of the person is open
         */
        record Person(long personId, Omfang omfang) implements Svar {}

        /** @param flere whether there are more than are shown */
        record Liste(List<Long> personIder, boolean flere) implements Svar {}

        /** @param grunn NUMMER_UKJENT, NUMMER_FEIL, NAVN_UKJENT or FOR_KORT */
        record Ingen(String grunn) implements Svar {}
    }

    Svar soek(String tekst, Bruker bruker, LocalDate dag) {
        String renset = tekst.strip();
        if (erNummer(renset)) {
            return nummer(renset, bruker);
        }
        List<String> ord = Arrays.stream(renset.toLowerCase(Locale.ROOT).split("[\\s,]+"))
                .filter(o -> !o.isEmpty())
                .limit(6)
                .toList();
        return ord.stream().mapToInt(String::length).max().orElse(0) < 2
                ? new Svar.Ingen("FOR_KORT")
                : navn(ord, bruker, dag);
    }

    static boolean erNummer(String tekst) {
        return tekst.matches("[0-9][0-9 .-]{4,20}");
    }

    private Svar nummer(String tekst, Bruker bruker) {
        Tolkning<Personident> tolket = Personident.parse(tekst.replaceAll("[ .-]", ""));
        Optional<Personident> nummer = tolket.finn();
        if (nummer.isEmpty()) {
            return new Svar.Ingen("NUMMER_FEIL");
        }
        return personer.finn(nummer.get())
                .map(id -> new Svar.Person(id, tilgang.vurder(bruker, id).omfang()))
                .filter(person -> person.omfang() != Omfang.INGENTING)
                .<Svar>map(person -> person)
                .orElseGet(() -> new Svar.Ingen("NUMMER_UKJENT"));
    }

    /** Every word somewhere in the name, or a name that sounds nearly so; the user's own municipality first. */
    private Svar navn(List<String> ord, Bruker bruker, LocalDate dag) {
        Personfilter.Betingelse synlig = filter.paa(bruker, "p.person_id");
        List<Long> funnet = jdbc.sql("""
                with treff as (
                  select p.person_id, lower(p.fornavn || ' ' || coalesce(p.mellomnavn || ' ', '') || p.etternavn) navn
                    from personalia p
                   where p.registrert_til is null
                     and (lower(p.fornavn || ' ' || coalesce(p.mellomnavn || ' ', '') || p.etternavn) like all (:deler)
                          or :hele <% lower(p.fornavn || ' ' || coalesce(p.mellomnavn || ' ', '') || p.etternavn))
                     and """ + " " + synlig.sql() + """
                )
                select person_id from treff p
                 order by exists (select from tilhoerighet t
                                   where t.person_id = p.person_id and t.kommunenummer = any (:kommuner) and t.fom <= :dag
                                     and coalesce(t.tom >= :dag, true)) desc,
                          navn like all (:deler) desc, word_similarity(:hele, navn) desc, navn, person_id
                 limit :flest
                """)
                .params(synlig.parametre())
                .param("deler", ord.stream().map(Personsoek::inneholder).toArray(String[]::new))
                .param("hele", String.join(" ", ord))
                .param(
                        "kommuner",
                        bruker.kommunenummer() instanceof String kommune
                                ? Kommunearv.numre(kommune, dag)
                                : new String[0])
                .param("dag", dag)
                .param("flest", FLEST + 1)
                .query(Long.class)
                .list();
        return funnet.isEmpty()
                ? new Svar.Ingen("NAVN_UKJENT")
                : new Svar.Liste(funnet.subList(0, Math.min(FLEST, funnet.size())), funnet.size() > FLEST);
    }

    private static String inneholder(String ord) {
        return "%" + ord.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }
}
