package no.nir.regelverk.stoenad;

import java.time.LocalDate;
import no.nir.regelverk.stoenad.Stoenadssvar.Stoenad;
import no.nir.regelverk.vurdering.Lov;

/** What other income does to introduksjonsstønad (integreringsloven §§ 22, 23; introduksjonsloven §§ 12, 13). */
public final class Samordning {

    private static final Broek ANDEL_AV_OVERGANGSSTOENAD = Broek.av(40, 100);
    /** The wording of introduksjonsloven § 12 that was read is that of December 2016. */
    private static final LocalDate PARAGRAF_12_LEST_FRA = LocalDate.of(2017, 1, 1);

    private Samordning() {}

    /** Income beside the programme, by what it does. */
    public enum Ytelse {
        DAGPENGER(Virkning.FRADRAG_NAAR_OPPTJENT_FOER_PROGRAMMET),
        SYKEPENGER(Virkning.FRADRAG_NAAR_OPPTJENT_FOER_PROGRAMMET),
        FORELDREPENGER(Virkning.FRADRAG_NAAR_OPPTJENT_FOER_PROGRAMMET),
        UFOERETRYGD(Virkning.FULLT_FRADRAG),
        ARBEIDSAVKLARINGSPENGER(Virkning.FULLT_FRADRAG),
        OVERGANGSSTOENAD(Virkning.FRADRAG_OVER_ET_HALVT_GRUNNBELOEP),
        BARNETRYGD(Virkning.INTET_FRADRAG),
        KONTANTSTOETTE(Virkning.INTET_FRADRAG),
        BARNEBIDRAG(Virkning.INTET_FRADRAG),
        EGEN_INNTEKT_OG_FORMUE(Virkning.INTET_FRADRAG),
        LOENNET_ARBEID_I_PROGRAMMET(Virkning.FRADRAG_FOR_TIDEN);

        private final Virkning virkning;

        Ytelse(Virkning virkning) {
            this.virkning = virkning;
        }

        public Virkning virkning() {
            return virkning;
        }
    }

    /** What an income does to the stønad. */
    public enum Virkning {
        INTET_FRADRAG,
        FULLT_FRADRAG,
        FRADRAG_NAAR_OPPTJENT_FOER_PROGRAMMET,
        FRADRAG_OVER_ET_HALVT_GRUNNBELOEP,
        FRADRAG_FOR_TIDEN
    }

    /** What is deducted, or that the question cannot be answered. */
    public sealed interface Svar {

        /** @param maaKontrolleres the wording of the act on that day was not read */
        record Fradrag(Broek beloep, Stoenadsregel regel, boolean maaKontrolleres) implements Svar {}

        record UgyldigBeloep() implements Svar {}
    }

    /** Forty per cent of what the yearly overgangsstønad is above half of G; at most the whole stønad. */
    public static Svar overgangsstoenad(Stoenad stoenad, Lov lov, Broek aarligOvergangsstoenad) {
        if (aarligOvergangsstoenad.teller().signum() < 0) {
            return new Svar.UgyldigBeloep();
        }
        Broek over = aarligOvergangsstoenad.pluss(Broek.av(-stoenad.grunnbeloep(), 2));
        Broek fradrag = over.teller().signum() < 0 ? Broek.av(0, 1) : over.gange(ANDEL_AV_OVERGANGSSTOENAD);
        boolean kontroll = lov == Lov.INTRODUKSJONSLOVEN && stoenad.dag().isBefore(PARAGRAF_12_LEST_FRA);
        return new Svar.Fradrag(minste(fradrag, stoenad.aarlig()), Stoenadsregel.ST_9, kontroll);
    }

    /** Paid work that is part of the programme: for the time it takes; under integreringsloven the wage itself when that is less. */
    public static Svar arbeidIProgrammet(Stoenad stoenad, Lov lov, int timer, Broek loenn) {
        if (timer < 0 || loenn.teller().signum() < 0) {
            return new Svar.UgyldigBeloep();
        }
        Broek forTiden = stoenad.timesats().gange(timer);
        Broek fradrag =
                switch (lov) {
                    case INTEGRERINGSLOVEN -> minste(forTiden, loenn);
                    case INTRODUKSJONSLOVEN -> forTiden;
                };
        return new Svar.Fradrag(fradrag, Stoenadsregel.ST_10, false);
    }

    private static Broek minste(Broek a, Broek b) {
        return a.compareTo(b) <= 0 ? a : b;
    }
}
