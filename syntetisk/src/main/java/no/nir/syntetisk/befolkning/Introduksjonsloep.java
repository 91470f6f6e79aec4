package no.nir.syntetisk.befolkning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A person's way through the introduction programme: contact, vedtak, start, measures, leave, moves, end with a reason. */
final class Introduksjonsloep {

    private static final String INTRO = "INTRO";
    private static final LocalDate TILBUDT_START_FRA = LocalDate.of(2023, 8, 1);
    private static final List<String> ARBEID =
            List.of("SPRAAKPRAKSIS", "ARBEIDSPRAKSIS", "KURS_KOMMUNE_STAT", "ARBEID_PRIVAT");
    private static final List<String> UTDANNING = List.of("GRUNNSKOLE", "FAG_VGS", "VGS", "GODKJENNING");

    private final Fagsystem fagsystem;
    private final Terning terning;
    private final Liv liv;
    private final Karriere.Utgangspunkt fra;
    private final int nivaa;

    Introduksjonsloep(Fagsystem fagsystem, Liv liv, Karriere.Utgangspunkt fra, int nivaa) {
        this.fagsystem = fagsystem;
        this.terning = fagsystem.terning;
        this.liv = liv;
        this.fra = fra;
        this.nivaa = nivaa;
    }

    /** Returns the last day in the programme. */
    LocalDate fortell(LocalDate start) {
        fagsystem.send(
                fra.bosatt().plusDays(terning.mellom(3, 15)),
                new Kommando.RegistrerKontakt(INTRO, "KONTAKT", fra.bosatt().plusDays(3)));
        if (terning.treffer(0.3)) {
            LocalDate dag = start.minusDays(14);
            fagsystem.send(dag, new Kommando.RegistrerKontakt(INTRO, "KRAV", "PROGRAM", "BREV", dag));
        }
        return foersteDel(start, start.plusDays(lengde()));
    }

    /** One municipality's part; the next begins where the person goes on after a move. */
    private LocalDate del(LocalDate start, LocalDate slutt) {
        tildel(start, slutt);
        return gjennomfoer(start, slutt);
    }

    /** The ordinary length is granted first, and more when it is seen that it takes more. */
    private LocalDate foersteDel(LocalDate start, LocalDate slutt) {
        LocalDate ordinaer = Programvedtak.ordinaerSlutt(start, slutt, fra.etterIntegreringsloven() && nivaa >= 2);
        tildel(start, ordinaer);
        if (ordinaer.isBefore(slutt)) {
            fagsystem.husstand.tilSlutt(() -> vedtak().forleng(start, ordinaer, slutt));
        }
        return gjennomfoer(start, slutt);
    }

    private LocalDate gjennomfoer(LocalDate start, LocalDate slutt) {
        LocalDate flytter = liv.flytter(start, slutt);
        LocalDate ut = liv.slutt.isBefore(slutt) ? liv.slutt : null;
        if (flytter != null && (ut == null || flytter.isBefore(ut))) {
            tiltak(start, flytter);
            LocalDate neste = flytter.plusDays(terning.mellom(26, 90));
            boolean fortsetter = terning.treffer(0.55)
                    && flytter.plusDays(150).isBefore(slutt)
                    && liv.bodde(flytter.plusDays(1), neste);
            avslutt(flytter, fortsetter ? "FLYTTET_FORTSETTER" : "FLYTTET_FORTSETTER_IKKE");
            return fortsetter ? del(neste, slutt) : flytter;
        }
        if (ut != null) {
            tiltak(start, ut);
            avslutt(ut, liv.doedVedSlutt ? "DOED" : "UTFLYTTET");
            return ut;
        }
        tiltak(start, slutt);
        permisjon(start, slutt);
        if (!terning.treffer(fra.bosatt().getYear() < 2017 ? 0.08 : 0.045)) {
            avslutt(slutt, aarsak(slutt));
        }
        return slutt;
    }

    private Programvedtak vedtak() {
        return new Programvedtak(fagsystem, liv, fra);
    }

    private void tildel(LocalDate start, LocalDate innvilgetTil) {
        LocalDate vedtak = start.minusDays(terning.mellom(1, 25));
        boolean manglerKlage = terning.treffer(0.002);
        fagsystem.send(
                vedtak,
                new Kommando.FattVedtak(
                        INTRO,
                        "TILDELING",
                        vedtak,
                        "Vilkårene for deltakelse er oppfylt.",
                        start,
                        innvilgetTil,
                        manglerKlage ? null : vedtak,
                        manglerKlage ? null : terning.treffer(0.7) ? "BREV" : "DIGITAL_POST",
                        true,
                        "Vedtaket fra utlendingsmyndighetene og Folkeregisteret er lest."));
        if (!start.isBefore(TILBUDT_START_FRA)) {
            fagsystem.send(start, new Kommando.RegistrerOppstart(INTRO, "TILBUDT", start));
        }
        fagsystem.send(start, new Kommando.RegistrerOppstart(INTRO, "BEGYNT", start));
    }

    private void tiltak(LocalDate start, LocalDate slutt) {
        send("NORSK_OG_SAMFUNNSKUNNSKAP", start, slutt, 15 + terning.mellom(0, 5));
        if (terning.treffer(0.1)) {
            return;
        }
        if (fra.etterIntegreringsloven()) {
            LocalDate ferdig = start.plusDays(100);
            send("LIVSMESTRING", start.plusDays(30), ferdig.isBefore(slutt) ? ferdig : slutt, 4);
        }
        LocalDate midt = start.plusDays(start.until(slutt, ChronoUnit.DAYS) / 3);
        Fagsystem.Sendt tiltak =
                send(terning.ett(terning.treffer(0.6) ? ARBEID : UTDANNING), midt, slutt, terning.mellom(8, 15));
        if (tiltak != null) {
            new Underveis(fagsystem, liv).erstatning(tiltak, midt, slutt);
        }
    }

    private Fagsystem.@Nullable Sendt send(String kode, LocalDate fom, LocalDate tom, double timer) {
        return fom.isBefore(tom)
                ? fagsystem.sendt(fom, new Kommando.RegistrerTiltak(INTRO, kode, fom, tom, timer))
                : null;
    }

    private void permisjon(LocalDate start, LocalDate slutt) {
        if (!terning.treffer(liv.kvinne ? 0.11 : 0.05)) {
            return;
        }
        LocalDate fom = start.plusDays(terning.mellom(40, 200));
        LocalDate tom = fom.plusDays(terning.mellom(14, liv.kvinne ? 300 : 60));
        if (tom.isBefore(slutt)) {
            String aarsak =
                    terning.treffer(0.6) ? "FOEDSEL_ADOPSJON" : terning.treffer(0.5) ? "LANGVARIG_SYKDOM" : "VELFERD";
            Fagsystem.Sendt permisjon = fagsystem.sendt(
                    fom.minusDays(10), new Kommando.RegistrerPermisjon(INTRO, aarsak, fom.minusDays(10), fom, tom));
            if (permisjon != null) {
                fagsystem.husstand.tilSlutt(() -> vedtak().permisjon(fom.minusDays(10), fom, tom));
            }
            if (permisjon != null && aarsak.equals("FOEDSEL_ADOPSJON") && fra.etterIntegreringsloven()) {
                new Underveis(fagsystem, liv).oppfoelging(permisjon, fom, tom);
            }
        }
    }

    private void avslutt(LocalDate dag, String aarsak) {
        fagsystem.send(dag, new Kommando.AvsluttOrdning(INTRO, dag, aarsak));
        if (aarsak.equals("STANS")) {
            fagsystem.husstand.tilSlutt(() -> vedtak().stans(dag));
        }
        if (aarsak.startsWith("ARBEID_")) {
            double timer = aarsak.equals("ARBEID_HELTID") ? 37.5 : 20;
            fagsystem.send(dag.plusDays(1), new Kommando.RegistrerArbeid("ARBEID", dag.plusDays(1), null, timer));
        }
    }

    /** Days in the programme: two years and more under the old act, by education under the new, half a year to a year for § 34. */
    private int lengde() {
        if (fra.grunnlag() == Grunnlag.KOLL_34) {
            return terning.mellom(180, 410);
        }
        if (!fra.etterIntegreringsloven()) {
            return terning.omkring(360, 1095);
        }
        return nivaa >= 2 ? terning.mellom(120, 365) : terning.mellom(600, 1300);
    }

    private String aarsak(LocalDate slutt) {
        double arbeid = fra.grunnlag() == Grunnlag.KOLL_34
                ? 0.49
                : slutt.getYear() >= 2020 ? menn(0.28, 0.17) : menn(0.37, 0.22);
        double utdanning = fra.grunnlag() == Grunnlag.KOLL_34 ? 0.07 : slutt.getYear() >= 2020 ? 0.33 : 0.23;
        return switch (terning.vektet(arbeid, utdanning, 1 - arbeid - utdanning)) {
            case 0 -> terning.treffer(0.62) ? "ARBEID_HELTID" : terning.treffer(0.93) ? "ARBEID_DELTID" : "SELVSTENDIG";
            case 1 -> terning.treffer(0.85) ? "VGS" : terning.treffer(0.8) ? "HOEYERE_UTDANNING" : "FAGSKOLE";
            default -> ANDRE.get(terning.vektet(22, 26, 12, 8, 6, 7, 9, 7, 2, 1));
        };
    }

    private static final List<String> ANDRE = List.of(
            "GRUNNSKOLE",
            "ARBEIDSSOEKER",
            "ARBEIDSMARKEDSTILTAK",
            "KVALIFISERINGSPROGRAM",
            "SYKDOM",
            "OMSORG",
            "ANNET",
            "AVBRUTT",
            "YRKESKURS",
            "STANS");

    private double menn(double mann, double kvinne) {
        return liv.kvinne ? kvinne : mann;
    }
}
