package no.nir.register.kilde.hkdir;

import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Objects;
import no.nir.register.kilde.Feedside;
import no.nir.register.kilde.Hendelsesliste;
import no.nir.register.kilde.Innslag;
import no.nir.register.kilde.Innslag.Opphav;
import no.nir.register.kilde.Karantenegrunn;
import no.nir.register.kilde.hkdir.Hkdirhendelse.Melding;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads messages; what cannot be read comes out as a value, too. */
final class Hkdirleser {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Hkdirleser() {}

    static Innslag<Hkdirhendelse> les(Hendelsesliste.Bit bit) {
        if (!Feedside.erUtf8(bit.raa())) {
            return new Innslag.Uleselig<>(opphav(bit, null), Karantenegrunn.IKKE_UTF8);
        }
        JsonNode json = bit.hel() ? json(bit.raa()) : null;
        if (json == null) {
            return new Innslag.Uleselig<>(opphav(bit, null), Karantenegrunn.AVKUTTET);
        }
        Opphav opphav = opphav(bit, json);
        if (!erKjent(Objects.requireNonNullElse(opphav.slag(), ""))) {
            return new Innslag.Uleselig<>(opphav, Karantenegrunn.UKJENT_HENDELSESTYPE);
        }
        try {
            Hkdirmelding melding = JSON.treeToValue(json, Hkdirmelding.class);
            return new Innslag.Lest<>(opphav, Hkdirtolker.tolk(melding, bit.sekvens(), bit.hash()));
        } catch (Hkdirtolker.UgyldigNummer _) {
            return new Innslag.Uleselig<>(opphav, Karantenegrunn.UGYLDIG_NUMMER);
        } catch (JacksonException | IllegalArgumentException | DateTimeException _) {
            return new Innslag.Uleselig<>(opphav, Karantenegrunn.UGYLDIG_INNHOLD);
        }
    }

    private static @Nullable JsonNode json(byte[] raa) {
        try {
            return JSON.readTree(raa);
        } catch (JacksonException _) {
            return null;
        }
    }

    private static boolean erKjent(String melding) {
        return Arrays.stream(Melding.values()).anyMatch(kjent -> kjent.name().equals(melding));
    }

    private static Opphav opphav(Hendelsesliste.Bit bit, @Nullable JsonNode json) {
        return new Opphav(bit.sekvens(), tekst(json, "hendelsesId"), tekst(json, "melding"), bit::raa);
    }

    private static @Nullable String tekst(@Nullable JsonNode json, String felt) {
        return json == null ? null : json.path(felt).asStringOpt().orElse(null);
    }
}
