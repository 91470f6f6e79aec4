package no.nir.register.registrering;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import no.nir.register.journal.Journal;
import no.nir.register.journal.Personlaas;
import no.nir.register.kategori.Kategoriberegner;
import no.nir.register.registrering.kommando.Innsending;
import org.springframework.stereotype.Component;

/** Takes the locks of a batch, always in the same order, so that two batches never wait for each other in a ring. */
@Component
class Laaser {

    private final Journal journal;
    private final Personlaas personlaas;
    private final Kategoriberegner kategori;

    Laaser(Journal journal, Personlaas personlaas, Kategoriberegner kategori) {
        this.journal = journal;
        this.personlaas = personlaas;
        this.kategori = kategori;
    }

    void ta(List<Innsending> innsendinger, Set<Long> personIder) {
        perOrganisasjon(innsendinger).forEach(journal::laasNoekler);
        if (!personIder.isEmpty()) {
            personlaas.laas(kategori.avhengige(personIder));
        }
    }

    static Map<String, List<String>> perOrganisasjon(List<Innsending> innsendinger) {
        Map<String, List<String>> noekler = new TreeMap<>();
        innsendinger.forEach(
                innsending -> noekler.computeIfAbsent(innsending.avsender().organisasjon(), _ -> new ArrayList<>())
                        .add(innsending.noekkel()));
        return noekler;
    }
}
