package no.nir.register.vedtak;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import no.nir.register.journal.PersonGlemt;
import no.nir.register.journal.rader.Registreringslager;
import no.nir.register.journal.rader.Registreringstabell;
import no.nir.register.journal.rader.Registrert;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/** Contacts, vedtak and overprøvinger of persons. The writer holds the person's lock and has the journal post already. */
@Service
public class Vedtaksregister {

    private final Registreringslager<Vedtaksopplysning> lager;

    Vedtaksregister(JdbcTemplate jdbc) {
        this.lager = new Registreringslager<>(
                jdbc,
                List.of(
                        kontakter(),
                        vedtak(),
                        Klagetabeller.klage(),
                        Klagetabeller.avgjoerelse(),
                        Overproevingstabell.tabell()));
    }

    public void settInn(List<? extends Registrert<? extends Vedtaksopplysning>> rader) {
        lager.settInn(rader);
    }

    /** Ends rows that a correction or annulment replaces; each says when and by which post. */
    public void lukk(List<? extends Registrert<? extends Vedtaksopplysning>> rader) {
        lager.lukk(rader);
    }

    /** All that stands, of every kind. */
    public List<Registrert<? extends Vedtaksopplysning>> gjeldende(Collection<Long> personIder) {
        return lager.gjeldende(personIder);
    }

    public <T extends Vedtaksopplysning> List<Registrert<T>> gjeldende(Class<T> type, Collection<Long> personIder) {
        return lager.gjeldende(type, personIder);
    }

    public <T extends Vedtaksopplysning> List<Registrert<T>> somKjent(
            Class<T> type, Collection<Long> personIder, Instant da) {
        return lager.somKjent(type, personIder, da);
    }

    public <T extends Vedtaksopplysning> List<Registrert<T>> alle(Class<T> type, Collection<Long> personIder) {
        return lager.alle(type, personIder);
    }

    @EventListener
    void glem(PersonGlemt hendelse) {
        lager.slett(hendelse.personId());
    }

    private static Registreringstabell<Kontakt> kontakter() {
        return new Registreringstabell<>(
                Kontakt.class,
                new Registreringstabell.Sql("""
                        insert into kontakt (person_id, nr, kommunenummer, registrert_fra, registrert_til,
                                avsluttet_av, ordning, slag, kravtype, kontaktmaate, dato)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """, """
                        update kontakt set registrert_til = ?, avsluttet_av = ?
                         where person_id = ? and nr = ? and registrert_til is null
                        """, """
                        select person_id, nr, kommunenummer, registrert_fra, registrert_til, avsluttet_av,
                               ordning, slag, kravtype, kontaktmaate, dato
                          from kontakt where person_id = any(?)
                        """, "delete from kontakt where person_id = ?"),
                k -> new @Nullable Object[] {k.ordning(), k.slag(), k.kravtype(), k.kontaktmaate(), k.dato()},
                (rs, _) -> new Kontakt(
                        rs.getString("ordning"),
                        rs.getString("slag"),
                        rs.getString("kravtype"),
                        rs.getString("kontaktmaate"),
                        rs.getObject("dato", LocalDate.class)));
    }

    private static Registreringstabell<Vedtak> vedtak() {
        return new Registreringstabell<>(
                Vedtak.class,
                new Registreringstabell.Sql("""
                        insert into vedtak (person_id, nr, kommunenummer, registrert_fra, registrert_til,
                                avsluttet_av, ordning, vedtakstype,
                                            vedtaksdato, begrunnelse, grunn, avslagsgrunn, rett_bortfalt, startdato, sluttdato,
                                            klagerett_opplyst,
                                            klagerett_form, fakta_undersoekt, fakta_undersoekt_hvordan)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, true, ?)
                        """, """
                        update vedtak set registrert_til = ?, avsluttet_av = ?
                         where person_id = ? and nr = ? and registrert_til is null
                        """, """
                        select person_id, nr, kommunenummer, registrert_fra, registrert_til, avsluttet_av,
                               ordning, vedtakstype, vedtaksdato, begrunnelse, grunn, avslagsgrunn, rett_bortfalt, startdato, sluttdato,
                               klagerett_opplyst, klagerett_form, fakta_undersoekt_hvordan
                          from vedtak where person_id = any(?)
                        """, "delete from vedtak where person_id = ?"),
                v -> new @Nullable Object[] {
                    v.ordning(),
                    v.vedtakstype(),
                    v.vedtaksdato(),
                    v.begrunnelse(),
                    v.grunn(),
                    v.avslagsgrunn(),
                    v.rettBortfalt(),
                    v.startdato(),
                    v.sluttdato(),
                    v.klagerettOpplyst(),
                    v.klagerettForm(),
                    v.faktaUndersoektHvordan()
                },
                (rs, _) -> new Vedtak(
                        rs.getString("ordning"),
                        rs.getString("vedtakstype"),
                        rs.getObject("vedtaksdato", LocalDate.class),
                        rs.getString("begrunnelse"),
                        rs.getString("grunn"),
                        rs.getString("avslagsgrunn"),
                        rs.getBoolean("rett_bortfalt"),
                        rs.getObject("startdato", LocalDate.class),
                        rs.getObject("sluttdato", LocalDate.class),
                        rs.getObject("klagerett_opplyst", LocalDate.class),
                        rs.getString("klagerett_form"),
                        rs.getString("fakta_undersoekt_hvordan")));
    }
}
