package no.nir.register.web.start;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param forbi how many of them are past their deadline
 * @param foerste the first deadline to come among them
 */
record Antall(
        Oppgavetype type, long antall, long forbi, @Nullable LocalDate foerste) {}
