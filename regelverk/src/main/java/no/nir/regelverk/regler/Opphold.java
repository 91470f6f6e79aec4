package no.nir.regelverk.regler;

import java.time.LocalDate;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Referanseperson;
import no.nir.regelverk.fakta.Referanseslag;
import no.nir.regelverk.fakta.Tillatelse;
import org.jspecify.annotations.Nullable;

/**
 * A permit with what the rules need of it worked out once.
 *
 * @param rot the permit that first gave this basis: itself, or where the chain of renewals began
 * @param inntreden the day it counts from in Norway: the decision, or a later arrival
 * @param utloep first day after its validity
 * @param tilbakekalt day of the final revocation
 */
record Opphold(
        Tillatelse tillatelse,
        @Nullable Opphold forrigeILenken,
        int innvilget,
        int inntreden,
        int utloep,
        int tilbakekallAapnet,
        int tilbakekalt,
        Norskklasse norskklasse,
        Introklasse introklasse) {

    Opphold rot() {
        return forrigeILenken == null ? this : forrigeILenken.rot();
    }

    Grunnlag grunnlag() {
        return tillatelse.grunnlag();
    }

    boolean erPermanent() {
        return tillatelse.grunnlag() == Grunnlag.PERM_62;
    }

    @Nullable
    Referanseperson referanse() {
        return rot().tillatelse.referanseperson();
    }

    boolean harReferanse(Referanseslag slag) {
        Referanseperson referanse = referanse();
        return referanse != null && referanse.slag() == slag;
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

    /**
     * How the five-year rule falls out: introduksjonsloven "ikke mer enn", integreringsloven "mindre enn" five years before the
     * family application.
     */
    Femaarsregel femaarsregel(Femaarsgrense grense) {
        Referanseperson referanse = referanse();
        LocalDate bosatt = referanse == null ? null : referanse.bosattFra();
        if (bosatt == null) {
            return Femaarsregel.UKJENT;
        }
        LocalDate dag = bosatt.plusYears(5);
        LocalDate soekt = rot().tillatelse.soekt();
        LocalDate provd = soekt != null ? soekt : rot().tillatelse.innvilget();
        boolean innenfor = provd.isBefore(dag) || (grense == Femaarsgrense.IKKE_MER_ENN && provd.equals(dag));
        if (innenfor) {
            return Femaarsregel.OPPFYLT;
        }
        return soekt != null ? Femaarsregel.BRUTT : Femaarsregel.UKJENT;
    }

    /** The two wordings of the limit. */
    enum Femaarsgrense {
        IKKE_MER_ENN,
        MINDRE_ENN
    }

    /** Whether the reference person had been settled too long when the family applied. */
    enum Femaarsregel {
        OPPFYLT,
        BRUTT,
        UKJENT
    }
}
