package no.nir.register.web.registrering;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.nir.register.registrering.Flyttet;
import no.nir.register.registrering.Kvittering;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.tilgang.Bruker;
import no.nir.register.web.Lenke;
import no.nir.register.web.Tekster;
import org.springframework.stereotype.Component;

/** Puts a receipt into words, with where to go on. */
@Component
class Kvitteringsbygger {

    private final Tidligere registrert;
    private final Flyttepersoner flyttede;
    private final Kommandoord ord;
    private final Tekster tekster;

    Kvitteringsbygger(Tidligere registrert, Flyttepersoner flyttede, Kommandoord ord, Tekster tekster) {
        this.registrert = registrert;
        this.flyttede = flyttede;
        this.ord = ord;
        this.tekster = tekster;
    }

    Kvitteringsside bygg(Hvem hvem, Kvittering kvittering, Bruker bruker) {
        Optional<Kommando.Ny> hva = registrert.finn(kvittering.personId(), kvittering.nr());
        return new Kvitteringsside(
                hvem,
                hva.map((Kommando.Ny ny) -> ord.hva(ny)).orElse(""),
                kvittering.nr(),
                kvittering.registrert(),
                hva.map(ord::linjer).orElse(List.of()),
                setninger("registrering.hendt.", kvittering.hendt()),
                setninger("registrering.videre.", kvittering.hendt()),
                Stream.concat(hva.flatMap(ny -> videre(kvittering, ny)).stream(), lenker(kvittering, bruker).stream())
                        .toList());
    }

    /** What an answer to a complaint often leads to. */
    private Optional<Lenke> videre(Kvittering kvittering, Kommando.Ny ny) {
        return ny instanceof Kommando.AvgjoerKlage svar && tekster.har("person.vedtak.nytt." + svar.ordning())
                ? Optional.of(new Lenke(
                        tekster.tekst("person.vedtak.nytt." + svar.ordning()),
                        "/personer/" + kvittering.personId() + "/registrer/vedtak?ordning=" + svar.ordning()))
                : Optional.empty();
    }

    private List<String> setninger(String omraade, List<String> koder) {
        return koder.stream().map(kode -> tekster.tekst(omraade + kode)).toList();
    }

    private List<Lenke> lenker(Kvittering kvittering, Bruker bruker) {
        String person = "/personer/" + kvittering.personId();
        List<Lenke> lenker = new ArrayList<>();
        Flyttet annen = kvittering.flyttet();
        if (annen != null && flyttede.kanSe(bruker, annen.personId())) {
            String hvor = annen.personId() == kvittering.personId() ? "flytting.kommunen" : "flytting.annen";
            lenker.add(new Lenke(
                    tekster.tekst(hvor, Long.toString(annen.nr())),
                    "/personer/" + annen.personId() + "/historikk#post-" + annen.nr()));
        }
        if (annen != null && annen.personId() == kvittering.personId()) {
            lenker.add(new Lenke(tekster.tekst("flytting.tittel"), "/flyttinger"));
        }
        lenker.add(new Lenke(tekster.tekst("registrering.til.person"), person));
        lenker.add(new Lenke(tekster.tekst("registrering.til.historikk"), person + "/historikk"));
        return lenker;
    }
}
