package no.nir.register.web.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Someone in the family who is in the register too.
 *
 * @param rolle what that one is to the person: MOR, FAR, BARN …, or REFERANSEPERSON for whom the family permit rests on
 * @param kommune who answers for the family member today
 */
public record Familiemedlem(
        long personId,
        String navn,
        LocalDate foedselsdato,
        String rolle,
        @Nullable String kommune) {}
