package no.nir.regelverk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import no.nir.regelverk.fakta.Arbeid;
import no.nir.regelverk.fakta.Asylsak;
import no.nir.regelverk.fakta.Bosetting;
import no.nir.regelverk.fakta.Bosettingsmaate;
import no.nir.regelverk.fakta.Eoesopphold;
import no.nir.regelverk.fakta.Eoesslag;
import no.nir.regelverk.fakta.Folkeregistrering;
import no.nir.regelverk.fakta.Forsoek;
import no.nir.regelverk.fakta.Fritak;
import no.nir.regelverk.fakta.Fritaksslag;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Mottaksopphold;
import no.nir.regelverk.fakta.Mottakstype;
import no.nir.regelverk.fakta.Norskopplaering;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.fakta.Personfaktabygger;
import no.nir.regelverk.fakta.Program;
import no.nir.regelverk.fakta.Programmaal;
import no.nir.regelverk.fakta.Programutfall;
import no.nir.regelverk.fakta.Referanseperson;
import no.nir.regelverk.fakta.Referanseslag;
import no.nir.regelverk.fakta.Soeknad;
import no.nir.regelverk.fakta.Soeknadsslag;
import no.nir.regelverk.fakta.Soeknadsutfall;
import no.nir.regelverk.fakta.Statsborgerskap;
import no.nir.regelverk.fakta.Tilbakekall;
import no.nir.regelverk.fakta.Tillatelse;
import no.nir.regelverk.fakta.Utdanning;
import no.nir.regelverk.fakta.Utsatt;
import no.nir.regelverk.fakta.Utsattgrunn;
import no.nir.regelverk.vurdering.Kategori;
import no.nir.regelverk.vurdering.Ordning;
import no.nir.tid.Periode;
import org.jspecify.annotations.Nullable;

/** Seeded random facts around the days on which the law changed; also contradictory ones. */
public final class Tilfeldigperson {

    private static final List<LocalDate> MERKEDAGER = List.of(
            LocalDate.of(2003, 9, 1),
            LocalDate.of(2004, 9, 1),
            LocalDate.of(2005, 1, 7),
            LocalDate.of(2005, 9, 1),
            LocalDate.of(2006, 1, 1),
            LocalDate.of(2010, 6, 1),
            LocalDate.of(2011, 7, 1),
            LocalDate.of(2012, 1, 1),
            LocalDate.of(2013, 9, 1),
            LocalDate.of(2016, 6, 1),
            LocalDate.of(2017, 1, 1),
            LocalDate.of(2018, 9, 1),
            LocalDate.of(2021, 1, 1),
            LocalDate.of(2022, 1, 1),
            LocalDate.of(2022, 5, 1),
            LocalDate.of(2023, 8, 1),
            LocalDate.of(2025, 9, 1),
            LocalDate.of(2026, 3, 1));

    private final RandomGenerator r;
    private final LocalDate midt;

    private Tilfeldigperson(long froe) {
        this.r = RandomGeneratorFactory.of("L64X128MixRandom").create(froe);
        this.midt = MERKEDAGER.get(r.nextInt(MERKEDAGER.size()));
    }

    public static Personfakta nummer(long froe) {
        return bygger(froe).bygg();
    }

    static Personfaktabygger bygger(long froe) {
        Tilfeldigperson person = new Tilfeldigperson(froe);
        return person.sjeldenheter(person.lag());
    }

    /** Drawn last, so that what is drawn before stays the same person. */
    private Personfaktabygger sjeldenheter(Personfaktabygger bygger) {
        if (r.nextInt(12) == 0) {
            bygger.forsoek(mange(1, this::forsoek));
        }
        if (r.nextInt(25) == 0) {
            bygger.statsborgerskap(
                    r.nextBoolean() ? List.of() : List.of(new Statsborgerskap(en("XUK", "XQZ"), null, null)));
        }
        if (r.nextInt(40) == 0) {
            LocalDate fra = dag(300);
            bygger.tillatelser(List.of(
                    Tillatelse.av(grunnlag(), fra, fra.plusDays(700)),
                    Tillatelse.av(grunnlag(), fra.plusDays(r.nextInt(2) * 30L), fra.plusDays(900))));
        }
        if (r.nextInt(80) == 0) {
            bygger.tillatelser(List.of(Tillatelse.av(grunnlag(), midt.minusDays(30_000), null)));
        }
        bygger.program(bygger.bygg().program().stream().map(this::forlenget).toList());
        if (r.nextInt(10) == 0) {
            bygger.norsk(bygger.bygg().norsk().endre().proeve(dag(1400)).bygg());
        }
        return bygger;
    }

    /** A programme in three, by months from half a year to six years after the start. */
    private Program forlenget(Program p) {
        LocalDate start = p.start();
        return start == null || r.nextInt(3) > 0
                ? p
                : p.endre()
                        .forlengetTil(start.plusMonths(6 + r.nextInt(66)).plusDays(r.nextInt(3) - 1))
                        .bygg();
    }

    private Forsoek forsoek() {
        return new Forsoek(
                r.nextBoolean() ? Ordning.INTRO : Ordning.NORSK,
                dag(900),
                dagEller(1500),
                r.nextInt(3) == 0 ? null : en(Kategori.RETT_OG_PLIKT, Kategori.KAN_TILBYS, Kategori.RETT));
    }

    private Personfaktabygger lag() {
        return Personfakta.foedt(midt.minusDays(r.nextInt(4) == 0 ? 4700 + r.nextInt(4000) : 6500 + r.nextInt(19000)))
                .statsborgerskap(statsborgerskap())
                .tillatelser(tillatelser())
                .soeknader(mange(
                        2,
                        () -> new Soeknad(
                                en(Soeknadsslag.values()),
                                dag(900),
                                dagEller(1200),
                                r.nextBoolean() ? null : en(Soeknadsutfall.values()))))
                .eoesopphold(mange(6, () -> new Eoesopphold(en(Eoesslag.values()), dag(700), dagEller(1500))))
                .ankomst(dagEller(300))
                .gjeninnreise(r.nextInt(8) == 0 ? dag(1200) : null)
                .utvandret(r.nextInt(12) == 0 ? dag(1000) : null)
                .doed(r.nextInt(20) == 0 ? dag(1500) : null)
                .bosettinger(bosettinger())
                .folkeregistreringer(
                        mange(3, () -> new Folkeregistrering(r.nextBoolean() ? "0301" : null, dag(400), null)))
                .asylsaker(mange(5, this::asylsak))
                .utdanning(r.nextInt(4) == 0 ? null : en(Utdanning.values()))
                .arbeid(mange(3, () -> new Arbeid(dag(700), dagEller(1000), 20 + r.nextInt(20), r.nextBoolean())))
                .program(mange(2, this::program))
                .norsk(norsk())
                .kommuneInnfoert2003(r.nextInt(3) == 0 ? null : r.nextBoolean());
    }

    private LocalDate dag(int spenn) {
        return r.nextInt(5) == 0 ? midt.plusDays(r.nextInt(3) - 1) : midt.plusDays(r.nextInt(spenn) - spenn / 3);
    }

    private @Nullable LocalDate dagEller(int spenn) {
        return r.nextInt(3) == 0 ? null : dag(spenn);
    }

    @SafeVarargs
    private <T> T en(T... verdier) {
        return verdier[r.nextInt(verdier.length)];
    }

    private <T> List<T> mange(int sjelden, java.util.function.Supplier<T> lag) {
        List<T> ut = new ArrayList<>();
        while (r.nextInt(sjelden) == 0 && ut.size() < 3) {
            ut.add(lag.get());
        }
        return ut;
    }

    private List<Statsborgerskap> statsborgerskap() {
        List<Statsborgerskap> ut = new ArrayList<>();
        ut.add(new Statsborgerskap(en("SYR", "SOM", "UKR", "THA", "POL", "SWE", "HRV", "GBR"), null, null));
        if (r.nextInt(4) == 0) {
            ut.add(new Statsborgerskap(en("NOR", "ESP", "SWE"), dag(2500), null));
        }
        return ut;
    }

    private List<Tillatelse> tillatelser() {
        List<Tillatelse> ut = new ArrayList<>();
        int antall = r.nextInt(4);
        for (int i = 0; i < antall; i++) {
            boolean fornyelse = i > 0 && r.nextInt(2) == 0;
            Grunnlag grunnlag = fornyelse ? ut.get(i - 1).grunnlag() : grunnlag();
            LocalDate fra = ut.isEmpty() ? dag(500) : ut.get(i - 1).innvilget().plusDays(r.nextInt(900));
            ut.add(new Tillatelse(
                    grunnlag,
                    fra,
                    r.nextInt(3) == 0 ? null : fra.plusDays(200 + r.nextInt(1000)),
                    r.nextInt(3) == 0,
                    fornyelse,
                    r.nextInt(3) == 0 ? null : fra.minusDays(r.nextInt(500)),
                    grunnlag == Grunnlag.FAM && r.nextInt(8) != 0 ? referanse(fra) : null,
                    r.nextInt(10) == 0
                            ? new Tilbakekall(fra.plusDays(100), r.nextBoolean() ? fra.plusDays(400) : null)
                            : null,
                    grunnlag == Grunnlag.KOLL_34 && r.nextInt(3) == 0
                            ? List.of(Periode.mellom(fra.plusYears(1), fra.plusYears(2)))
                            : List.of()));
        }
        return ut;
    }

    private Grunnlag grunnlag() {
        return switch (r.nextInt(7)) {
            case 0 -> Grunnlag.ASYL_28;
            case 1, 2 -> Grunnlag.FAM;
            case 3 -> Grunnlag.KOLL_34;
            case 4 -> Grunnlag.ARB_23;
            default -> en(Grunnlag.values());
        };
    }

    private Referanseperson referanse(LocalDate fra) {
        return new Referanseperson(
                en(Referanseslag.values()),
                r.nextInt(6) == 0 ? null : r.nextBoolean() ? Grunnlag.HUM_38_ASYL : grunnlag(),
                r.nextInt(6) == 0 ? null : fra.minusDays(r.nextInt(3000)),
                r.nextInt(4) == 0 ? fra.plusDays(r.nextInt(800)) : null);
    }

    private List<Bosetting> bosettinger() {
        List<Bosetting> ut = new ArrayList<>();
        int antall = r.nextInt(5);
        for (int i = 0; i < Math.min(antall, 3); i++) {
            LocalDate fra = i == 0 ? dag(400) : ut.get(i - 1).fom().plusDays(20 + r.nextInt(900));
            ut.add(new Bosetting(
                    en("0301", "4601", "1103"),
                    fra,
                    r.nextInt(5) == 0 ? fra.plusDays(r.nextInt(700)) : null,
                    r.nextInt(3) > 0 ? Bosettingsmaate.AVTALE : en(Bosettingsmaate.values())));
        }
        return ut;
    }

    private Asylsak asylsak() {
        LocalDate soekt = dag(500);
        return new Asylsak(
                soekt,
                mange(
                        2,
                        () -> new Mottaksopphold(
                                r.nextInt(3) > 0 ? Mottakstype.ORDINAERT : en(Mottakstype.values()),
                                dag(500),
                                dagEller(800))),
                r.nextInt(4) == 0 ? dag(900) : null,
                r.nextInt(4) == 0 ? dag(900) : null,
                r.nextInt(6) == 0 ? dag(1200) : null,
                r.nextInt(10) == 0);
    }

    private Program program() {
        LocalDate vedtak = dag(1000);
        LocalDate start = r.nextInt(3) == 0 ? null : vedtak.plusDays(r.nextInt(90));
        LocalDate kjentVedtak = r.nextInt(8) == 0 ? null : vedtak;
        return Program.med(r.nextInt(2) == 0 ? Programutfall.TILDELT : en(Programutfall.values()))
                .vedtak(kjentVedtak)
                .start(start)
                .tilbudtStart(r.nextInt(3) == 0 ? vedtak.plusDays(10) : null)
                .slutt(start == null || r.nextBoolean() ? null : start.plusDays(r.nextInt(900)))
                .permisjonsdager(r.nextInt(3) == 0 ? r.nextInt(200) : 0)
                .maal(r.nextInt(3) == 0 ? null : en(Programmaal.values()))
                .bygg();
    }

    private Norskopplaering norsk() {
        return Norskopplaering.av()
                .krav(r.nextInt(5) == 0 ? dag(800) : null)
                .tilbudt(r.nextInt(2) == 0 ? dag(900) : null)
                .begynt(r.nextInt(2) == 0 ? dag(900) : null)
                .foersteVedtakStart(r.nextInt(2) == 0 ? dag(900) : null)
                .timer(r.nextInt(4) == 0 ? r.nextInt(700) : null)
                .fullfoert(r.nextInt(8) == 0 ? dag(1400) : null)
                .ytterligereKrav(r.nextInt(8) == 0 ? dag(1400) : null)
                .kulturtimer(r.nextInt(8) == 0 ? r.nextInt(60) : null)
                .maalNaadd(r.nextInt(10) == 0 ? dag(1400) : null)
                .forlengetTil(r.nextInt(8) == 0 ? dag(2000) : null)
                .stansetFra(r.nextInt(12) == 0 ? dag(1400) : null)
                .fritak(mange(5, () -> new Fritak(en(Fritaksslag.values()), dag(1200), r.nextBoolean())))
                .utsatt(
                        r.nextInt(5) == 0
                                ? new Utsatt(
                                        en(Utsattgrunn.values()),
                                        midt.plusDays(r.nextInt(4500)),
                                        r.nextInt(5) == 0 ? null : midt.plusDays(r.nextInt(4600)),
                                        r.nextInt(4) == 0 ? null : r.nextInt(4) > 0)
                                : null)
                .permisjoner(mange(4, () -> {
                    LocalDate fra = dag(900);
                    return Periode.mellom(fra, fra.plusDays(r.nextInt(200)));
                }))
                .bygg();
    }
}
