package no.nir.register.web.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nir.kodeverk.Kodeverk;
import no.nir.register.web.Kodetekst;
import no.nir.register.web.Tekster;
import no.nir.register.web.person.hendelse.Kunnskap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the complaints over a person's decisions, with what came of them, in words. */
@Repository
class Klageleser {

    private final JdbcClient jdbc;
    private final Tekster tekster;
    private final Kodetekst koder;

    Klageleser(JdbcClient jdbc, Tekster tekster, Kodetekst koder) {
        this.jdbc = jdbc;
        this.tekster = tekster;
        this.koder = koder;
    }

    /** One complaint in words, with one line for each answer. */
    record Klage(String tekst, long nr, boolean venter) {}

    /** By the number of the decision that stands: a corrected one keeps the complaints over what it was. */
    Map<Long, List<Klage>> les(long personId, Kunnskap kunnskap) {
        Map<Long, List<Klage>> klager = new HashMap<>();
        jdbc.sql(kunnskap.sql("""
                with recursive paa (klage_nr, vedtak_nr) as (
                  select nr, vedtak_nr from klage where person_id = :id and registrert_til is null
                  union all
                  select p.klage_nr, v.avsluttet_av from paa p
                    join vedtak v on v.person_id = :id and v.nr = p.vedtak_nr and v.avsluttet_av is not null)
                select v.nr vedtak, k.nr klage, k.mottatt, a.utfall, a.dato
                  from paa p
                  join vedtak v on v.person_id = :id and v.nr = p.vedtak_nr and v.registrert_til is null
                  join klage k on k.person_id = :id and k.nr = p.klage_nr
                  left join klageavgjoerelse a on a.person_id = :id and a.klage_nr = k.nr and a.registrert_til is null
                 order by k.mottatt, k.nr, a.dato
                """))
                .param("id", personId)
                .params(kunnskap.parametre())
                .query(rs -> {
                    List<Klage> paaVedtaket = klager.computeIfAbsent(rs.getLong("vedtak"), _ -> new ArrayList<>());
                    String utfall = rs.getString("utfall");
                    LocalDate mottatt = rs.getObject("mottatt", LocalDate.class);
                    String tekst = utfall == null
                            ? tekster.tekst("person.klage.venter", mottatt)
                            : tekster.tekst(
                                    "person.klage.avgjort",
                                    mottatt,
                                    tekster.iSetning(koder.navn(Kodeverk.KLAGEUTFALL, utfall)),
                                    rs.getObject("dato", LocalDate.class));
                    paaVedtaket.add(new Klage(tekst, rs.getLong("klage"), utfall == null));
                });
        return klager;
    }
}
