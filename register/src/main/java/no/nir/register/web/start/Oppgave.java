package no.nir.register.web.start;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** @param frist last day in time; absent where nothing runs out */
record Oppgave(
        long personId,
        String navn,
        Oppgavetype type,
        @Nullable LocalDate frist) {}
