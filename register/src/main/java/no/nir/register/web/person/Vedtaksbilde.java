package no.nir.register.web.person;

import java.util.List;
import no.nir.register.web.Lenke;
import org.jspecify.annotations.Nullable;

/** All decisions on a person, the newest first. */
public record Vedtaksbilde(
        Personhode hode, List<Lenke> skjemaer, List<Vedtakslinje> vedtak, List<Flyttemerke> flyttet) {

    public Vedtaksbilde {
        skjemaer = List.copyOf(skjemaer);
        vedtak = List.copyOf(vedtak);
        flyttet = List.copyOf(flyttet);
    }

    /** @param svar the form for the answer; absent when it has one, and for readers */
    public record Klagelinje(String tekst, @Nullable String svar) {}

    /**
     * One decision in words.
     *
     * @param gjelder from when to when; absent for a decision without length
     * @param grunn the ground of a refusal, an exemption or a postponed start; absent for other decisions
     * @param klagerett when and how the person was told of the right to complain
     * @param undersoekt how the facts were examined outside the register
     * @param klager complaints over it, and what came of them
     * @param klag the form for a complaint; absent for readers
     * @param korriger the form that corrects it; absent for readers
     */
    public record Vedtakslinje(
            long nr,
            String tittel,
            String dato,
            @Nullable String gjelder,
            @Nullable String grunn,
            String begrunnelse,
            String klagerett,
            String undersoekt,
            String kommune,
            List<Klagelinje> klager,
            @Nullable String klag,
            @Nullable String korriger) {

        public Vedtakslinje {
            klager = List.copyOf(klager);
        }
    }
}
