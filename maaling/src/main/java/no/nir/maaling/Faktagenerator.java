package no.nir.maaling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import no.nir.regelverk.fakta.Arbeid;
import no.nir.regelverk.fakta.Asylsak;
import no.nir.regelverk.fakta.Bosetting;
import no.nir.regelverk.fakta.Bosettingsmaate;
import no.nir.regelverk.fakta.Folkeregistrering;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Mottaksopphold;
import no.nir.regelverk.fakta.Mottakstype;
import no.nir.regelverk.fakta.Norskopplaering;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.fakta.Program;
import no.nir.regelverk.fakta.Programmaal;
import no.nir.regelverk.fakta.Programutfall;
import no.nir.regelverk.fakta.Referanseperson;
import no.nir.regelverk.fakta.Referanseslag;
import no.nir.regelverk.fakta.Soeknad;
import no.nir.regelverk.fakta.Soeknadsslag;
import no.nir.regelverk.fakta.Soeknadsutfall;
import no.nir.regelverk.fakta.Statsborgerskap;
import no.nir.regelverk.fakta.Tillatelse;
import no.nir.regelverk.fakta.Utdanning;
import org.jspecify.annotations.Nullable;

/** Persons with about fifteen dated facts each, the same for the same seed. Grants from 2021 on. */
final class Faktagenerator {

    private static final Grunnlag[] GRUNNLAG = {
        Grunnlag.ASYL_28, Grunnlag.ASYL_28, Grunnlag.OVERF_35, Grunnlag.HUM_38_ASYL, Grunnlag.KOLL_34,
        Grunnlag.KOLL_34, Grunnlag.KOLL_34, Grunnlag.FAM, Grunnlag.FAM, Grunnlag.ARB_23
    };
    private static final String[] KOMMUNER = {"0301", "1103", "3105", "4601", "5001", "5501"};
    private static final String[] LAND = {"SYR", "UKR", "ERI", "SOM", "AFG", "THA"};

    private final SplittableRandom terning;

    Faktagenerator(long froe) {
        this.terning = new SplittableRandom(froe);
    }

    static List<Personfakta> lag(long froe, int antall) {
        Faktagenerator generator = new Faktagenerator(froe);
        return IntStream.range(0, antall).mapToObj(_ -> generator.person()).toList();
    }

    private Personfakta person() {
        LocalDate innvilget = LocalDate.of(2021, 1, 1).plusDays(terning.nextInt(5 * 365));
        LocalDate ankomst = innvilget.minusDays(terning.nextInt(30, 400));
        LocalDate bosatt = innvilget.plusDays(terning.nextInt(20, 240));
        LocalDate flyttet = bosatt.plusDays(terning.nextInt(200, 900));
        String kommune = trekk(KOMMUNER);
        String neste = trekk(KOMMUNER);
        Grunnlag grunnlag = trekk(GRUNNLAG);
        return Personfakta.foedt(innvilget.minusDays(terning.nextInt(16 * 365, 60 * 365)))
                .statsborgerskap(List.of(new Statsborgerskap(trekk(LAND), null, null)))
                .ankomst(ankomst)
                .asylsaker(asylsaker(grunnlag, ankomst, innvilget, bosatt))
                .tillatelser(tillatelser(grunnlag, innvilget))
                .soeknader(List.of(
                        soeknad(Soeknadsslag.FORNYELSE, innvilget.plusMonths(10), innvilget.plusMonths(13)),
                        soeknad(Soeknadsslag.FORNYELSE, innvilget.plusMonths(22), innvilget.plusMonths(25))))
                .bosettinger(List.of(
                        new Bosetting(kommune, bosatt, flyttet.minusDays(1), maate(grunnlag)),
                        new Bosetting(neste, flyttet, null, Bosettingsmaate.UTEN_AVTALE)))
                .folkeregistreringer(List.of(
                        new Folkeregistrering(kommune, bosatt, flyttet.minusDays(1)),
                        new Folkeregistrering(neste, flyttet, null)))
                .utdanning(trekk(Utdanning.values()))
                .arbeid(arbeid(bosatt))
                .program(program(bosatt))
                .norsk(norsk(bosatt))
                .bygg();
    }

    private static List<Asylsak> asylsaker(
            Grunnlag grunnlag, LocalDate ankomst, LocalDate innvilget, LocalDate bosatt) {
        if (grunnlag != Grunnlag.ASYL_28 && grunnlag != Grunnlag.HUM_38_ASYL) {
            return List.of();
        }
        LocalDate skifte = ankomst.plusDays(20);
        List<Mottaksopphold> mottak = List.of(
                new Mottaksopphold(Mottakstype.ANKOMST, ankomst, skifte.minusDays(1)),
                new Mottaksopphold(Mottakstype.ORDINAERT, skifte, bosatt.minusDays(1)));
        return List.of(new Asylsak(ankomst, mottak, innvilget, null, null, false));
    }

    private List<Tillatelse> tillatelser(Grunnlag grunnlag, LocalDate innvilget) {
        @Nullable Referanseperson referanse = grunnlag == Grunnlag.FAM ? referanse(innvilget) : null;
        List<Tillatelse> rekke = new ArrayList<>();
        for (int aar = 0; aar < 3; aar++) {
            rekke.add(new Tillatelse(
                    grunnlag,
                    innvilget.plusYears(aar),
                    innvilget.plusYears(aar + 1L).minusDays(1),
                    grunnlag == Grunnlag.FAM,
                    aar > 0,
                    innvilget.minusMonths(6),
                    referanse,
                    null,
                    List.of()));
        }
        return rekke;
    }

    private Referanseperson referanse(LocalDate innvilget) {
        return terning.nextInt(3) == 0
                ? new Referanseperson(Referanseslag.NORSK, null, null, null)
                : new Referanseperson(
                        Referanseslag.TILLATELSE,
                        Grunnlag.ASYL_28,
                        innvilget.minusDays(terning.nextInt(100, 3000)),
                        null);
    }

    private List<Arbeid> arbeid(LocalDate bosatt) {
        LocalDate fom = bosatt.plusDays(terning.nextInt(100, 900));
        return List.of(new Arbeid(fom, fom.plusDays(terning.nextInt(30, 600)), 10 + terning.nextInt(28), false));
    }

    private List<Program> program(LocalDate bosatt) {
        LocalDate vedtak = bosatt.plusDays(terning.nextInt(10, 120));
        LocalDate start = vedtak.plusDays(14);
        @Nullable LocalDate slutt = terning.nextInt(3) == 0 ? null : start.plusDays(terning.nextInt(90, 800));
        Programutfall utfall = slutt == null ? Programutfall.TILDELT : Programutfall.FULLFOERT;
        return List.of(Program.med(utfall)
                .krav(bosatt)
                .vedtak(vedtak)
                .start(start)
                .tilbudtStart(start)
                .slutt(slutt)
                .permisjonsdager(terning.nextInt(60))
                .maal(trekk(Programmaal.values()))
                .bygg());
    }

    private Norskopplaering norsk(LocalDate bosatt) {
        LocalDate begynt = bosatt.plusDays(terning.nextInt(30, 150));
        return Norskopplaering.av()
                .krav(bosatt)
                .tilbudt(begynt)
                .begynt(begynt)
                .foersteVedtakStart(begynt)
                .timer(terning.nextInt(700))
                .bygg();
    }

    private static Soeknad soeknad(Soeknadsslag slag, LocalDate innlevert, LocalDate endelig) {
        return new Soeknad(slag, innlevert, endelig, Soeknadsutfall.INNVILGET);
    }

    private static Bosettingsmaate maate(Grunnlag grunnlag) {
        return grunnlag == Grunnlag.FAM || grunnlag == Grunnlag.ARB_23
                ? Bosettingsmaate.UTEN_AVTALE
                : Bosettingsmaate.AVTALE;
    }

    private <T> T trekk(T[] verdier) {
        return verdier[terning.nextInt(verdier.length)];
    }
}
