package no.nir.register.web.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.nir.kodeverk.Kodeverk;
import no.nir.register.web.Kodetekst;
import no.nir.register.web.Lenke;
import no.nir.register.web.Tekster;
import no.nir.register.web.person.Vedtaksbilde.Klagelinje;
import no.nir.register.web.person.Vedtaksbilde.Vedtakslinje;
import no.nir.register.web.person.hendelse.Kunnskap;
import no.nir.register.web.person.status.Innsyn;
import no.nir.register.web.person.status.Steg;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the decisions on a person and puts them into words. */
@Repository
class Vedtaksleser {

    private static final Set<String> MED_GRUNN = Set.of("AVSLAG", "FRITAK_OPPLAERING", "FRITAK_PROEVE", "UTSATT_START");

    private final JdbcClient jdbc;
    private final Tekster tekster;
    private final Kodetekst koder;
    private final Flyttemerker flyttet;

    Vedtaksleser(JdbcClient jdbc, Tekster tekster, Kodetekst koder, Flyttemerker flyttet) {
        this.jdbc = jdbc;
        this.tekster = tekster;
        this.koder = koder;
        this.flyttet = flyttet;
    }

    /** One row as it stands. */
    record Vedtak(
            long nr,
            String ordning,
            String vedtakstype,
            LocalDate vedtaksdato,
            @Nullable String grunn,
            @Nullable String avslagsgrunn,
            boolean rettBortfalt,
            String begrunnelse,
            @Nullable LocalDate startdato,
            @Nullable LocalDate sluttdato,
            LocalDate klagerettOpplyst,
            String klagerettForm,
            String undersoekt,
            String kommunenummer) {}

    List<Vedtak> les(long personId, Kunnskap kunnskap) {
        return jdbc.sql(kunnskap.sql("""
                select nr, ordning, vedtakstype, vedtaksdato, grunn, avslagsgrunn, rett_bortfalt, begrunnelse, startdato, sluttdato,
                       klagerett_opplyst, klagerett_form, fakta_undersoekt_hvordan, kommunenummer
                  from vedtak where person_id = :id and registrert_til is null
                 order by vedtaksdato desc, nr desc
                """))
                .param("id", personId)
                .params(kunnskap.parametre())
                .query((rad, _) -> vedtak(rad))
                .list();
    }

    Vedtakslinje iOrd(Vedtak v, long personId, List<Klageleser.Klage> klager, Innsyn innsyn) {
        String hva =
                tekster.tekst("person.vedtak.om", tekster.iSetning(koder.navn(Kodeverk.VEDTAKSTYPE, v.vedtakstype)));
        return new Vedtakslinje(
                v.nr,
                tekster.tekst("person.i_ordning", hva, koder.navn(Kodeverk.ORDNING, v.ordning)),
                tekster.dato(v.vedtaksdato),
                Vedtaksperiode.iOrd(v.startdato, v.sluttdato, tekster),
                grunn(v),
                v.begrunnelse,
                tekster.tekst(
                        "person.vedtak.klagerett",
                        v.klagerettOpplyst,
                        tekster.iSetning(koder.navn(Kodeverk.KLAGEUNDERRETNING, v.klagerettForm))),
                v.undersoekt,
                koder.kommune(v.kommunenummer, v.vedtaksdato),
                klager.stream().map(klage -> klage(klage, v, personId, innsyn)).toList(),
                innsyn.kanRegistrere(v.ordning, Steg.KLAGE)
                        ? Steg.KLAGE.sti(personId, v.ordning) + "&vedtakNr=" + v.nr
                        : null,
                innsyn.kanRegistrere(v.ordning, Steg.VEDTAK) ? Steg.korrigering(personId, v.nr) : null);
    }

    /** Decisions that have left the person, or come. */
    List<Flyttemerke> flyttet(long personId, Innsyn innsyn) {
        return flyttet.vedtak(personId, innsyn);
    }

    /** What waits for an answer can be given one, by those who may. */
    private static Klagelinje klage(Klageleser.Klage klage, Vedtak v, long personId, Innsyn innsyn) {
        return new Klagelinje(
                klage.tekst(),
                klage.venter() && innsyn.kanRegistrere(v.ordning, Steg.KLAGEAVGJOERELSE)
                        ? Steg.KLAGEAVGJOERELSE.sti(personId, v.ordning) + "&klageNr=" + klage.nr()
                        : null);
    }

    /** The forms of another decision, for those who may make one. */
    List<Lenke> skjemaer(long personId, Innsyn innsyn) {
        return List.of("INTRO", "NORSK").stream()
                .filter(ordning -> innsyn.kanRegistrere(ordning, Steg.VEDTAK))
                .map(o -> new Lenke(tekster.tekst("person.vedtak.nytt." + o), Steg.VEDTAK.sti(personId, o)))
                .toList();
    }

    /** Older decisions of these kinds may have none. */
    private @Nullable String grunn(Vedtak v) {
        if (v.avslagsgrunn != null) {
            return koder.navn(Kodeverk.AVSLAGSGRUNN, v.avslagsgrunn);
        }
        if (v.grunn == null) {
            return MED_GRUNN.contains(v.vedtakstype) ? tekster.tekst("person.vedtak.grunn.ukjent") : null;
        }
        String grunn = koder.navn(Kodeverk.VEDTAKSGRUNN, v.grunn);
        return v.rettBortfalt ? tekster.tekst("person.vedtak.grunn.rett_bortfalt", grunn) : grunn;
    }

    private static Vedtak vedtak(ResultSet rad) throws SQLException {
        return new Vedtak(
                rad.getLong("nr"),
                rad.getString("ordning"),
                rad.getString("vedtakstype"),
                rad.getObject("vedtaksdato", LocalDate.class),
                rad.getString("grunn"),
                rad.getString("avslagsgrunn"),
                rad.getBoolean("rett_bortfalt"),
                rad.getString("begrunnelse"),
                rad.getObject("startdato", LocalDate.class),
                rad.getObject("sluttdato", LocalDate.class),
                rad.getObject("klagerett_opplyst", LocalDate.class),
                rad.getString("klagerett_form"),
                rad.getString("fakta_undersoekt_hvordan"),
                rad.getString("kommunenummer"));
    }
}
