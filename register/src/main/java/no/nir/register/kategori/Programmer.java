package no.nir.register.kategori;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.nir.regelverk.fakta.Program;
import no.nir.regelverk.fakta.Programmaal;
import no.nir.regelverk.fakta.Programutfall;
import no.nir.regelverk.frist.Permisjonsbruk;

/** The introduksjonsprogram of one person, made of the single registrations: one for each vedtak that grants or refuses it. */
final class Programmer {

    private static final String INTRO = "INTRO";

    /** Years: four with extension (integreringsloven § 13), and leave. */
    private static final int LENGST = 5;

    private final Ordningsrader rader;

    private Programmer(Ordningsrader rader) {
        this.rader = rader;
    }

    static List<Program> av(Ordningsrader rader) {
        return new Programmer(rader).programmer();
    }

    private List<Program> programmer() {
        List<Ordningsrader.Vedtak> avgjort = rader.vedtak().stream()
                .filter(v -> INTRO.equals(v.ordning()) && (tildeler(v) || "AVSLAG".equals(v.type())))
                .toList();
        List<Ordningsrader.Vedtak> omProgrammet =
                avgjort.stream().filter(v -> tildeler(v) || !midtIProgrammet(v)).toList();
        List<Program> alle = new ArrayList<>();
        LocalDate etter = LocalDate.MIN;
        for (Ordningsrader.Vedtak vedtak : avgjort) {
            int nr = omProgrammet.indexOf(vedtak);
            if (nr >= 0) {
                LocalDate foer =
                        nr + 1 < omProgrammet.size() ? omProgrammet.get(nr + 1).dato() : LocalDate.MAX;
                alle.add(tildeler(vedtak) ? tildelt(vedtak, etter, foer) : avslag(vedtak, etter));
            }
            etter = vedtak.dato();
        }
        krav(etter, LocalDate.MAX).ifPresent(krav -> alle.add(ubesvart(krav)));
        return alle;
    }

    private static boolean tildeler(Ordningsrader.Vedtak vedtak) {
        return "TILDELING".equals(vedtak.type());
    }

    /**
     * A refusal while a programme goes on answers another application than one for a programme: nobody applies for what he is in (decision 0030).
     * It answers the claim before it all the same.
     */
    private boolean midtIProgrammet(Ordningsrader.Vedtak avslag) {
        return rader.vedtak().stream()
                .filter(v ->
                        INTRO.equals(v.ordning()) && tildeler(v) && !v.dato().isAfter(avslag.dato()))
                .reduce((_, siste) -> siste)
                .filter(tildeling -> gaar(tildeling, avslag.dato()))
                .isPresent();
    }

    /** Has begun, and neither ended nor been stopped; after the longest time the law gives it is over, whoever forgot to say so. */
    private boolean gaar(Ordningsrader.Vedtak tildeling, LocalDate dag) {
        Optional<LocalDate> start = oppstart("BEGYNT", tildeling.dato(), LocalDate.MAX)
                .or(() -> Optional.ofNullable(tildeling.start()))
                .filter(begynt ->
                        !begynt.isAfter(dag) && begynt.plusYears(LENGST).isAfter(dag));
        boolean stanset = rader.vedtak().stream()
                .filter(v -> "STANS_PERMANENT".equals(v.type()))
                .anyMatch(v -> INTRO.equals(v.ordning()) && innenfor(v.dato(), tildeling.dato(), dag));
        return start.isPresent() && slutt(tildeling.dato(), dag).isEmpty() && !stanset;
    }

    private Program tildelt(Ordningsrader.Vedtak vedtak, LocalDate forrige, LocalDate neste) {
        Optional<Ordningsrader.Avslutning> slutt = slutt(vedtak.dato(), neste);
        LocalDate tilbudt = oppstart("TILBUDT", vedtak.dato(), neste).orElse(vedtak.start());
        return Program.med(slutt.map(Programmer::utfall).orElse(Programutfall.TILDELT))
                .krav(krav(forrige, vedtak.dato().plusDays(1)).orElse(null))
                .vedtak(vedtak.dato())
                .start(oppstart("BEGYNT", vedtak.dato(), neste).orElse(vedtak.start()))
                .tilbudtStart(tilbudt)
                .slutt(slutt.map(a -> a.dato().plusDays(1)).orElse(null))
                .forlengetTil(forlengetTil(vedtak.dato(), neste).orElse(null))
                .permisjonsdager(permisjonsdager(vedtak.dato(), neste))
                .maal(maal(neste).orElse(null))
                .grunn(slutt.map(Ordningsrader.Avslutning::aarsak).orElse(null))
                .bygg();
    }

    /** Whoever moves and goes on elsewhere has not ended. */
    private Optional<Ordningsrader.Avslutning> slutt(LocalDate fra, LocalDate foer) {
        return rader.avslutninger().stream()
                .filter(a -> INTRO.equals(a.ordning()) && innenfor(a.dato(), fra, foer))
                .filter(a -> !"FLYTTET_FORTSETTER".equals(a.aarsak()))
                .findFirst();
    }

    private Program avslag(Ordningsrader.Vedtak vedtak, LocalDate forrige) {
        LocalDate krav = krav(forrige, vedtak.dato().plusDays(1)).orElse(null);
        return Program.med(Programutfall.AVSLAG)
                .krav(krav)
                .vedtak(vedtak.dato())
                .bygg();
    }

    private static Program ubesvart(LocalDate krav) {
        return Program.med(Programutfall.TILDELT).krav(krav).bygg();
    }

    /** The first claim in the stretch; {@code foer} is the first day outside. */
    private Optional<LocalDate> krav(LocalDate etter, LocalDate foer) {
        return rader.kontakter().stream()
                .filter(k -> INTRO.equals(k.ordning()) && k.erKrav())
                .map(Ordningsrader.Kontakt::dato)
                .filter(dag -> dag.isAfter(etter) && dag.isBefore(foer))
                .findFirst();
    }

    private Optional<LocalDate> oppstart(String slag, LocalDate fra, LocalDate foer) {
        return rader.oppstarter().stream()
                .filter(o -> INTRO.equals(o.ordning()) && slag.equals(o.slag()) && innenfor(o.dato(), fra, foer))
                .map(Ordningsrader.Oppstart::dato)
                .findFirst();
    }

    /** The vedtak of extension given last decides; it names the last day in the programme. */
    private Optional<LocalDate> forlengetTil(LocalDate fra, LocalDate foer) {
        return rader.vedtak().stream()
                .filter(v -> INTRO.equals(v.ordning()) && "FORLENGELSE".equals(v.type()))
                .filter(v -> innenfor(v.dato(), fra, foer))
                .flatMap(v -> Stream.ofNullable(v.slutt()))
                .reduce((_, siste) -> siste)
                .map(dag -> dag.plusDays(1));
    }

    private int permisjonsdager(LocalDate fra, LocalDate foer) {
        return Permisjonsbruk.tillegg(rader.permisjoner().stream()
                .filter(p -> INTRO.equals(p.ordning()) && innenfor(p.periode().fom(), fra, foer))
                .map(Ordningsrader.Permisjon::periode)
                .toList());
    }

    /** The goal registered last decides the length (integreringsloven §§ 13, 14); what came with the next vedtak is of the next programme. */
    private Optional<Programmaal> maal(LocalDate neste) {
        return rader.sluttmaal().stream()
                .filter(maal -> maal.dato().isBefore(neste))
                .reduce((_, siste) -> siste)
                .map(maal -> Programmaal.avSluttmaal(maal.kode()));
    }

    private static boolean innenfor(LocalDate dag, LocalDate fra, LocalDate foer) {
        return !dag.isBefore(fra) && dag.isBefore(foer);
    }

    /** What an end means for the municipality's duty (integreringsloven § 3 tredje ledd); without a known reason only that it ended. */
    private static Programutfall utfall(Ordningsrader.Avslutning slutt) {
        return switch (slutt.gruppe()) {
            case "ARBEID", "UTDANNING", "KVALIFISERING", "ANNET", "FULLFOERT" -> Programutfall.FULLFOERT;
            case "AVBRUDD" -> utenEgetValg(slutt.aarsak()) ? Programutfall.TILDELT : Programutfall.AVBRUTT;
            default -> Programutfall.TILDELT;
        };
    }

    private static boolean utenEgetValg(String aarsak) {
        return List.of("UTFLYTTET", "DOED", "TILLATELSE_OPPHOERT").contains(aarsak);
    }
}
