package no.nir.register.kategori;

import static no.nir.register.kategori.Uttrekk.dato;
import static no.nir.register.kategori.Uttrekk.datoEllerTom;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import no.nir.regelverk.fakta.Asylsak;
import no.nir.regelverk.fakta.Mottaksopphold;
import no.nir.regelverk.fakta.Mottakstype;
import no.nir.regelverk.fakta.Soeknad;
import no.nir.regelverk.fakta.Soeknadsslag;
import no.nir.regelverk.fakta.Soeknadsutfall;
import no.nir.tid.Periode;
import org.jspecify.annotations.Nullable;

/** Applications during the stay and for protection, UDI's mark of stay on the same terms, and stays in reception centres. */
record Soeknader(List<Rad> rader, List<Periode> sammeVilkaar, List<Mottak> mottak) {

    record Rad(
            String slag,
            LocalDate innlevert,
            @Nullable LocalDate endelig,
            @Nullable String utfall) {
        private boolean beskyttelse() {
            return "BESKYTTELSE".equals(slag);
        }

        private boolean forklarer(Periode merke) {
            return !beskyttelse() && loeper(merke) && !innlevert.isAfter(antattInnlevert(merke));
        }

        private boolean erForSen(Periode merke) {
            return loeper(merke) && innlevert.isAfter(antattInnlevert(merke)) && !innlevert.isAfter(merke.fom());
        }

        private boolean loeper(Periode merke) {
            return endelig == null || !endelig.isBefore(merke.fom());
        }
    }

    record Mottak(
            String type,
            String kommune,
            LocalDate fom,
            @Nullable LocalDate tom) {}

    static Map<Long, List<Rad>> les(Uttrekk uttrekk) {
        return uttrekk.les(
                """
                select person_id, slag, innlevert, endelig, utfall from oppholdssoeknad
                 where person_id = any(:ider) and {kjent} order by person_id, innlevert
                """,
                (rs, _) -> new Rad(
                        rs.getString("slag"),
                        dato(rs, "innlevert"),
                        datoEllerTom(rs, "endelig"),
                        rs.getString("utfall")));
    }

    static Map<Long, List<Periode>> lesSammeVilkaar(Uttrekk uttrekk) {
        return uttrekk.les("""
                select person_id, fom, tom from samme_vilkaar
                 where person_id = any(:ider) and {kjent} order by person_id, fom
                """, (rs, _) -> new Periode(dato(rs, "fom"), datoEllerTom(rs, "tom")));
    }

    static Map<Long, List<Mottak>> lesMottak(Uttrekk uttrekk) {
        return uttrekk.les(
                """
                select person_id, type, kommunenummer, fom, tom from mottaksopphold
                 where person_id = any(:ider) and {kjent} order by person_id, fom
                """,
                (rs, _) -> new Mottak(
                        rs.getString("type"), rs.getString("kommunenummer"), dato(rs, "fom"), datoEllerTom(rs, "tom")));
    }

    /**
     * The applications told, and one for each mark of stay on the same terms that no application in time explains: where UDI itself says
     * that the stay goes on, a late or missing application does not matter.
     */
    List<Soeknad> underOppholdet(List<Tillatelser.Rad> tillatelser) {
        List<Soeknad> alle = new ArrayList<>();
        for (Rad rad : rader) {
            if (!rad.beskyttelse() && sammeVilkaar.stream().noneMatch(merke -> rad.erForSen(merke))) {
                alle.add(new Soeknad(slag(rad), rad.innlevert(), rad.endelig(), utfall(rad)));
            }
        }
        sammeVilkaar.stream()
                .filter(merke -> rader.stream().noneMatch(rad -> rad.forklarer(merke)))
                .map(merke -> fraMerke(merke, tillatelser))
                .forEach(alle::add);
        return alle;
    }

    /**
     * UDI gives the mark when § 61 sjette ledd is met, that is when the application came a month before expiry. The day itself is not
     * told; {@link Kilder} knows that it is ours, so that no explanation shows it.
     */
    private static Soeknad fraMerke(Periode merke, List<Tillatelser.Rad> tillatelser) {
        LocalDate ut = merke.tom();
        boolean nyTillatelse = tillatelser.stream()
                .anyMatch(t -> t.innvilget().isAfter(merke.fom())
                        && (ut == null || !t.innvilget().isAfter(ut.plusDays(1))));
        Soeknadsutfall utfall = ut == null ? null : nyTillatelse ? Soeknadsutfall.INNVILGET : Soeknadsutfall.AVSLAATT;
        return new Soeknad(Soeknadsslag.FORNYELSE, antattInnlevert(merke), ut, utfall);
    }

    static LocalDate antattInnlevert(Periode merke) {
        return merke.fom().minusDays(1).minusMonths(1);
    }

    /** Days that show the person was in the country. */
    Stream<LocalDate> iNorge() {
        return Stream.concat(
                mottak.stream().map(Mottak::fom),
                rader.stream().filter(Rad::beskyttelse).map(Rad::innlevert));
    }

    /** The application for protection that waited for its answer on the day; absent when none did. */
    Optional<LocalDate> ventetPaaBeskyttelse(LocalDate dag) {
        return rader.stream()
                .filter(rad -> rad.beskyttelse()
                        && !rad.innlevert().isAfter(dag)
                        && (rad.endelig() == null || rad.endelig().isAfter(dag)))
                .map(Rad::innlevert)
                .findFirst();
    }

    List<Asylsak> asylsaker() {
        List<Rad> beskyttelse = rader.stream().filter(Rad::beskyttelse).toList();
        List<Asylsak> saker = new ArrayList<>();
        for (int i = 0; i < beskyttelse.size(); i++) {
            Rad sak = beskyttelse.get(i);
            LocalDate neste =
                    i + 1 < beskyttelse.size() ? beskyttelse.get(i + 1).innlevert() : null;
            saker.add(new Asylsak(
                    sak.innlevert(),
                    mottak(i == 0 ? null : sak.innlevert(), neste),
                    sak.endelig(),
                    "AVSLATT".equals(sak.utfall()) ? sak.endelig() : null,
                    "TRUKKET".equals(sak.utfall()) ? sak.endelig() : null,
                    false));
        }
        return saker;
    }

    private List<Mottaksopphold> mottak(@Nullable LocalDate fra, @Nullable LocalDate foer) {
        return mottak.stream()
                .filter(m -> (fra == null || !m.fom().isBefore(fra))
                        && (foer == null || m.fom().isBefore(foer)))
                .map(m -> new Mottaksopphold(Mottakstype.valueOf(m.type()), m.fom(), m.tom()))
                .toList();
    }

    private static Soeknadsslag slag(Rad rad) {
        return switch (rad.slag()) {
            case "NYTT_GRUNNLAG" -> Soeknadsslag.NYTT_GRUNNLAG;
            case "PERMANENT" -> Soeknadsslag.PERMANENT;
            default -> Soeknadsslag.FORNYELSE;
        };
    }

    /** A withdrawn application ends the stay on the same terms as a refused one does. */
    private static @Nullable Soeknadsutfall utfall(Rad rad) {
        if (rad.utfall() == null) {
            return null;
        }
        return "INNVILGET".equals(rad.utfall()) ? Soeknadsutfall.INNVILGET : Soeknadsutfall.AVSLAATT;
    }
}
