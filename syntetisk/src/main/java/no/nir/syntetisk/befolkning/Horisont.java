package no.nir.syntetisk.befolkning;

import java.time.LocalDate;
import java.time.ZoneId;

/** The span lives are told in. It does not depend on today: a kept database and a later start see the same country. */
public final class Horisont {

    public static final LocalDate START = LocalDate.of(2004, 1, 1);
    public static final LocalDate SLUTT = LocalDate.of(2029, 12, 31);
    public static final ZoneId NORGE = ZoneId.of("Europe/Oslo");

    private Horisont() {}
}
