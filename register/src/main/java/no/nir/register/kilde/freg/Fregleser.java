package no.nir.register.kilde.freg;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.Set;
import no.nir.register.kilde.Feedside;
import no.nir.register.kilde.Hendelsesliste;
import no.nir.register.kilde.Innslag;
import no.nir.register.kilde.Innslag.Lest;
import no.nir.register.kilde.Innslag.Opphav;
import no.nir.register.kilde.Innslag.Uleselig;
import no.nir.register.kilde.Karantenegrunn;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads feed items and person documents; what cannot be read comes out as a value, too. */
final class Fregleser {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .build();

    /** @param hendelsetype the feed's spelling; the event document says {@code hendelsestype} */
    record Hendelse(
            @Nullable String folkeregisteridentifikator,
            @Nullable String hendelsetype,
            @Nullable String hendelsesdokument,
            @Nullable String persondokument,
            @Nullable String ajourholdstidspunkt) {}

    record Feedinnslag(long sekvensnummer, @Nullable Hendelse hendelse) {}

    private Fregleser() {}

    static Innslag<Feedinnslag> hendelse(Hendelsesliste.Bit bit) {
        try {
            if (bit.hel()) {
                Feedinnslag innslag = JSON.readValue(bit.raa(), Feedinnslag.class);
                Hendelse hendelse = innslag.hendelse();
                if (hendelse == null
                        || hendelse.folkeregisteridentifikator() == null
                        || hendelse.hendelsetype() == null) {
                    return new Uleselig<>(opphav(bit, null, null), Karantenegrunn.UGYLDIG_INNHOLD);
                }
                return new Lest<>(opphav(bit, hendelse.hendelsesdokument(), hendelse.hendelsetype()), innslag);
            }
        } catch (JacksonException _) {
            // the bytes tell why below
        }
        return new Uleselig<>(
                opphav(bit, null, null),
                Feedside.erUtf8(bit.raa()) ? Karantenegrunn.AVKUTTET : Karantenegrunn.IKKE_UTF8);
    }

    static Innslag<Fregbilde> dokument(
            JsonNode person, String ledd, @Nullable Long sekvens, @Nullable String hendelseId, Set<String> typer) {
        Opphav opphav = new Opphav(
                sekvens,
                hendelseId,
                typer.isEmpty()
                        ? null
                        : String.join(" ", typer.stream().sorted().toList()),
                () -> person.toString().getBytes(StandardCharsets.UTF_8));
        if (!person.isObject()) {
            return new Uleselig<>(opphav, Karantenegrunn.AVKUTTET);
        }
        try {
            return new Lest<>(opphav, Fregtolker.tolk(JSON.treeToValue(person, Persondokument.class), ledd, typer));
        } catch (Fregtolker.UgyldigNummer _) {
            return new Uleselig<>(opphav, Karantenegrunn.UGYLDIG_NUMMER);
        } catch (JacksonException | IllegalArgumentException | DateTimeException _) {
            return new Uleselig<>(opphav, Karantenegrunn.UGYLDIG_INNHOLD);
        }
    }

    static Opphav opphav(Hendelsesliste.Bit bit, @Nullable String hendelseId, @Nullable String slag) {
        return new Opphav(bit.sekvens(), hendelseId, slag, bit::raa);
    }
}
