package no.nir.register.web;

/**
 * A link with its words, in menus and breadcrumbs.
 *
 * @param tekst the words, already in the user's language
 * @param sti address inside the register, without personal data
 */
public record Lenke(String tekst, String sti) {}
