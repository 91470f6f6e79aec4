package no.nir.register.web.person;

import java.time.LocalDate;
import no.nir.register.web.Lenke;

/**
 * The page that stands where the register did not know the person yet.
 *
 * @param hode as of now, with the day that was asked for
 * @param foerst the first day it knew the person
 * @param foerste the page as of that day
 */
public record Ukjentda(Personhode hode, LocalDate foerst, Lenke foerste) {}
