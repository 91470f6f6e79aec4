package no.nir.register.web.endring;

/**
 * Numbers of one municipality, for those who follow many.
 *
 * @param kommende announced changes
 * @param utenVedtak of those: without vedtak
 * @param nylige changes that came lately
 */
record Kommunetall(String kommunenummer, long kommende, long utenVedtak, long nylige) {}
