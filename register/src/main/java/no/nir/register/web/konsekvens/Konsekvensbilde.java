package no.nir.register.web.konsekvens;

import java.util.List;
import no.nir.register.konsekvens.Konsekvens;
import no.nir.register.konsekvens.Publiseringer.Publisering;
import no.nir.register.konsekvens.Virkningstall;
import no.nir.register.omregning.Omregningsstatus;
import no.nir.register.web.Felt;
import no.nir.register.web.Lenke;
import org.jspecify.annotations.Nullable;

/**
 * One konsekvens, for those who meet it in numbers.
 *
 * @param antall how many would notice, as far as the reader may know
 * @param kanStyre whether the reader may stop, resume and close it
 * @param sammeProgram whether this register has the rules that are tried; without them only the command that ordered it goes on with it
 * @param publisering every time it was let out, the last first
 * @param skjema to let it out with, absent for those who may not, and while it is not done or is out already
 */
public record Konsekvensbilde(
        Konsekvens konsekvens,
        Virkningstall.Antall antall,
        boolean kanStyre,
        boolean kanPublisere,
        boolean sammeProgram,
        List<Valg> valg,
        Virkninger virkninger,
        List<Publisering> publisering,
        @Nullable Felt skjema,
        List<Lenke> feil) {

    public Konsekvensbilde {
        valg = List.copyOf(valg);
        publisering = List.copyOf(publisering);
        feil = List.copyOf(feil);
    }

    /** A choice that is tried, in words. */
    public record Valg(String regel, String foer, String naa) {}

    /** What would change, in words, ready for the tables. */
    public record Virkninger(
            List<Overgang> overganger,
            List<Frist> frister,
            List<Kommune> kommuner,
            List<Regel> regler,
            List<Regel> borteRegler) {

        static final Virkninger INGEN = new Virkninger(List.of(), List.of(), List.of(), List.of(), List.of());

        public Virkninger {
            overganger = List.copyOf(overganger);
            frister = List.copyOf(frister);
            kommuner = List.copyOf(kommuner);
            regler = List.copyOf(regler);
            borteRegler = List.copyOf(borteRegler);
        }

        public boolean erTomt() {
            return overganger.isEmpty() && frister.isEmpty();
        }
    }

    public record Overgang(String ordning, String foer, String naa, long personer) {}

    public record Frist(String ordning, String frist, String virkning, long personer, long aapne) {}

    public record Kommune(String navn, long personer, long kategorier, long frister) {}

    /** @param lenke to the rule in this register; absent for one it does not have */
    public record Regel(String kode, @Nullable String lenke, String spoersmaal, String hjemmel, long personer) {}

    public boolean gaar() {
        return konsekvens.status() == Omregningsstatus.GAAR;
    }

    public boolean kanFortsettes() {
        return konsekvens.status() == Omregningsstatus.STANSET && sammeProgram;
    }

    public boolean kanTrekkes() {
        return kanPublisere && konsekvens.publisert() != null;
    }

    /** Whole tens of percent: what a screen reader is told, so that it is told seldom. */
    public int tidel() {
        return konsekvens.tall().prosent() / 10 * 10;
    }
}
