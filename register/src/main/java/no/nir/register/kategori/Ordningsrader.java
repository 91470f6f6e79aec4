package no.nir.register.kategori;

import static no.nir.register.kategori.Uttrekk.dato;
import static no.nir.register.kategori.Uttrekk.datoEllerTom;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.nir.kodeverk.Kodeliste;
import no.nir.tid.Periode;
import org.jspecify.annotations.Nullable;

/** What the municipality has registered about one person's schemes: contact, vedtak, start, leave, hours, goal, end; and the test of norsk. */
record Ordningsrader(
        List<Kontakt> kontakter,
        List<Vedtak> vedtak,
        List<Oppstart> oppstarter,
        List<Permisjon> permisjoner,
        List<Avslutning> avslutninger,
        List<Timesum> timer,
        List<Sluttmaal> sluttmaal,
        List<LocalDate> norskproever) {

    record Kontakt(String ordning, String slag, LocalDate dato) {
        boolean erKrav() {
            return !"KONTAKT".equals(slag);
        }
    }

    record Vedtak(
            String ordning,
            String type,
            LocalDate dato,
            @Nullable String grunn,
            boolean rettBortfalt,
            @Nullable LocalDate start,
            @Nullable LocalDate slutt) {}

    record Oppstart(String ordning, String slag, LocalDate dato) {}

    record Permisjon(String ordning, Periode periode) {}

    /** @param gruppe what kind of end it is, as the code list has it; empty for what no list knows */
    record Avslutning(String ordning, LocalDate dato, String aarsak, String gruppe) {}

    record Timesum(String ordning, String fag, int timer) {}

    /** @param dato the first day it is the goal */
    record Sluttmaal(String kode, LocalDate dato) {}

    static Map<Long, List<Kontakt>> lesKontakter(Uttrekk uttrekk) {
        return uttrekk.les(
                """
                select person_id, ordning, slag, dato from kontakt
                 where person_id = any(:ider) and {kjent} order by person_id, dato, nr
                """, (rs, _) -> new Kontakt(rs.getString("ordning"), rs.getString("slag"), dato(rs, "dato")));
    }

    static Map<Long, List<Vedtak>> lesVedtak(Uttrekk uttrekk) {
        return uttrekk.les(
                """
                select person_id, ordning, vedtakstype, vedtaksdato, grunn, rett_bortfalt, startdato, sluttdato from vedtak
                 where person_id = any(:ider) and {kjent} order by person_id, vedtaksdato, nr
                """,
                (rs, _) -> new Vedtak(
                        rs.getString("ordning"),
                        rs.getString("vedtakstype"),
                        dato(rs, "vedtaksdato"),
                        rs.getString("grunn"),
                        rs.getBoolean("rett_bortfalt"),
                        datoEllerTom(rs, "startdato"),
                        datoEllerTom(rs, "sluttdato")));
    }

    static Map<Long, List<Oppstart>> lesOppstarter(Uttrekk uttrekk) {
        return uttrekk.les(
                """
                select person_id, ordning, slag, dato from oppstart
                 where person_id = any(:ider) and {kjent} order by person_id, dato, nr
                """, (rs, _) -> new Oppstart(rs.getString("ordning"), rs.getString("slag"), dato(rs, "dato")));
    }

    static Map<Long, List<Permisjon>> lesPermisjoner(Uttrekk uttrekk) {
        return uttrekk.les(
                """
                select person_id, ordning, fom, tom from permisjon
                 where person_id = any(:ider) and {kjent} order by person_id, fom, nr
                """,
                (rs, _) -> new Permisjon(rs.getString("ordning"), Periode.mellom(dato(rs, "fom"), dato(rs, "tom"))));
    }

    static Map<Long, List<Avslutning>> lesAvslutninger(Uttrekk uttrekk, Kodeliste aarsaker) {
        return uttrekk.les(
                """
                select person_id, ordning, dato, aarsak from avslutning
                 where person_id = any(:ider) and {kjent} order by person_id, dato, nr
                """,
                (rs, _) -> new Avslutning(
                        rs.getString("ordning"),
                        dato(rs, "dato"),
                        rs.getString("aarsak"),
                        gruppe(aarsaker, rs.getString("aarsak"))));
    }

    private static String gruppe(Kodeliste aarsaker, String aarsak) {
        return aarsaker.finn(aarsak)
                .flatMap(kode -> kode.finnEgenskap("gruppe"))
                .orElse("");
    }

    static Map<Long, List<Sluttmaal>> lesSluttmaal(Uttrekk uttrekk) {
        return uttrekk.les("""
                select person_id, sluttmaal, dato from sluttmaal
                 where person_id = any(:ider) and {kjent} order by person_id, dato, nr
                """, (rs, _) -> new Sluttmaal(rs.getString("sluttmaal"), dato(rs, "dato")));
    }

    /**
     * The day by which every part of the test in norsk was taken, whatever the result: the duty is to take it. What HK-dir has annulled
     * was not taken.
     */
    static Map<Long, List<LocalDate>> lesNorskproever(Uttrekk uttrekk) {
        return uttrekk.les("""
                select person_id, greatest(min(dato) filter (where lese is not null),
                                           min(dato) filter (where lytte is not null),
                                           min(dato) filter (where skriftlig is not null),
                                           min(dato) filter (where muntlig is not null)) dato
                  from proeveresultat
                 where person_id = any(:ider) and {kjent} and proeve like 'NORSKPROEVE%' and tilstand = 'GJELDER'
                 group by person_id
                having count(lese) > 0 and count(lytte) > 0 and count(skriftlig) > 0 and count(muntlig) > 0
                """, (rs, _) -> dato(rs, "dato"));
    }

    static Map<Long, List<Timesum>> lesTimer(Uttrekk uttrekk) {
        return uttrekk.les(
                """
                select person_id, ordning, fag, floor(sum(timer))::int timer from timer
                 where person_id = any(:ider) and {kjent} group by person_id, ordning, fag
                """, (rs, _) -> new Timesum(rs.getString("ordning"), rs.getString("fag"), rs.getInt("timer")));
    }
}
