package no.nir.register.deltakelse;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * The hours of one subject in one month.
 *
 * @param fag NORSK, SAMFUNNSKUNNSKAP or NORSK_KULTUR
 */
public record Timer(String ordning, String fag, YearMonth maaned, BigDecimal timer) implements Deltakelse {}
