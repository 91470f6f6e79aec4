package no.nir.syntetisk.befolkning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import no.nir.syntetisk.befolkning.Udifaktum.Avgjorelse;
import no.nir.syntetisk.befolkning.Udifaktum.Avgjorelsesslag;
import no.nir.syntetisk.befolkning.Udifaktum.Fratil;
import no.nir.syntetisk.befolkning.Udifaktum.Soknadsslag;
import no.nir.syntetisk.befolkning.Udifaktum.Utfall;
import org.jspecify.annotations.Nullable;

/** The permits of a person from the first to the last: renewals in time, late, after expiry and pending; new grounds; permanent. */
final class Oppholdsloep {

    /** A permit that was given. */
    record Tillatelse(
            String id,
            Grunnlag grunnlag,
            LocalDate avgjort,
            LocalDate fra,
            @Nullable LocalDate til) {}

    private static final LocalDate FEM_AARS_KRAV = LocalDate.of(2020, 12, 1);

    private final Husstand husstand;
    private final Folkeregistrering freg;

    Oppholdsloep(Husstand husstand, Folkeregistrering freg) {
        this.husstand = husstand;
        this.freg = freg;
    }

    /** A decision that gives a permit; also told to Folkeregisteret when the person is there. */
    Tillatelse gi(
            Liv liv,
            Grunnlag grunnlag,
            Avgjorelsesslag slag,
            LocalDate avgjort,
            LocalDate fra,
            Udifaktum.@Nullable Referanse referanse,
            @Nullable LocalDate soekt,
            boolean fraUtlandet) {
        LocalDate til = grunnlag == Grunnlag.PERM_62
                ? null
                : fra.plusYears(varighet(grunnlag, slag)).minusDays(1);
        String id = husstand.id("A");
        husstand.udi(
                liv,
                avgjort,
                new Avgjorelse(
                        id,
                        null,
                        grunnlag.type(avgjort),
                        avgjort,
                        fraUtlandet ? null : avgjort.plusDays(7),
                        til == null ? "Permanent" : "Midlertidig",
                        new Fratil(fra, til),
                        slag,
                        soekt,
                        fraUtlandet,
                        til == null ? null : grunnlag.kanFornyes(),
                        grunnlag == Grunnlag.BEGR_38_FAM,
                        referanse));
        Tillatelse tillatelse = new Tillatelse(id, grunnlag, avgjort, fra, til);
        if (liv.fnrFra != null || liv.dnummerFra != null) {
            meldTilFolkeregisteret(liv, tillatelse);
        }
        return tillatelse;
    }

    void meldTilFolkeregisteret(Liv liv, Tillatelse tillatelse) {
        String slag = tillatelse.til() == null ? "permanent" : "midlertidig";
        freg.opphold(liv, tillatelse.avgjort().plusDays(10), slag, tillatelse.fra(), tillatelse.til());
    }

    private static int varighet(Grunnlag grunnlag, Avgjorelsesslag slag) {
        return slag == Avgjorelsesslag.FORSTEGANG ? grunnlag.aar() : Math.max(grunnlag.aar(), 2);
    }

    /** From a first permit on, for as long as the person stays a foreigner in Norway. */
    void fortsett(Liv liv, Tillatelse foerste, Udifaktum.@Nullable Referanse referanse) {
        Tillatelse naa = foerste;
        while (naa.til() != null && naa.til().isBefore(sisteDag(liv))) {
            Tillatelse neste = naa.grunnlag() == Grunnlag.KOLL_34
                    ? new KollektivBeskyttelse(husstand, this).etter(liv, naa)
                    : forny(liv, naa, foerste, referanse);
            if (neste == null) {
                return;
            }
            naa = neste;
        }
        kanskjeTilbakekall(liv, naa);
    }

    private static LocalDate sisteDag(Liv liv) {
        return liv.statsborgerFra != null && liv.statsborgerFra.isBefore(liv.slutt) ? liv.statsborgerFra : liv.slutt;
    }

    private @Nullable Tillatelse forny(
            Liv liv, Tillatelse naa, Tillatelse foerste, Udifaktum.@Nullable Referanse referanse) {
        if (naa.til() == null || !naa.grunnlag().kanFornyes()) {
            return null;
        }
        Terning terning = husstand.terning;
        LocalDate til = naa.til();
        // in time (a month before expiry), late but before expiry, after expiry (utl. § 61)
        LocalDate soekt =
                switch (terning.vektet(0.88, 0.09, 0.03)) {
                    case 0 -> til.minusDays(terning.mellom(32, 110));
                    case 1 -> til.minusDays(terning.mellom(1, 28));
                    default -> til.plusDays(terning.mellom(2, 40));
                };
        soekt = soekt.isAfter(naa.fra()) ? soekt : naa.fra().plusDays(1);
        Grunnlag grunnlag = neste(naa, foerste, soekt);
        LocalDate avgjort = soekt.plusDays(terning.omkring(20, terning.treffer(0.12) ? 500 : 210));
        if (!soekt.isBefore(liv.slutt)) {
            return null;
        }
        String id = husstand.id("S");
        Soknadsslag slag = slag(grunnlag, naa.grunnlag());
        husstand.udiStraks(liv, soekt, new Udifaktum.SoknadOmFornyelse(id, slag, soekt, naa.id()));
        if (!soekt.isAfter(til) && avgjort.isAfter(til) && terning.treffer(0.94)) {
            paaSammeVilkaar(liv, til.plusDays(1), avgjort);
        }
        if (avgjort.isAfter(Horisont.SLUTT)) {
            return null;
        }
        Utfall utfall = Utfall.values()[terning.vektet(0.965, 0.025, 0.01)];
        husstand.udi(liv, avgjort, new Udifaktum.SoknadAvgjort(id, utfall, avgjort, terning.treffer(0.9)));
        if (utfall != Utfall.INNVILGET) {
            return null;
        }
        LocalDate fra = soekt.isAfter(til) || avgjort.isAfter(til) ? avgjort : til.plusDays(1);
        boolean nyttGrunnlag = grunnlag != naa.grunnlag();
        return gi(
                liv,
                grunnlag,
                Avgjorelsesslag.valueOf(slag.name()),
                avgjort,
                fra,
                nyttGrunnlag ? null : referanse,
                soekt,
                false);
    }

    private void paaSammeVilkaar(Liv liv, LocalDate fra, LocalDate avgjort) {
        husstand.udiStraks(liv, fra, new Udifaktum.OppholdPaSammeVilkar(new Fratil(fra, null)));
        if (avgjort.minusDays(1).isAfter(fra)) {
            husstand.udiStraks(liv, avgjort, new Udifaktum.OppholdPaSammeVilkar(new Fratil(fra, avgjort.minusDays(1))));
        }
    }

    private Grunnlag neste(Tillatelse naa, Tillatelse foerste, LocalDate soekt) {
        if (naa.grunnlag() == Grunnlag.STUD && husstand.terning.treffer(0.2)) {
            return Grunnlag.ARB_23;
        }
        if (naa.grunnlag() == Grunnlag.FAM && husstand.terning.treffer(0.03)) {
            return Grunnlag.SELVST_53_2;
        }
        if (naa.grunnlag() == Grunnlag.BEGR_38_FAM && husstand.terning.treffer(0.4)) {
            return Grunnlag.HUM_38_ASYL;
        }
        long aar = ChronoUnit.YEARS.between(foerste.fra(), soekt.plusDays(60));
        int krav = foerste.grunnlag().erBeskyttelse() && soekt.isAfter(FEM_AARS_KRAV) ? 5 : 3;
        boolean permanent = naa.grunnlag().girPermanent() && aar >= krav && husstand.terning.treffer(0.75);
        return permanent ? Grunnlag.PERM_62 : naa.grunnlag();
    }

    private static Soknadsslag slag(Grunnlag ny, Grunnlag gammel) {
        if (ny == Grunnlag.PERM_62) {
            return Soknadsslag.PERMANENT;
        }
        return ny == gammel ? Soknadsslag.FORNYELSE : Soknadsslag.NYTT_GRUNNLAG;
    }

    private void kanskjeTilbakekall(Liv liv, Tillatelse siste) {
        Terning terning = husstand.terning;
        if (!terning.treffer(0.012)) {
            return;
        }
        LocalDate aapnet = siste.fra().plusDays(terning.mellom(60, 600));
        LocalDate slutt = aapnet.plusDays(terning.mellom(60, 500));
        if (!aapnet.isBefore(sisteDag(liv))) {
            return;
        }
        husstand.udi(liv, aapnet, new Udifaktum.Tilbakekall(siste.id(), aapnet, null, null));
        boolean endelig = terning.treffer(0.4);
        husstand.udi(
                liv,
                slutt,
                new Udifaktum.Tilbakekall(siste.id(), aapnet, endelig ? slutt : null, endelig ? null : slutt));
    }
}
