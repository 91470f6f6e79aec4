package no.nir.regelverk.regler;

import static no.nir.regelverk.vurdering.RegelId.*;

import no.nir.regelverk.fakta.Programutfall;
import no.nir.regelverk.parametre.Tvilspunkt;
import no.nir.regelverk.regler.Programlop.Lop;
import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Grunnkode;
import no.nir.regelverk.vurdering.Kategori;
import org.jspecify.annotations.Nullable;

/** introduksjonsloven §§ 2, 3 and 21: who has, or may be offered, a programme (I03-0 – I03-99). First match wins. */
final class IntroEtterIntroduksjonsloven {

    private IntroEtterIntroduksjonsloven() {}

    static Utfall vurder(Sak sak, Status status, int dag) {
        if (dag < Lovdager.INTRODUKSJONSLOVEN) {
            return Utfall.ikke(I03_99);
        }
        if (sak.erNorskBorger(dag) && dag < sak.doed) {
            return Utfall.ikke(X_11, Flagg.NORWEGIAN_CITIZEN)
                    .medTvil(Grunnkode.TVIL_STATSBORGER_ETTER_INTRODUKSJONSLOVEN);
        }
        Utfall eoes = eoes(sak, status, dag);
        if (eoes != null) {
            return eoes;
        }
        Utfall avvist = Oppholdskrav.avvis(sak, status, dag, I03_99);
        return avvist != null ? avvist : medOpphold(sak, status, dag);
    }

    /** § 2 siste ledd: until 2005 the whole act is closed, afterwards only the right and duty of § 2. */
    private static @Nullable Utfall eoes(Sak sak, Status status, int dag) {
        boolean familie = sak.erEoesFamilie(dag);
        boolean dekket = sak.eoesborger(dag) != null || status.tilstand() == Tilstand.EOES;
        if (!dekket || status.tilstand() == Tilstand.DOED || sak.utvandring.varUte(dag)) {
            return null;
        }
        boolean heleLoven = dag < Lovdager.NORSK;
        Utfall lukket = Utfall.ikke(heleLoven ? I03_0 : I03_0B, familie ? Flagg.EEA_FAMILY_RIGHT : Flagg.NORDIC_OR_EEA);
        if (!heleLoven) {
            lukket = lukket.med(D_13);
        }
        Opphold grunn = status.grunn();
        if (!status.harOpphold() || grunn == null) {
            return lukket;
        }
        if (!heleLoven) {
            Utfall kan = medOpphold(sak, status, dag);
            if (kan.kategori() == Kategori.KAN_TILBYS) {
                return kan.foerst(I03_0B)
                        .med(D_13)
                        .med(X_8)
                        .med(Flagg.NORDIC_OR_EEA)
                        .medTvil(Grunnkode.TVIL_EOES_BORGER_MED_TILLATELSE);
            }
        }
        return lukket.med(X_8).medTvil(Grunnkode.TVIL_EOES_BORGER_MED_TILLATELSE);
    }

    private static Utfall medOpphold(Sak sak, Status status, int dag) {
        Opphold grunn = status.grunn();
        if (grunn == null) {
            return Utfall.ikke(I03_99);
        }
        if (sak.bosted.anker() < Lovdager.INTRODUKSJONSLOVEN) {
            return Utfall.ikke(I03_2, Flagg.SETTLED_BEFORE_ACT);
        }
        Lop avsluttet = sak.program.avsluttet(dag);
        boolean igjen = avsluttet != null && Programovergang.harRettIgjen(sak, dag, sak.nyankommetTil);
        if (avsluttet != null && !igjen) {
            Utfall slutt = Programovergang.avsluttet(sak, I03_14);
            return avsluttet.kanVaereForlenget(dag) ? slutt.medTvil(Grunnkode.TVIL_COVID_PROGRAM) : slutt;
        }
        Lop lop = sak.program.siste(dag);
        boolean avslag = lop != null && lop.utfall() == Programutfall.AVSLAG;
        Utfall utfall = maalgruppe(sak, grunn, avslag, dag);
        if (igjen) {
            utfall = utfall.med(D_23);
        }
        if (lop != null && lop.erForlenget(dag) && !utfall.erIkke()) {
            utfall = utfall.med(Flagg.COVID_EXTENSION);
        }
        return lop != null && lop.kommunensPliktErSlutt(dag) && !utfall.erIkke()
                ? pliktenErSlutt(sak, utfall.med(Flagg.KOMMUNE_DUTY_ENDED).medHjemmelAv(X_15))
                : utfall;
    }

    /** What is left to whoever broke off: the category as it was, or by the other reading of D-27 what the municipality may offer. */
    private static Utfall pliktenErSlutt(Sak sak, Utfall utfall) {
        return sak.leserAnnerledes(Tvilspunkt.D_27)
                ? utfall.med(Kategori.KAN_TILBYS).med(D_27)
                : utfall.medTvil(Grunnkode.TVIL_AVBRUTT_ELLER_AVVIST, D_27);
    }

    private static Utfall maalgruppe(Sak sak, Opphold grunn, boolean avslag, int dag) {
        if (grunn.introklasse() == Introklasse.PARAGRAF_53 && dag >= Lovdager.PARAGRAF_53) {
            return medAvslag(Paragraf2E.vurder(sak, grunn, dag), avslag);
        }
        Utfall utenKlokke = medAvslag(Paragraf2.vurder(sak, grunn, dag), avslag);
        if (utenKlokke.erIkke()) {
            return utenKlokke;
        }
        if (dag < Lovdager.INTRO_ALLE_KOMMUNER) {
            return Paragraf21.vurder(sak, utenKlokke);
        }
        return Nyankommet.proev(sak, grunn, dag, utenKlokke);
    }

    /** A refusal denies the need of § 2 første ledd; nothing closes § 3 tredje ledd but for the persons of § 2 themselves (I03-11). */
    private static Utfall medAvslag(Utfall utfall, boolean avslag) {
        boolean trengerBehov = utfall.kategori() == Kategori.RETT_OG_PLIKT || utfall.har(I03_11);
        return avslag && trengerBehov ? Utfall.ikke(I03_99, Flagg.NEGATIVE_VEDTAK) : utfall;
    }
}
