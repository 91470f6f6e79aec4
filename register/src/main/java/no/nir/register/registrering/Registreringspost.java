package no.nir.register.registrering;

import java.util.List;
import java.util.Optional;
import java.util.function.LongUnaryOperator;
import no.nir.register.journal.Journalpost;
import no.nir.register.journal.LestPost;
import no.nir.register.registrering.kommando.Advarsel;
import no.nir.register.registrering.kommando.Avsender;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.vedtak.BeregnetDa;
import no.nir.register.vedtak.Overproeving;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The encrypted content of a registration's journal post.
 *
 * @param avsenderNavn the name of who registered, as it was then
 * @param advarsler codes of the warnings that were passed
 * @param bekreftelse why they were passed; blank when there were none
 * @param beregnet what the register had computed when an overprøving came; absent for everything else
 * @param hendt codes of what the registration led to
 * @param sen that it came after the ordinary deadline; absent when it came in time
 * @param flyttet the other side, when the post is one of the two of a move
 * @param kontrollert who let it through beside the sender; absent when it took one
 */
public record Registreringspost(
        Kommando kommando,
        String kommunenummer,
        String avsenderNavn,
        List<String> advarsler,
        String bekreftelse,
        List<String> hendt,
        @Nullable BeregnetDa beregnet,
        @Nullable Sen sen,
        @Nullable Flyttet flyttet,
        @Nullable Kontrollert kontrollert) {

    /** @param nr journal number of what was held */
    public record Kontrollert(long nr, String av) {

        static @Nullable Kontrollert av(Avsender avsender) {
            return avsender instanceof Avsender.Kontrollert kontrollert && !kontrollert.erSammePerson()
                    ? new Kontrollert(kontrollert.kontroll(), kontrollert.av().visningsnavn())
                    : null;
        }
    }

    /** The type of a post that moves a registration between persons that were one human; any other has its command's name. */
    public static final String FLYTTET = "FlyttetRegistrering";

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static Registreringspost av(
            Innsending innsending, List<Advarsel> advarsler, @Nullable Sen sen, @Nullable Object innhold) {
        return new Registreringspost(
                innsending.kommando(),
                innsending.kommunenummer(),
                innsending.avsender().navn(),
                advarsler.stream().map(Advarsel::kode).distinct().toList(),
                advarsler.isEmpty() ? "" : innsending.bekreftelse().grunn(),
                Hendt.av(innsending.kommando(), sen),
                innhold instanceof Overproeving overproeving ? overproeving.beregnet() : null,
                sen,
                null,
                Kontrollert.av(innsending.avsender()));
    }

    /** The content of a post that is a registration; absent for facts from sources and when the person is forgotten. */
    public static Optional<Registreringspost> av(LestPost lest) {
        JsonNode innhold = lest.innhold();
        return innhold == null || !innhold.has("kommando")
                ? Optional.empty()
                : Optional.of(JSON.treeToValue(innhold, Registreringspost.class));
    }

    /** What was newly registered by it; absent for an annulment. */
    public Optional<Kommando.Ny> finnNy() {
        return switch (kommando) {
            case Kommando.Ny ny -> Optional.of(ny);
            case Kommando.Korriger korriger -> Optional.of(korriger.ny());
            case Kommando.Annuller _, Kommando.Flytt _ -> Optional.empty();
        };
    }

    /** The same command for the same municipality; whether warnings were confirmed again does not matter. */
    boolean sierDetSamme(Innsending innsending) {
        return innsending.sierDetSamme(kommando, kommunenummer);
    }

    /** As one of the two of a move, with what that led to. */
    Registreringspost flyttet(Flyttet annen, List<String> hendt) {
        return new Registreringspost(
                kommando,
                kommunenummer,
                avsenderNavn,
                advarsler,
                bekreftelse,
                hendt,
                beregnet,
                sen,
                annen,
                kontrollert);
    }

    /** With other numbers for what the register had none for when it was made. */
    Registreringspost medNumre(LongUnaryOperator tildelt) {
        return flyttet == null
                ? this
                : new Registreringspost(
                        Flytting.medNumre(kommando, tildelt),
                        kommunenummer,
                        avsenderNavn,
                        advarsler,
                        bekreftelse,
                        hendt,
                        beregnet,
                        sen,
                        new Flyttet(flyttet.personId(), tildelt.applyAsLong(flyttet.nr()), flyttet.kommunenummer()),
                        kontrollert);
    }

    Kvittering kvittering(Journalpost post) {
        return new Kvittering(post.personId(), post.nr(), post.registrert(), advarsler, hendt, flyttet);
    }
}
