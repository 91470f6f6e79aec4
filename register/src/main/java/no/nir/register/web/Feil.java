package no.nir.register.web;

/**
 * What an error page says.
 *
 * @param slag IKKE_FUNNET, IKKE_TILGANG, OEKT_UTLOEPT, UGYLDIG or FEIL; the texts are keyed by it
 * @param korrelasjonsId finds the request again in the log
 */
public record Feil(String slag, String korrelasjonsId) {}
