package no.nir.register.web.endring;

import java.time.LocalDate;

/**
 * A change of category of one person, announced or come.
 *
 * @param dag first day of the new category
 * @param fortalt the day it was announced, or told as come
 * @param varslet of what has come: whether it was announced beforehand
 * @param utenVedtak the programme may end, and this municipality has made no vedtak
 */
record Endring(
        long personId,
        String navn,
        String ordning,
        LocalDate dag,
        String fra,
        String til,
        String lov,
        String hjemmel,
        LocalDate fortalt,
        boolean varslet,
        boolean utenVedtak,
        boolean doed) {}
