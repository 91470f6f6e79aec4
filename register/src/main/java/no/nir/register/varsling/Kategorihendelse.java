package no.nir.register.varsling;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.nir.register.journal.LestPost;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A change of category in one scheme, as it is told: the encrypted content of its journal post.
 *
 * @param ordning INTRO, NORSK or ASYL
 * @param dag first day of the new category
 * @param fra what the person has until then
 * @param lov code of the act
 * @param hjemmel the paragraph the new category rests on; blank when nothing is computed any more
 * @param regler codes of the rules behind it
 * @param fortalt the day it is told
 * @param grunn why it is called off; absent for the others
 */
public record Kategorihendelse(
        Slag slag,
        String ordning,
        LocalDate dag,
        String fra,
        String til,
        String lov,
        String hjemmel,
        List<String> regler,
        LocalDate fortalt,
        @Nullable Grunn grunn) {

    /** What happens to a change. */
    public enum Slag {
        /** It lies ahead. */
        VARSLET("KategoriendringVarslet"),
        /** It has come. */
        INNTRUFFET("KategoriendringInntruffet"),
        /** It was announced, and does not come after all. */
        BORTFALT("KategoriendringBortfalt");

        private final String type;

        Slag(String type) {
            this.type = type;
        }

        /** The type of its journal post. */
        public String type() {
            return type;
        }
    }

    /** Why an announced change is called off. */
    public enum Grunn {
        /** Facts or rules have become others. */
        ENDRET,
        /** The person was merged into another, on whom what comes is told. */
        SLAATT_SAMMEN
    }

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public Kategorihendelse {
        regler = List.copyOf(regler);
        if (fra.equals(til)) {
            throw new IllegalArgumentException("a change is from one category to another");
        }
    }

    /** The content of a post of this kind; absent for others and when the person is forgotten. */
    public static Optional<Kategorihendelse> av(LestPost lest) {
        JsonNode innhold = lest.innhold();
        return innhold == null || !erType(lest.post().type())
                ? Optional.empty()
                : Optional.of(JSON.treeToValue(innhold, Kategorihendelse.class));
    }

    private static boolean erType(String type) {
        return Arrays.stream(Slag.values()).anyMatch(slag -> slag.type.equals(type));
    }

    /** Whether it has come, and is told only after the day. */
    public boolean fortaltSent() {
        return slag == Slag.INNTRUFFET && fortalt.isAfter(dag);
    }
}
