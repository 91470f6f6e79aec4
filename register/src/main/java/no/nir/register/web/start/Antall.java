package no.nir.register.web.start;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param foerste the first deadline to come among them */
record Antall(Oppgavetype type, long antall, @Nullable LocalDate foerste) {}
