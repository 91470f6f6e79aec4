package no.nir.regelverk.regler;

import static no.nir.regelverk.regler.Grunnliste.dato;
import static no.nir.regelverk.regler.Grunnliste.tall;
import static no.nir.regelverk.vurdering.RegelId.*;

import java.time.LocalDate;
import no.nir.regelverk.fakta.Arbeid;
import no.nir.regelverk.fakta.Referanseperson;
import no.nir.regelverk.regler.Programlop.Lop;
import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Grunnkode;
import no.nir.regelverk.vurdering.Hjemmel;
import no.nir.regelverk.vurdering.Kategori;
import no.nir.regelverk.vurdering.Lov;
import no.nir.regelverk.vurdering.Lovverk;

/** Why somebody has, has not, or may be offered a programme. */
final class IntroForklaring {

    private final Forklarer f;
    private final boolean gammel;

    private IntroForklaring(Forklarer f) {
        this.f = f;
        this.gammel = f.sak.lov(f.dag) == Lov.INTRODUKSJONSLOVEN;
    }

    static void skriv(Forklarer f) {
        IntroForklaring i = new IntroForklaring(f);
        if (f.dag < Lovdager.INTRODUKSJONSLOVEN) {
            f.fordi.legg(Grunnkode.FOER_LOVEN, I03_99);
            return;
        }
        if (!Oppholdsforklaring.avgjorde(f, i.gammel ? I03_99 : I21_99) && f.status.grunn() != null) {
            i.medOpphold(f.status.grunn());
        } else {
            i.avsluttet();
        }
        if (f.utfall.har(Flagg.COMPLETION_ONLY)) {
            i.fullfoere();
        }
        Oppholdsforklaring.lovvalget(f);
    }

    private void medOpphold(Opphold grunn) {
        Oppholdsforklaring.tillatelsen(f, grunn, grunnlagshjemmel(grunn));
        if (erUtenfor(grunn)) {
            f.fordi.legg(
                    f.utfall.har(Flagg.NOT_ON_ASYLUM_APPLICATION)
                            ? Grunnkode.IKKE_ETTER_ASYLSOEKNAD
                            : Grunnkode.IKKE_I_MAALGRUPPEN,
                    gammel ? I03_99 : I21_99);
            f.kanEndre.legg(Grunnkode.NY_TILLATELSE, gammel ? I03_99 : I21_99);
            return;
        }
        new Introalderforklaring(f).alder(grunn);
        fem(grunn);
        new Introbostedforklaring(f).bosetting(grunn);
        new Introklokkeforklaring(f).tid();
        program();
        arbeid();
        new Intronaboforklaring(f).hvorforIkkeNaboen(grunn);
    }

    /** No act names the permit, or not yet. */
    private boolean erUtenfor(Opphold grunn) {
        return switch (grunn.introklasse()) {
            case UTENFOR -> true;
            case PARAGRAF_53 -> f.dag < Lovdager.PARAGRAF_53;
            case BEGRENSET_BARNEFAMILIE -> f.dag < Lovdager.BEGRENSEDE;
            case BEGRENSET_MINDREAARIG -> !gammel || f.dag < Lovdager.BEGRENSEDE;
            case ASYL,
                    OVERFOERING,
                    HUMANITAER,
                    KOLLEKTIV,
                    FAMILIE_AV_BESKYTTET,
                    FAMILIE_AV_MINDREAARIG,
                    FAMILIE_AV_PERMANENT_BESKYTTET,
                    FAMILIE_AV_ANDRE -> false;
        };
    }

    /** The letter of § 2 or § 9 that names the permit. */
    private Hjemmel grunnlagshjemmel(Opphold grunn) {
        String bokstav =
                switch (grunn.introklasse()) {
                    case ASYL -> "a";
                    case OVERFOERING -> "b";
                    case HUMANITAER -> "c";
                    case BEGRENSET_BARNEFAMILIE -> gammel ? "c" : "d";
                    case BEGRENSET_MINDREAARIG -> "c";
                    case KOLLEKTIV -> gammel ? "c" : "e";
                    case FAMILIE_AV_BESKYTTET -> gammel ? "d" : "f";
                    case FAMILIE_AV_MINDREAARIG -> gammel ? "d" : "";
                    case PARAGRAF_53 -> gammel ? "e" : "g";
                    case FAMILIE_AV_PERMANENT_BESKYTTET, FAMILIE_AV_ANDRE, UTENFOR -> "";
                };
        if (bokstav.isEmpty() || f.utfall.har(Flagg.FIVE_YEAR_RULE)) {
            return f.utfall.hjemmel(Dag.dato(f.dag));
        }
        return gammel
                ? new Hjemmel(Lovverk.INTRODUKSJONSLOVEN, "§ 2 første ledd " + bokstav)
                : new Hjemmel(Lovverk.INTEGRERINGSLOVEN, "§ 9 første ledd bokstav " + bokstav);
    }

    private void fem(Opphold grunn) {
        Referanseperson referanse = grunn.referanse();
        LocalDate bosatt = referanse == null ? null : referanse.bosattFra();
        boolean familie = grunn.introklasse() == Introklasse.FAMILIE_AV_BESKYTTET
                || gammel && grunn.introklasse() == Introklasse.FAMILIE_AV_MINDREAARIG
                || grunn.introklasse() == Introklasse.FAMILIE_AV_PERMANENT_BESKYTTET;
        if (referanse == null && grunn.introklasse() == Introklasse.FAMILIE_AV_ANDRE) {
            f.fordi.legg(Grunnkode.REFERANSEPERSON_UKJENT, f.femaarsregelen());
        }
        if (familie && bosatt != null) {
            f.fordi.legg(
                    f.utfall.har(Flagg.FIVE_YEAR_RULE) ? Grunnkode.FEM_AAR_BRUTT : Grunnkode.FEM_AAR_OPPFYLT,
                    f.femaarsregelen(),
                    dato("bosattFra", bosatt));
        }
    }

    private void program() {
        Lop lop = f.sak.program.siste(f.dag);
        if (lop == null) {
            return;
        }
        if (f.utfall.har(Flagg.VEDTAK_IN_TIME)) {
            f.fordi.legg(Grunnkode.VEDTAK_I_TIDE, gammel ? I03_3 : I21_2, dato("vedtak", lop.fra()));
        }
        avsluttet();
        if (lop.paagaar(f.dag) && lop.erForlengetVedVedtak() && f.dag < lop.til()) {
            f.fordi.legg(Grunnkode.PROGRAM_FORLENGET, lop.lengde().hjemmel(), dato("til", lop.til()));
        }
        covid(lop);
        if (f.utfall.har(Flagg.KOMMUNE_DUTY_ENDED)) {
            f.fordi.legg(
                    Grunnkode.KOMMUNENS_PLIKT_OPPHOERT,
                    X_15,
                    dato("dato", Dag.erDato(lop.slutt()) ? lop.slutt() : lop.fra()));
            f.kanEndre.legg(Grunnkode.KOMMUNEN_KAN_TILBY_IGJEN, X_15);
        }
        if (f.utfall.har(Flagg.NEGATIVE_VEDTAK)) {
            f.fordi.legg(Grunnkode.AVSLAG_VED_VEDTAK, I03_99, dato("vedtak", lop.fra()));
        }
    }

    private void covid(Lop lop) {
        Covidforlengelse covid = lop.covid();
        if (covid == null) {
            return;
        }
        if (f.utfall.har(Flagg.COVID_EXTENSION)) {
            f.fordi.legg(Grunnkode.PROGRAM_FORLENGET_COVID, covid.hjemmel(), tall("maaneder", covid.maaneder()));
        } else if (f.dag < covid.til() && f.dag < lop.slutt() && covid.kanBrukes(f.dag) && lop.start() <= f.dag) {
            f.kanEndre.legg(
                    Grunnkode.KOMMUNEN_KUNNE_FORLENGE_COVID,
                    covid.hjemmel(),
                    tall("maaneder", covid.maaneder()),
                    dato("til", covid.til()));
        }
    }

    private void avsluttet() {
        Lop lop = f.sak.program.avsluttet(f.dag);
        if (lop != null && f.utfall.har(Flagg.PROGRAM_ENDED)) {
            int slutt = Math.min(lop.slutt(), lop.arbeidFra());
            boolean brukt = slutt > f.dag;
            f.fordi.legg(
                    brukt ? Grunnkode.PROGRAMTID_BRUKT_OPP : Grunnkode.PROGRAM_AVSLUTTET,
                    gammel ? I03_14 : I21_13,
                    dato("slutt", brukt ? lop.maks() : slutt));
        }
    }

    private void arbeid() {
        int grense = f.utfall.har(K_3) ? f.sak.parametre.nestenFullTid34() : 30;
        Arbeid arbeid = Paragraf9.arbeid(f.sak, f.dag, grense);
        boolean etterNy = !gammel && f.dag >= Lovdager.ENDRING_2026;
        if (f.utfall.har(Flagg.IN_WORK) && arbeid != null) {
            f.fordi.legg(
                    Grunnkode.I_ARBEID,
                    f.utfall.har(K_3) ? K_3 : I21_3,
                    dato("fra", arbeid.fom()),
                    tall("timer", arbeid.timerPerUke()));
            f.ikkeFordi.legg(Grunnkode.IKKE_RETT_OG_PLIKT_ARBEID, f.utfall.har(K_3) ? K_3 : I21_3);
            f.kanEndre.legg(Grunnkode.ARBEIDET_TAR_SLUTT, f.utfall.har(K_3) ? K_3 : I21_3, tall("timer", grense));
        } else if (f.utfall.har(Flagg.REFUSABLE_IN_WORK) && arbeid != null) {
            f.fordi.legg(Grunnkode.KAN_AVSLAAS_VED_ARBEID, K_3, dato("fra", arbeid.fom()));
        } else if (etterNy && f.utfall.kategori() == Kategori.RETT_OG_PLIKT) {
            f.kanEndre.legg(Grunnkode.ARBEID_MINST, I21_3, tall("timer", 30));
        }
    }

    private void fullfoere() {
        Lop lop = Programfullfoering.begynt(f.sak, null, f.dag);
        if (lop != null) {
            f.fordi.legg(Grunnkode.PROGRAM_PAABEGYNT, I21_12, dato("start", lop.start()));
        }
    }
}
