package no.nir.register.registrering.kommando;

import java.time.LocalDate;
import java.util.List;
import no.nir.regelverk.lovtabell.Lovhjemmel;

/** Something the sender must look at and may pass with a reason: the municipality decides, not the register. */
public sealed interface Advarsel extends Funn {

    /** Annulling it leaves these without what they stand on. */
    record AndreRegistreringerHengerPaaDenne(String felt, int antall, String numre) implements Advarsel {
        @Override
        public List<Object> argumenter() {
            return List.of(antall, numre);
        }
    }

    /** The complaint came after the three weeks; the municipality may take it all the same (forvaltningsloven § 31). */
    record KlagenErSent(String felt, LocalDate frist) implements Advarsel {
        @Override
        public List<Object> argumenter() {
            return List.of(frist);
        }
    }

    /** One body has answered it; what one of them dismissed, another may still take (forvaltningsloven § 28). */
    record KlagenErAlleredeAvgjort(String felt, LocalDate dag) implements Advarsel {
        @Override
        public List<Object> argumenter() {
            return List.of(dag);
        }
    }

    /** More days in the year than the rule allows, when those registered before are counted. */
    record FravaeretOverstigerGrensen(String felt, int dager, int grense, Lovhjemmel hjemmel) implements Advarsel {
        @Override
        public List<Object> argumenter() {
            return List.of(dager, grense, hjemmel);
        }
    }

    /** Longer than the education and the goal registered so far allow; the goal may still have to be set, or leave to be registered. */
    record ProgrammetErLengreEnnVanlig(String felt, LocalDate sisteDag) implements Advarsel {
        @Override
        public List<Object> argumenter() {
            return List.of(sisteDag);
        }
    }

    /** How much extended norsk can be given hangs on the education (integreringsforskriften § 43 g). */
    record UtdanningenErIkkeRegistrert(String felt) implements Advarsel {}

    /** integreringsforskriften § 43 g: in connection with the end of the ordinary training. */
    record VedtaketErUtenforVinduet(String felt, LocalDate fom, LocalDate tom) implements Advarsel {
        @Override
        public List<Object> argumenter() {
            return List.of(fom, tom);
        }
    }

    /** The register finds no right or possibility on the day; the municipality may know more. */
    record KategorienErIkkeGjeldende(String felt, LocalDate dag) implements Advarsel {
        @Override
        public List<Object> argumenter() {
            return List.of(dag);
        }
    }

    /** A refusal, or an end, where the register finds a right. */
    record PersonenHarRettDenDagen(String felt, LocalDate dag) implements Advarsel {
        @Override
        public List<Object> argumenter() {
            return List.of(dag);
        }
    }

    /** An exemption where the register finds no duty. */
    record PersonenHarIkkePliktDenDagen(String felt, LocalDate dag) implements Advarsel {
        @Override
        public List<Object> argumenter() {
            return List.of(dag);
        }
    }

    /** A postponed start where the register finds no right. */
    record PersonenHarIkkeRettDenDagen(String felt, LocalDate dag) implements Advarsel {
        @Override
        public List<Object> argumenter() {
            return List.of(dag);
        }
    }

    /** Extended norsk is for those who had their norsk by kap. 6 A. */
    record PersonenHarIkkeKollektivBeskyttelse(String felt) implements Advarsel {}

    /** The two years in a municipality are over; the category is closed from then on. */
    record ToAarErGaatt(String felt, LocalDate frist) implements Advarsel {
        @Override
        public List<Object> argumenter() {
            return List.of(frist);
        }
    }

    record KlagerettenErBareOpplystMuntlig(String felt) implements Advarsel {}

    record AnnenKommuneHarLoependeOrdning(String felt, Kommunen kommune) implements Advarsel {
        @Override
        public List<Object> argumenter() {
            return List.of(kommune);
        }
    }

    record OrdningenHarIkkeVedtak(String felt) implements Advarsel {}

    record TimetalletErUvanligHoeyt(String felt) implements Advarsel {}
}
