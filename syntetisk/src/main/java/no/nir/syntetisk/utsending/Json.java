package no.nir.syntetisk.utsending;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** One way of writing JSON for all fakes: members in the order they are declared, absent ones left out, dates as text. */
public final class Json {

    public static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .changeDefaultPropertyInclusion(standard -> standard.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private Json() {}

    public static byte[] skriv(Object verdi) {
        return MAPPER.writeValueAsBytes(verdi);
    }
}
