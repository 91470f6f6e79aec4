package no.nir.register.oppstart;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import no.nir.kodeverk.Kodeverk;
import no.nir.kodeverk.Kommuner;
import no.nir.kodeverk.Spraak;
import no.nir.register.omregning.Endringstall;
import no.nir.register.omregning.Endringsteller;
import no.nir.register.omregning.Omregning;

/** What an omregning changed, as lines on a terminal. Numbers only. */
final class Omregningsrapport {

    private static final int KOMMUNER = 20;

    private final Endringsteller teller;
    private final Clock klokke;

    Omregningsrapport(Endringsteller teller, Clock klokke) {
        this.teller = teller;
        this.klokke = klokke;
    }

    String hvorLangt(Omregning omregning) {
        return "Den kom til %s av %s personer (%d %%)."
                .formatted(
                        tall(omregning.tall().sett()),
                        tall(omregning.tall().personer()),
                        omregning.tall().prosent());
    }

    void skriv(Omregning omregning, PrintStream ut) {
        Omregning.Tall tall = omregning.tall();
        ut.printf(
                "%nOmregning %d er ferdig. %s personer er sett på med regelverket av %s.%n",
                omregning.omregningId(), tall(tall.sett()), omregning.regelversjon());
        if (tall.endret() == 0) {
            ut.println("Ingenting ble endret.");
        } else {
            ut.printf(
                    "%s fikk et annet svar enn før: %s i tidslinjen, %s i frister, %s i ansvarlig kommune.%n",
                    tall(tall.endret()), tall(tall.tidslinjer()), tall(tall.frister()), tall(tall.tilhoerighet()));
        }
        if (tall.feilet() > 0) {
            ut.printf(
                    "%s kunne ikke regnes om. Svaret de hadde, står. Registerets logg sier hvorfor.%n",
                    tall(tall.feilet()));
        }
        skriv(teller.tell(omregning.omregningId()), ut);
    }

    private void skriv(Endringstall endret, PrintStream ut) {
        if (endret.overganger().isEmpty()) {
            return;
        }
        ut.printf("%nKategori før og nå:%n");
        for (Endringstall.Overgang o : endret.overganger()) {
            linje(
                    ut,
                    o.personer(),
                    "%s: %s → %s"
                            .formatted(
                                    navn(Kodeverk.ORDNING, o.ordning()),
                                    navn(Kodeverk.KATEGORI, o.foer()),
                                    navn(Kodeverk.KATEGORI, o.naa())));
        }
        ut.printf("%nReglene bak de nye svarene:%n");
        endret.regler().forEach(r -> linje(ut, r.personer(), r.regel()));
        ut.printf("%nParagrafene:%n");
        endret.paragrafer().forEach(p -> linje(ut, p.personer(), p.hjemmel()));
        ut.printf("%nKommuner:%n");
        List<Endringstall.Kommune> kommuner = endret.kommuner();
        kommuner.stream().limit(KOMMUNER).forEach(k -> linje(ut, k.personer(), kommune(k)));
        if (kommuner.size() > KOMMUNER) {
            ut.printf("  … og %d kommuner til%n", kommuner.size() - KOMMUNER);
        }
    }

    private String kommune(Endringstall.Kommune kommune) {
        String nummer = kommune.kommunenummer();
        return nummer == null
                ? "ingen kommune"
                : nummer + " "
                        + Kommuner.norske().navn(nummer, LocalDate.now(klokke)).orElse("");
    }

    private static void linje(PrintStream ut, long antall, String hva) {
        ut.printf("  %9s  %s%n", tall(antall), hva);
    }

    private static String navn(Kodeverk kodeverk, String kode) {
        return kodeverk.liste().navn(kode, Spraak.NB);
    }

    private static String tall(long antall) {
        return String.format(Locale.ROOT, "%,d", antall).replace(',', ' ');
    }
}
