package no.nir.regelverk.fakta;

import java.time.LocalDate;

/** An exemption by vedtak; {@code rettBortfalt} when the vedtak takes the right away as well. */
public record Fritak(Fritaksslag slag, LocalDate fra, boolean rettBortfalt) {}
