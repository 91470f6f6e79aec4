package no.nir.register.web.registrering;

import java.util.List;
import java.util.Map;
import no.nir.register.web.Felt;
import no.nir.register.web.Lenke;
import org.jspecify.annotations.Nullable;

/**
 * A form, empty or with what was typed.
 *
 * @param navn the kind of registration, for the title
 * @param rettes what is corrected or annulled, field by field; empty for something new
 * @param skjulte fields that go along unseen: the idempotency key among them
 * @param feil refusals: links to their fields, and those that belong to no field
 * @param advarsler to be passed with a reason; empty when there are none
 * @param spoer the words to IMDi; absent unless only the deadline stands in the way
 * @param vet what the register knows that matters here, in short sentences
 * @param foerst what must be registered before this; absent where it is
 * @param ellers where to go when what this is about is not among the choices
 */
public record Skjemaside(
        Hvem hvem,
        String navn,
        String ingress,
        String adresse,
        List<Skjemafelt> felter,
        Map<String, String> skjulte,
        Rettes rettes,
        Feil feil,
        List<String> advarsler,
        Felt grunn,
        @Nullable Felt spoer,
        List<String> vet,
        @Nullable Foerst foerst,
        @Nullable Lenke ellers,
        String knapp) {

    /**
     * @param skjema where it is registered
     * @param utenValg without it the form has nothing to choose
     */
    public record Foerst(String hva, Lenke skjema, boolean utenValg) {}

    /** Nothing is asked while there is nothing to choose, but what was written is never taken away. */
    public boolean kanFyllesUt() {
        return foerst == null
                || !foerst.utenValg()
                || !feil.felter().isEmpty()
                || !feil.generelle().isEmpty()
                || erPaabegynt();
    }

    private boolean erPaabegynt() {
        return felter.stream()
                .map(Skjemafelt::felt)
                .anyMatch(
                        felt -> !felt.navn().equals("ordning") && !felt.verdi().isEmpty());
    }

    /**
     * @param avhengige what stands on it, and where it is read
     * @param omAvhengige what becomes of that
     * @param flytt the form that moves it; absent on that form itself
     */
    public record Rettes(
            String tittel,
            List<Kommandoord.Linje> linjer,
            List<Lenke> avhengige,
            String omAvhengige,
            @Nullable Lenke flytt) {
        static final Rettes INGENTING = new Rettes("", List.of(), List.of(), "", null);
    }

    public record Feil(List<Lenke> felter, List<String> generelle) {
        static final Feil INGEN = new Feil(List.of(), List.of());
    }
}
