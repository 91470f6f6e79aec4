package no.nir.register.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.nir.kodeverk.Kode;
import no.nir.kodeverk.Kodelister;
import no.nir.kodeverk.Kodeverk;
import no.nir.kodeverk.Navn;
import no.nir.kodeverk.Spraak;
import no.nir.register.api.Funntekst.Trespraaklig;
import org.jspecify.annotations.Nullable;

/**
 * One code list on a day.
 *
 * @param liste its name, as in addresses and in the table of commands
 * @param navn its name to people, as on the page
 * @param koder those that may be used on the day, in the order they are offered in
 */
record Kodelistesvar(String liste, Trespraaklig navn, List<Verdi> koder) {

    private static final Tekstfiler TEKSTER = Tekstfiler.les("kodeliste");

    /**
     * @param fom first day it may be used under this name; absent: always been
     * @param tom last day; absent: still
     * @param verifisert whether the source shows the value in use
     * @param egenskaper what only this list says of its values, for instance {@code ordninger}
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Verdi(
            String kode,
            Trespraaklig navn,
            @Nullable LocalDate fom,
            @Nullable LocalDate tom,
            String kilde,
            boolean verifisert,
            Map<String, String> egenskaper) {}

    static Kodelistesvar av(Kodelister lister, Kodeverk kodeverk, LocalDate dag) {
        return new Kodelistesvar(
                kodeverk.id(),
                navn("kodeliste.navn." + kodeverk.name()),
                lister.liste(kodeverk).list(dag).stream()
                        .map(Kodelistesvar::verdi)
                        .toList());
    }

    private static Trespraaklig navn(String noekkel) {
        return new Trespraaklig(
                TEKSTER.tekst(Spraak.NB, noekkel),
                TEKSTER.tekst(Spraak.NN, noekkel),
                TEKSTER.tekst(Spraak.EN, noekkel));
    }

    private static Verdi verdi(Kode kode) {
        Navn navn = kode.navn();
        return new Verdi(
                kode.kode(),
                new Trespraaklig(navn.nb(), navn.nn(), navn.en()),
                kode.fom(),
                kode.tom(),
                kode.kilde(),
                kode.verifisert(),
                new TreeMap<>(kode.egenskaper()));
    }
}
