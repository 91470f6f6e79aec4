package no.nir.register.kategori;

import static no.nir.register.kategori.Uttrekk.dato;
import static no.nir.register.kategori.Uttrekk.datoEllerTom;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.nir.regelverk.fakta.Arbeid;
import no.nir.regelverk.fakta.Eoesopphold;
import no.nir.regelverk.fakta.Eoesslag;
import no.nir.regelverk.fakta.Statsborgerskap;
import no.nir.regelverk.fakta.Utdanning;
import org.jspecify.annotations.Nullable;

/** The person as such: birth, death, citizenship, coming and going, EEA stay, education and work. */
final class Personrader {

    record Person(LocalDate foedt, @Nullable LocalDate doed, String kjoenn) {}

    record Flytting(boolean inn, LocalDate dato) {}

    private Personrader() {}

    static Map<Long, List<Person>> lesPersoner(Uttrekk uttrekk) {
        return uttrekk.les(
                """
                select person_id, foedselsdato, doedsdato, kjoenn from personalia
                 where person_id = any(:ider) and {kjent} order by person_id, registrert_fra
                """,
                (rs, _) -> new Person(dato(rs, "foedselsdato"), datoEllerTom(rs, "doedsdato"), rs.getString("kjoenn")));
    }

    static Map<Long, List<Statsborgerskap>> lesStatsborgerskap(Uttrekk uttrekk) {
        return uttrekk.les(
                """
                select person_id, land, fom, tom from statsborgerskap
                 where person_id = any(:ider) and {kjent} order by person_id, fom nulls first, land
                """,
                (rs, _) -> new Statsborgerskap(rs.getString("land"), datoEllerTom(rs, "fom"), datoEllerTom(rs, "tom")));
    }

    static Map<Long, List<Flytting>> lesFlyttinger(Uttrekk uttrekk) {
        return uttrekk.les("""
                select person_id, retning, dato from inn_og_utflytting
                 where person_id = any(:ider) and {kjent} order by person_id, dato, retning
                """, (rs, _) -> new Flytting("INN".equals(rs.getString("retning")), dato(rs, "dato")));
    }

    static Map<Long, List<LocalDate>> lesInnreiser(Uttrekk uttrekk) {
        return uttrekk.les("""
                select person_id, dato from innreise where person_id = any(:ider) and {kjent} order by person_id, dato
                """, (rs, _) -> dato(rs, "dato"));
    }

    static Map<Long, List<Eoesopphold>> lesEoesopphold(Uttrekk uttrekk) {
        return uttrekk.les(
                """
                select person_id, grunnlag, fom, tom from eoes_opphold
                 where person_id = any(:ider) and {kjent} order by person_id, fom
                """,
                (rs, _) ->
                        new Eoesopphold(eoesslag(rs.getString("grunnlag")), dato(rs, "fom"), datoEllerTom(rs, "tom")));
    }

    static Map<Long, List<Utdanning>> lesUtdanning(Uttrekk uttrekk) {
        return uttrekk.les("""
                select person_id, nivaa from utdanningsbakgrunn
                 where person_id = any(:ider) and {kjent} order by person_id, nr
                """, (rs, _) -> Utdanning.valueOf(rs.getString("nivaa")));
    }

    static Map<Long, List<Arbeid>> lesArbeid(Uttrekk uttrekk) {
        return uttrekk.les(
                """
                select person_id, slag, fom, tom, timer_per_uke from arbeid
                 where person_id = any(:ider) and {kjent} order by person_id, fom, nr
                """,
                (rs, _) -> new Arbeid(
                        dato(rs, "fom"),
                        datoEllerTom(rs, "tom"),
                        rs.getDouble("timer_per_uke"),
                        "TILBUD".equals(rs.getString("slag"))));
    }

    private static Eoesslag eoesslag(String grunnlag) {
        if (grunnlag.contains("HJEMVENDT")) {
            return Eoesslag.FAMILIE_AV_HJEMVENDT_NORSK;
        }
        return grunnlag.contains("FAMILIE") ? Eoesslag.FAMILIE : Eoesslag.EGEN_RETT;
    }

    /**
     * First arrival: as UDI told it, else the first sign of it: a move into the country, which Folkeregisteret often writes only at
     * settlement, a stay in a reception centre, or an application for protection, which is made in Norway (utlendingsloven § 28).
     */
    static Optional<LocalDate> ankomst(List<LocalDate> innreiser, List<Flytting> flyttinger, Soeknader soeknader) {
        return innreiser.stream()
                .findFirst()
                .or(() -> Stream.concat(
                                flyttinger.stream().filter(Flytting::inn).map(Flytting::dato), soeknader.iNorge())
                        .min(Comparator.naturalOrder()));
    }

    /** The last emigration. */
    static Optional<LocalDate> utvandret(List<Flytting> flyttinger) {
        return flyttinger.stream().filter(f -> !f.inn()).map(Flytting::dato).max(Comparator.naturalOrder());
    }

    /** The return after the last emigration. */
    static Optional<LocalDate> gjeninnreise(List<Flytting> flyttinger) {
        return utvandret(flyttinger)
                .flatMap(ut -> flyttinger.stream()
                        .filter(f -> f.inn() && f.dato().isAfter(ut))
                        .map(Flytting::dato)
                        .findFirst());
    }
}
