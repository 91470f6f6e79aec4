package no.nir.register.deltakelse;

import java.time.LocalDate;

/**
 * Whether the person has said no to names and numbers being given to research (integreringsloven kap. 7).
 *
 * @param reservasjon RESERVERT or OPPHEVET
 */
public record Forskningsreservasjon(String reservasjon, LocalDate dato) implements Deltakelse {}
