package no.nir.register.web.person;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import no.nir.register.tilgang.Skjerming.Adressevisning;
import org.jspecify.annotations.Nullable;

/**
 * Who the person is, as the register knows it now. The birth number is not read here: it is shown only when asked for.
 *
 * @param dufnumre in use first
 * @param nummertype FOEDSELSNUMMER or DNUMMER when the person has one
 * @param presisjon how much of the birth date is known: DAG, MAANED or AAR
 * @param skjermet whether the address is protected in any degree
 * @param visning what of every address may be shown to this user
 * @param adresse street and place; absent when protected or unknown
 * @param bydel number of the city district; absent where there are none, and as {@code adresse}
 */
public record Personalia(
        long personId,
        String navn,
        LocalDate foedselsdato,
        String presisjon,
        @Nullable LocalDate doedsdato,
        String kjoenn,
        @Nullable String maalform,
        @Nullable String morsmaal,
        @Nullable String telefon,
        @Nullable String epost,
        String kilde,
        LocalDate kjentFra,
        List<String> dufnumre,
        @Nullable String nummertype,
        List<Statsborgerskap> statsborgerskap,
        boolean skjermet,
        Adressevisning visning,
        @Nullable String adresse,
        @Nullable String bydel) {

    /** @param fom absent when the source does not say */
    public record Statsborgerskap(String land, @Nullable LocalDate fom) {}

    public int alder(LocalDate dag) {
        LocalDate til = doedsdato != null && doedsdato.isBefore(dag) ? doedsdato : dag;
        return Period.between(foedselsdato, til).getYears();
    }
}
