package no.nir.register.web;

import org.jspecify.annotations.Nullable;

/**
 * What an error page says.
 *
 * @param slag IKKE_FUNNET, SLAATT_SAMMEN, SLAATT_SAMMEN_SENDT, IKKE_TILGANG, OEKT_UTLOEPT, UGYLDIG or FEIL; the texts are keyed by it
 * @param korrelasjonsId finds the request again in the log
 * @param person where the person of the address is to be found now; absent for most
 */
public record Feil(
        String slag, String korrelasjonsId, @Nullable String person) {}
