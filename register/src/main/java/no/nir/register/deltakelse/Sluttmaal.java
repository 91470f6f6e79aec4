package no.nir.register.deltakelse;

import java.time.LocalDate;

/**
 * What the programme shall lead to (integreringsloven §§ 13, 14); it decides how long the programme may be. Another goal from another day is a
 * new registration.
 *
 * @param sluttmaal a value of the code list sluttmaal
 * @param dato the first day it holds
 */
public record Sluttmaal(String ordning, String sluttmaal, LocalDate dato) implements Deltakelse {}
