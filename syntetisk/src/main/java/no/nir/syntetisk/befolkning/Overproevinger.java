package no.nir.syntetisk.befolkning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Now and then a municipality examines the facts and finds otherwise than the register. Only where the register cannot have found the same, and
 * on days in one dwelling: an overprøving that agrees with the computation is refused, as is one about somebody else's days.
 */
final class Overproevinger {

    private static final int YNGST = 20;
    private static final int ELDST = 50;
    private static final double BLANT_ALLE = 0.03;

    private final Fagsystem fagsystem;
    private final Terning terning;
    private final Liv liv;
    private final Karriere.Utgangspunkt fra;

    Overproevinger(Fagsystem fagsystem, Liv liv, Karriere.Utgangspunkt fra) {
        this.fagsystem = fagsystem;
        this.terning = fagsystem.husstand.annenTerning;
        this.liv = liv;
        this.fra = fra;
    }

    /** A fault that is found again and again, and how the municipality tells it. */
    private enum Feil {
        FEIL_BOSETTING(
                "INTRO",
                "KAN_TILBYS",
                "Personen flyttet hit på egen hånd. Avtalen om bosetting gjelder en annen med nesten det samme navnet.",
                "Bosettingsavtalen er lest, og personen har vist når og hvordan leiligheten ble leid."),
        UKJENT_ANKOMST(
                "INTRO",
                "KAN_TILBYS",
                "Dagen personen kom til kommunen, er ukjent i registeret. Billetten viser at to år ikke er gått.",
                "Billetten, stempelet i passet og meldingen om flytting er sett på kontoret."),
        FAMILIE_AV_NORSK_BORGER(
                "INTRO",
                "IKKE_GJELDENDE",
                "Ektefellen var blitt norsk borger før søknaden, og kommunen gir ikke program til familie av norske borgere.",
                "Vedtaket om familieinnvandring og ektefellens pass er lest."),
        FAMILIE_AV_FLYKTNING(
                "INTRO",
                "RETT_OG_PLIKT",
                "UDI har ført feil referanseperson. Ektefellen hadde opphold som flyktning da tillatelsen ble gitt.",
                "Vedtaket om familieinnvandring og ektefellens første vedtak er lest."),
        FORNYELSE(
                "NORSK",
                "IKKE_GJELDENDE",
                "Tillatelsen i vedtaksbrevet gjaldt i ett år. Søknaden om fornyelse kom for sent, og den er fortsatt til behandling.",
                "Vedtaksbrevet og kvitteringen for søknaden er sett, og UDI har svart på telefon.");

        private final String ordning;
        private final String kategori;
        private final String grunn;
        private final String hvordan;

        Feil(String ordning, String kategori, String grunn, String hvordan) {
            this.ordning = ordning;
            this.kategori = kategori;
            this.grunn = grunn;
            this.hvordan = hvordan;
        }
    }

    void fortell(boolean deltar) {
        if (!terning.treffer(BLANT_ALLE) || liv.foedselsdato != Liv.Fullstendighet.HEL) {
            return;
        }
        Feil feil = feil(deltar);
        int alder = liv.alder(fra.bosatt());
        if (feil != null && alder >= YNGST && alder <= ELDST) {
            send(feil, foersteDag(feil));
        }
    }

    private @Nullable Feil feil(boolean deltar) {
        if (fra.grunnlag() == Grunnlag.FAM) {
            return fra.avFlyktning() ? Feil.FAMILIE_AV_NORSK_BORGER : Feil.FAMILIE_AV_FLYKTNING;
        }
        if (!fra.grunnlag().erBeskyttelse() || !fra.avtale()) {
            return null;
        }
        if (!deltar) {
            return Feil.UKJENT_ANKOMST;
        }
        boolean ettAarGammel =
                fra.innvilget().plusYears(1).isBefore(fra.bosatt().plusDays(200));
        return ettAarGammel && terning.treffer(0.6) ? Feil.FORNYELSE : Feil.FEIL_BOSETTING;
    }

    private LocalDate foersteDag(Feil feil) {
        return switch (feil) {
            case FEIL_BOSETTING, FAMILIE_AV_NORSK_BORGER, FAMILIE_AV_FLYKTNING ->
                fra.bosatt().plusDays(terning.mellom(30, 60));
            case UKJENT_ANKOMST -> fra.bosatt().plusYears(2).plusDays(terning.mellom(30, 90));
            case FORNYELSE -> fra.bosatt().plusDays(200);
        };
    }

    private void send(Feil feil, LocalDate fom) {
        LocalDate vurdert = fom.plusDays(terning.mellom(10, 70));
        LocalDate tom = fom.plusDays(terning.mellom(120, 300));
        if (liv.bodde(fom, tom)) {
            fagsystem.send(
                    vurdert,
                    new Kommando.OverproevKategori(
                            feil.ordning, feil.kategori, fom, tom, vurdert, feil.grunn, feil.hvordan));
        }
    }
}
