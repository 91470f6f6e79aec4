package no.nir.regelverk.regler;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import no.nir.regelverk.fakta.Arbeid;
import no.nir.regelverk.fakta.Asylsak;
import no.nir.regelverk.fakta.Bosetting;
import no.nir.regelverk.fakta.Eoesopphold;
import no.nir.regelverk.fakta.Forsoek;
import no.nir.regelverk.fakta.Mottaksopphold;
import no.nir.regelverk.fakta.Norskopplaering;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.fakta.Program;
import no.nir.regelverk.fakta.Soeknad;
import no.nir.regelverk.fakta.Tilbakekall;
import no.nir.regelverk.fakta.Tillatelse;
import no.nir.regelverk.fakta.Utsatt;
import org.jspecify.annotations.Nullable;

/** The other readings of dates that cannot stand in the order they have. */
final class Datolesning {

    private Datolesning() {}

    static List<Personfakta> sluttFoerStart(Personfakta f) {
        List<Tillatelse> tillatelser = endret(f.tillatelser(), Datolesning::utenSluttFoerStart);
        List<Eoesopphold> eoes = endret(f.eoesopphold(), e -> erFoer(e.tom(), e.fom()) ? aapen(e) : e);
        List<Bosetting> bosettinger = endret(f.bosettinger(), b -> erFoer(b.tom(), b.fom()) ? aapen(b) : b);
        List<Asylsak> asylsaker = endret(f.asylsaker(), Datolesning::utenSluttFoerStart);
        List<Arbeid> arbeid = endret(f.arbeid(), a -> erFoer(a.tom(), a.fom()) ? aapent(a) : a);
        List<Program> program = endret(f.program(), p -> erFoer(p.slutt(), p.start()) ? aapent(p) : p);
        List<Forsoek> forsoek = endret(f.forsoek(), x -> erFoer(x.tom(), x.fom()) ? aapent(x) : x);
        Norskopplaering norsk = erFoer(f.norsk().fullfoert(), f.norsk().begynt()) ? ufullfoert(f.norsk()) : f.norsk();
        return hvisAnnen(
                f,
                f.endre()
                        .tillatelser(tillatelser)
                        .eoesopphold(eoes)
                        .bosettinger(bosettinger)
                        .asylsaker(asylsaker)
                        .arbeid(arbeid)
                        .program(program)
                        .forsoek(forsoek)
                        .norsk(norsk)
                        .bygg());
    }

    private static Tillatelse utenSluttFoerStart(Tillatelse t) {
        Tilbakekall tilbakekall = t.tilbakekall();
        boolean tilbakekaltFoer = tilbakekall != null && erFoer(tilbakekall.endelig(), t.innvilget());
        boolean utloeptFoer = erFoer(t.gyldigTil(), t.innvilget());
        return !tilbakekaltFoer && !utloeptFoer
                ? t
                : new Tillatelse(
                        t.grunnlag(),
                        t.innvilget(),
                        utloeptFoer ? null : t.gyldigTil(),
                        t.soektFraUtlandet(),
                        t.fornyelse(),
                        t.soekt(),
                        t.referanseperson(),
                        tilbakekaltFoer ? null : tilbakekall,
                        t.automatiskeForlengelser());
    }

    private static Asylsak utenSluttFoerStart(Asylsak a) {
        List<Mottaksopphold> mottak =
                endret(a.mottak(), m -> erFoer(m.tom(), m.fom()) ? new Mottaksopphold(m.type(), m.fom(), null) : m);
        return Bostedslesning.medMottak(a, mottak);
    }

    private static Eoesopphold aapen(Eoesopphold e) {
        return new Eoesopphold(e.slag(), e.fom(), null);
    }

    private static Bosetting aapen(Bosetting b) {
        return new Bosetting(b.kommune(), b.fom(), null, b.maate());
    }

    private static Arbeid aapent(Arbeid a) {
        return new Arbeid(a.fom(), null, a.timerPerUke(), a.tilbud());
    }

    private static Forsoek aapent(Forsoek f) {
        return new Forsoek(f.ordning(), f.fom(), null, f.kategori());
    }

    private static Program aapent(Program p) {
        return p.endre().slutt(null).bygg();
    }

    private static Norskopplaering ufullfoert(Norskopplaering n) {
        return n.endre().fullfoert(null).bygg();
    }

    static List<Personfakta> vedtakFoerKrav(Personfakta f) {
        List<Tillatelse> tillatelser =
                endret(f.tillatelser(), t -> erFoer(t.innvilget(), t.soekt()) ? utenSoeknad(t) : t);
        List<Soeknad> soeknader = endret(f.soeknader(), s -> erFoer(s.endelig(), s.innlevert()) ? uavgjort(s) : s);
        List<Asylsak> asylsaker = endret(f.asylsaker(), Datolesning::utenTidligVedtak);
        List<Program> program =
                endret(f.program(), p -> erFoer(p.vedtak(), p.krav()) ? Programlesning.medVedtak(p, p.krav()) : p);
        Norskopplaering norsk = medUtsatt(f.norsk());
        return hvisAnnen(
                f,
                f.endre()
                        .tillatelser(tillatelser)
                        .soeknader(soeknader)
                        .asylsaker(asylsaker)
                        .program(program)
                        .norsk(norsk)
                        .bygg());
    }

    private static Tillatelse utenSoeknad(Tillatelse t) {
        return new Tillatelse(
                t.grunnlag(),
                t.innvilget(),
                t.gyldigTil(),
                t.soektFraUtlandet(),
                t.fornyelse(),
                null,
                t.referanseperson(),
                t.tilbakekall(),
                t.automatiskeForlengelser());
    }

    private static Soeknad uavgjort(Soeknad s) {
        return new Soeknad(s.slag(), s.innlevert(), null, null);
    }

    private static Asylsak utenTidligVedtak(Asylsak a) {
        LocalDate vedtak = erFoer(a.vedtakUdi(), a.soekt()) ? null : a.vedtakUdi();
        LocalDate avslag = erFoer(a.avslagUdi(), a.soekt()) ? null : a.avslagUdi();
        LocalDate endelig = erFoer(a.endeligAvslag(), a.soekt()) ? null : a.endeligAvslag();
        return new Asylsak(a.soekt(), a.mottak(), vedtak, avslag, endelig, a.saerskiltProsedyre());
    }

    private static Norskopplaering medUtsatt(Norskopplaering n) {
        Utsatt u = n.utsatt();
        if (u == null || !erFoer(u.vedtak(), u.krav())) {
            return n;
        }
        return n.endre()
                .utsatt(new Utsatt(u.grunn(), u.krav(), u.krav(), u.bestaar()))
                .bygg();
    }

    static boolean erFoer(@Nullable LocalDate dag, @Nullable LocalDate annen) {
        return dag != null && annen != null && dag.isBefore(annen);
    }

    private static List<Personfakta> hvisAnnen(Personfakta f, Personfakta lest) {
        return lest.equals(f) ? List.of() : List.of(lest);
    }

    /** The same list when nothing in it is read in another way. */
    private static <T> List<T> endret(List<T> alle, UnaryOperator<T> lest) {
        List<T> endret = alle;
        for (int i = 0; i < alle.size(); i++) {
            T foer = alle.get(i);
            T etter = lest.apply(foer);
            if (!etter.equals(foer)) {
                endret = endret == alle ? new ArrayList<>(alle) : endret;
                endret.set(i, etter);
            }
        }
        return endret;
    }

    static List<Personfakta> etterDoeden(Personfakta f) {
        LocalDate doed = f.doed();
        return doed != null && harHendt(f, doed) ? List.of(f.endre().doed(null).bygg()) : List.of();
    }

    /** Something that only a living person does, or is given, is dated later. Ends, and deadlines that run on, are not. */
    private static boolean harHendt(Personfakta f, LocalDate doed) {
        Norskopplaering n = f.norsk();
        return f.tillatelser().stream().anyMatch(t -> doed.isBefore(t.innvilget()))
                || f.soeknader().stream().anyMatch(s -> doed.isBefore(s.innlevert()))
                || f.bosettinger().stream().anyMatch(b -> doed.isBefore(b.fom()))
                || f.asylsaker().stream().anyMatch(a -> doed.isBefore(a.soekt()))
                || f.program().stream().anyMatch(p -> erFoer(doed, p.vedtak()) || erFoer(doed, p.start()))
                || erFoer(doed, n.krav())
                || erFoer(doed, n.begynt())
                || erFoer(doed, n.fullfoert())
                || erFoer(doed, n.maalNaadd());
    }

    static List<Personfakta> foedt29Februar(Personfakta f) {
        boolean skuddag = f.foedselsdato().getMonth() == Month.FEBRUARY
                && f.foedselsdato().getDayOfMonth() == 29;
        return skuddag
                ? List.of(f.endre().foedselsdato(f.foedselsdato().plusDays(1)).bygg())
                : List.of();
    }
}
