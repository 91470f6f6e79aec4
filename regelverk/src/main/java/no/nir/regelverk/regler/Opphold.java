package no.nir.regelverk.regler;

import java.util.Comparator;
import java.util.List;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Referanseperson;
import no.nir.regelverk.fakta.Tilbakekall;
import no.nir.regelverk.fakta.Tillatelse;
import no.nir.regelverk.regler.Femaarsregel.Grense;
import no.nir.tid.Periode;
import org.jspecify.annotations.Nullable;

/** A permit with what the rules need of it worked out once. */
final class Opphold {

    private final Tillatelse tillatelse;
    private final int nummer;
    private final @Nullable Opphold forrigeILenken;
    private final Opphold rot;
    private final int innvilget;
    private final int inntreden;
    private final int utloep;
    private final int tilbakekallAapnet;
    private final int tilbakekalt;
    private final Norskklasse norskklasse;
    private final Introklasse introklasse;
    private final int forlengetTil;
    private final int ukjentForlengelseFra;
    private final int femAarKollektiv;
    private final Femaarsregel mindreEnnFem;
    private final int overlapperTil;
    private final boolean harLikestilt;

    /**
     * @param foer the permits decided before
     * @param forrigeILenken the permit this one renews
     * @param inntreden the day it counts from in Norway: the decision, or a later arrival
     * @param klasse the permit with the reference person it hangs on
     * @param program the same for the programme: the first permit of the chain
     */
    Opphold(
            Tillatelse tillatelse,
            List<Opphold> foer,
            @Nullable Opphold forrigeILenken,
            int inntreden,
            Tillatelse klasse,
            Tillatelse program) {
        this.tillatelse = tillatelse;
        this.nummer = foer.size();
        this.forrigeILenken = forrigeILenken;
        this.rot = forrigeILenken == null ? this : forrigeILenken.rot;
        this.innvilget = Dag.av(tillatelse.innvilget());
        this.inntreden = inntreden;
        this.utloep = Dag.etter(tillatelse.gyldigTil());
        Tilbakekall tilbakekall = tillatelse.tilbakekall();
        this.tilbakekallAapnet = tilbakekall == null ? Dag.ALDRI : Dag.ellerAldri(tilbakekall.aapnet());
        this.tilbakekalt = tilbakekall == null ? Dag.ALDRI : Dag.ellerAldri(tilbakekall.endelig());
        this.norskklasse = Grunnlagsklasser.norsk(klasse, femaarsregel(Grense.IKKE_MER_ENN));
        this.introklasse = Grunnlagsklasser.intro(program);
        boolean kollektiv = tillatelse.grunnlag() == Grunnlag.KOLL_34;
        this.forlengetTil = kollektiv ? forlengetTil(tillatelse, utloep) : utloep;
        this.ukjentForlengelseFra = kollektiv ? ukjentForlengelse(tillatelse, utloep) : Dag.ALDRI;
        this.femAarKollektiv =
                kollektiv && rot.innvilget >= Lovdager.KAP_6A_TILLATELSER ? Dag.plussAar(rot.innvilget, 5) : Dag.ALDRI;
        this.mindreEnnFem = femaarsregel(Grense.MINDRE_ENN);
        int overlapp = Dag.ALLTID;
        boolean likestilt = false;
        for (Opphold annet : foer) {
            if (annet.grunnlag() != grunnlag() && !erPermanent() && annet.slutt() > innvilget) {
                overlapp = Math.max(overlapp, annet.slutt());
                likestilt |= annet.innvilget == innvilget;
            }
        }
        this.overlapperTil = Math.min(overlapp, Math.min(utloep, tilbakekalt));
        this.harLikestilt = likestilt;
    }

    /** The known end of its validity, revocation counted; one without a known end is over when another is given. */
    private int slutt() {
        return Math.min(utloep == Dag.ALDRI ? innvilget + 1 : utloep, tilbakekalt);
    }

    /** The end of the recorded extensions that follow each other from the expiry; the scheme began on 23 January 2023. */
    private static int forlengetTil(Tillatelse tillatelse, int utloep) {
        int til = utloep;
        for (Periode p : Ordnet.etter(Comparator.<Periode>naturalOrder(), tillatelse.automatiskeForlengelser())) {
            if (Dag.av(p.fom()) <= til && til >= Lovdager.FORLENGELSE_34) {
                til = Math.max(til, Dag.etter(p.tom()));
            }
        }
        return til;
    }

    private static int ukjentForlengelse(Tillatelse tillatelse, int utloep) {
        int dekket = utloep;
        for (Periode periode : tillatelse.automatiskeForlengelser()) {
            dekket = Math.max(dekket, Dag.etter(periode.tom()));
        }
        return Math.max(dekket, Dag.plussAar(utloep, 3));
    }

    Tillatelse tillatelse() {
        return tillatelse;
    }

    int nummer() {
        return nummer;
    }

    @Nullable
    Opphold forrigeILenken() {
        return forrigeILenken;
    }

    /** The permit that first gave this basis: itself, or where the chain of renewals began. */
    Opphold rot() {
        return rot;
    }

    int innvilget() {
        return innvilget;
    }

    /** The day it counts from in Norway: the decision, or a later arrival. */
    int inntreden() {
        return inntreden;
    }

    /** First day after its validity. */
    int utloep() {
        return utloep;
    }

    int tilbakekallAapnet() {
        return tilbakekallAapnet;
    }

    /** Day of the final revocation. */
    int tilbakekalt() {
        return tilbakekalt;
    }

    /** Duty without right only while the tie is to a § 23/25 holder: from this day the reference person is a Norwegian citizen. */
    int tilknytningBrutt() {
        Referanseperson referanse =
                grunnlag() == Grunnlag.FAM && norskklasse == Norskklasse.ARBEID ? referanse() : null;
        return referanse == null ? Dag.ALDRI : Dag.ellerAldri(referanse.statsborgerFra());
    }

    Norskklasse norskklasse(int dag) {
        return tilknytningBrutt() <= dag ? Norskklasse.PERMANENTGRUNNLAG : norskklasse;
    }

    Norskklasse norskklasse() {
        return norskklasse;
    }

    /** Gives rett og plikt, rett, or plikt when it was given: the first such permit decides which act governs (LAW-1). */
    boolean kvalifiserer() {
        return switch (norskklasse) {
            case ARBEID, PERMANENTGRUNNLAG, KOLLEKTIV, BEGRENSET_BARNEFAMILIE, FAMILIE_AV_MIDLERTIDIG -> true;
            // Not carried into integreringsloven.
            case BEGRENSET_MINDREAARIG -> innvilget < Lovdager.INTEGRERINGSLOVEN;
            case UTENFOR ->
                introklasse == Introklasse.FAMILIE_AV_MINDREAARIG
                        && innvilget >= Lovdager.BEGRENSEDE
                        && innvilget < Lovdager.INTEGRERINGSLOVEN;
            case BRITISK, PERMANENT, UKJENT -> false;
        };
    }

    Introklasse introklasse() {
        return introklasse;
    }

    /** First day after the recorded extensions without application. */
    int forlengetTil() {
        return forlengetTil;
    }

    /** X-22, the Ukrainian group: a permit not run out when the scheme began goes on, recorded or not. */
    boolean forlengesUtenSoeknad() {
        return Kapittel6A.omfatter(this) && forlengetTil >= Lovdager.FORLENGELSE_34;
    }

    /** § 34: three extensions of a year are known, or those recorded; from this day nobody knows (D-21). */
    int ukjentForlengelseFra() {
        return ukjentForlengelseFra;
    }

    /** § 34 from March 2022: the longest such protection lasts, and a permit of another kind follows (D-25). */
    int femAarKollektiv() {
        return femAarKollektiv;
    }

    /** Until this day an older permit of another kind is in force beside this one. */
    int overlapperTil() {
        return overlapperTil;
    }

    /** The other one was given on the same day: nobody can tell which holds. */
    boolean harLikestilt() {
        return harLikestilt;
    }

    Grunnlag grunnlag() {
        return tillatelse.grunnlag();
    }

    boolean erPermanent() {
        return tillatelse.grunnlag() == Grunnlag.PERM_62;
    }

    @Nullable
    Referanseperson referanse() {
        return rot.tillatelse.referanseperson();
    }

    /** Family of a Norwegian, Nordic or EEA citizen, or of somebody who became Norwegian: the old register's first fault. */
    boolean referansensStatsborgerskapKunneForstyrre(int dag) {
        Referanseperson referanse = referanse();
        if (tillatelse.grunnlag() != Grunnlag.FAM || referanse == null) {
            return false;
        }
        return switch (referanse.slag()) {
            case NORSK, NORDISK, EOES_BORGER -> true;
            case PERMANENT, TILLATELSE -> Dag.ellerAldri(referanse.statsborgerFra()) <= dag;
        };
    }

    /** integreringsloven § 9 f: the reference person had been settled for less than five years at the application (T-13). */
    Femaarsregel mindreEnnFemAar() {
        return mindreEnnFem;
    }

    /** The same, by the wording of either act. */
    Femaarsregel femaarsregel(Grense grense) {
        return Femaarsregel.av(referanse(), rot.tillatelse, grense);
    }
}
