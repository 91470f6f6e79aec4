package no.nir.register.web.person.hendelse;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The way from one part of a person's pages to another, with the same knowledge of the person. */
public record Personlenker(long personId, Kunnskap kunnskap) {

    /** @param side what comes after the person in the address */
    public String til(String side) {
        return kunnskap.lenke("/personer/" + personId + side);
    }

    public String forklaring(@Nullable String ordning, LocalDate dag) {
        return til("/kategori?ordning=" + ordning + "&dato=" + dag);
    }

    /** Where what the municipality found stands in full; seen from an earlier day it stands beside the stretches it is about. */
    public String overproevinger() {
        return til(kunnskap.erTidligere() ? "/kategori" : "/overproevinger");
    }
}
