package no.nir.register.kategori;

import java.time.LocalDate;

/**
 * The category of a person in one scheme has become another than it was computed to be before.
 *
 * @param ordning INTRO, NORSK or ASYL
 * @param fom first day on which the new timeline says something else than the old
 * @param foer the category that day as computed before; IKKE_GJELDENDE when nothing was computed
 * @param naa the category that day now
 */
public record KategoriEndret(long personId, String ordning, LocalDate fom, String foer, String naa) {}
