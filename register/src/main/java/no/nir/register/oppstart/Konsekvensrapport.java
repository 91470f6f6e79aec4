package no.nir.register.oppstart;

import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import no.nir.kodeverk.Kodeverk;
import no.nir.kodeverk.Kommuner;
import no.nir.kodeverk.Spraak;
import no.nir.register.konsekvens.Konsekvens;
import no.nir.register.konsekvens.Virkningstall;
import no.nir.register.konsekvens.Virkningsteller;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Organisasjon;
import no.nir.register.tilgang.Rolle;
import no.nir.register.web.Tekster;
import org.jspecify.annotations.Nullable;

/** What would change, as lines on a terminal. Numbers only, counted as for whoever runs the register. */
final class Konsekvensrapport {

    private static final int KOMMUNER = 20;

    private static final Bruker DRIFT = new Bruker(
            "kommandolinjen",
            "kommandolinjen",
            Set.of(Rolle.IMDI_DRIFT),
            new Organisasjon.Etat(Organisasjon.Slag.IMDI, "IMDi"));

    private final Virkningsteller teller;
    private final Tekster tekster;
    private final Clock klokke;
    private final String adresse;

    /** @param adresse of the register's pages; blank when not known */
    Konsekvensrapport(Virkningsteller teller, Tekster tekster, Clock klokke, String adresse) {
        this.teller = teller;
        this.tekster = tekster;
        this.klokke = klokke;
        this.adresse = adresse;
    }

    void skriv(Konsekvens konsekvens, PrintStream ut) {
        Konsekvens.Tall tall = konsekvens.tall();
        ut.printf(
                "%nKonsekvens %d, «%s»: %s personer er sett på. Ingenting er slått på, og ingen svar i registeret er endret.%n",
                konsekvens.konsekvensId(), konsekvens.tittel(), tall(tall.sett()));
        ut.printf("Registeret svarer nå med regelverket %s. Prøvd: %s.%n", konsekvens.gammel(), konsekvens.program());
        konsekvens
                .valg()
                .forEach(valg -> ut.printf(
                        "Prøvd valg: %s er %s i stedet for %s.%n",
                        valg.regel(), verdi(valg.naa()), verdi(valg.foer())));
        if (tall.utdaterte() > 0) {
            ut.printf(
                    "OBS: %s personer har et lagret svar etter et eldre regelverk eller valg. Kjør ./nir omregn først; ellers er den endringen med i tallene under.%n",
                    tall(tall.utdaterte()));
        }
        if (tall.feilet() > 0) {
            ut.printf("%s personer kunne ikke regnes ut med det nye. Loggen sier hvorfor.%n", tall(tall.feilet()));
        }
        ut.printf(
                "%s ville merke det: %s får en annen kategori, %s en annen frist. %s til får samme svar av andre grunner.%n",
                tall(tall.endret()), tall(tall.kategorier()), tall(tall.frister()), tall(tall.andreGrunner()));
        skriv(teller.tell(konsekvens.konsekvensId(), DRIFT), ut);
        if (!adresse.isEmpty()) {
            ut.printf("%nSiden: %s/konsekvens/%d%n", adresse, konsekvens.konsekvensId());
        }
    }

    private void skriv(Virkningstall virkninger, PrintStream ut) {
        if (virkninger.erTomt()) {
            return;
        }
        ut.printf("%nKategori nå, og som den ville bli:%n");
        virkninger
                .overganger()
                .forEach(o -> linje(
                        ut,
                        o.personer(),
                        "%s: %s → %s"
                                .formatted(
                                        navn(Kodeverk.ORDNING, o.ordning()),
                                        navn(Kodeverk.KATEGORI, o.foer()),
                                        navn(Kodeverk.KATEGORI, o.naa()))));
        ut.printf("%nFrister:%n");
        virkninger.frister().forEach(f -> linje(ut, f.personer(), frist(f)));
        ut.printf("%nReglene bak de nye svarene:%n");
        virkninger.regler().forEach(r -> regel(r, ut));
        ut.printf("%nRegler som ikke lenger gir svaret:%n");
        virkninger.borteRegler().forEach(r -> regel(r, ut));
        ut.printf("%nKommuner:%n");
        List<Virkningstall.Kommune> kommuner = virkninger.kommuner();
        kommuner.stream().limit(KOMMUNER).forEach(k -> linje(ut, k.personer(), kommune(k.kommunenummer())));
        if (kommuner.size() > KOMMUNER) {
            ut.printf("  … og %d kommuner til%n", kommuner.size() - KOMMUNER);
        }
    }

    private static void regel(Virkningstall.Regel regel, PrintStream ut) {
        linje(ut, regel.personer(), "%-8s %s".formatted(regel.regel(), regel.hjemmel()));
    }

    private String frist(Virkningstall.Frist frist) {
        return "%s: %s, %s (%s ikke oppfylt ennå)"
                .formatted(
                        navn(Kodeverk.ORDNING, frist.ordning()),
                        tekster.tekst("person.frist." + frist.type()),
                        tekster.iSetning(tekster.tekst("konsekvens.frist." + frist.virkning())),
                        tall(frist.aapne()));
    }

    private String kommune(@Nullable String nummer) {
        return nummer == null
                ? "ingen kommune"
                : nummer + " "
                        + Kommuner.norske().navn(nummer, LocalDate.now(klokke)).orElse("");
    }

    private static String verdi(@Nullable String verdi) {
        return verdi == null ? "ikke satt" : verdi;
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
