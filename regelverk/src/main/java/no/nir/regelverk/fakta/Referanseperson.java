package no.nir.regelverk.fakta;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The person a family permit hangs on. The nationality never closes anything (the register's first known fault); it is here so
 * that the explanation can say so.
 *
 * @param grunnlag the permit held, or what a permanent permit rests on
 * @param bosattFra first settled in a municipality
 * @param statsborgerFra became a Norwegian citizen later
 */
public record Referanseperson(
        Referanseslag slag,
        @Nullable Grunnlag grunnlag,
        @Nullable LocalDate bosattFra,
        @Nullable LocalDate statsborgerFra) {}
