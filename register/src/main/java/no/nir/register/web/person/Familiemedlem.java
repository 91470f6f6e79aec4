package no.nir.register.web.person;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Someone in the family who is in the register too.
 *
 * @param rolle what that one is to the person: MOR, FAR, BARN …, or REFERANSEPERSON for whom the family permit rests on
 * @param synlig whether the user may open the page of the family member
 * @param kommune who answered for the family member on the day the page is seen from; absent when the user may not know
 */
record Familiemedlem(
        long personId,
        String navn,
        LocalDate foedselsdato,
        String rolle,
        boolean synlig,
        @Nullable String kommune) {}
