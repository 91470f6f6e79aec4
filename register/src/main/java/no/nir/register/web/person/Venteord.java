package no.nir.register.web.person;

import java.time.LocalDate;
import java.util.List;
import no.nir.kodeverk.Kodeverk;
import no.nir.register.registrering.totrinn.Kontroll;
import no.nir.register.registrering.totrinn.Kontroller;
import no.nir.register.registrering.totrinn.Totrinnsvalg;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Kommunearv;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.web.Kodetekst;
import no.nir.register.web.Tekster;
import no.nir.register.web.person.Personhode.Venter;
import no.nir.register.web.person.status.Innsyn;
import no.nir.register.web.registrering.Kommandoord;
import org.springframework.stereotype.Component;

/** What is held until a second person of the municipality has looked at it, for whoever may see what is registered. */
@Component
class Venteord {

    private final Kontroller kontroller;
    private final Kommandoord ord;
    private final Kodetekst koder;
    private final Tekster tekster;

    Venteord(Kontroller kontroller, Kommandoord ord, Kodetekst koder, Tekster tekster) {
        this.kontroller = kontroller;
        this.ord = ord;
        this.koder = koder;
        this.tekster = tekster;
    }

    List<Venter> paa(long personId, Innsyn innsyn, LocalDate idag) {
        return kontroller.ventende(List.of(personId)).stream()
                .filter(k -> innsyn.bareRegistreringerFra()
                        .map(kommune -> Kommunearv.harTattOver(kommune, k.kommunenummer(), idag))
                        .orElse(true))
                .map(k -> new Venter(
                        tekster.tekst(
                                "kontroll.person.venter",
                                hva(k),
                                k.sendt().naar(),
                                k.sendt().navn()),
                        kanAapne(innsyn.bruker(), k, idag) ? "/personer/" + personId + "/kontroll/" + k.nr() : null))
                .toList();
    }

    /** With the vedtakstype where that is why it takes two. */
    private String hva(Kontroll k) {
        String tittel = ord.tittel(k.kommando());
        return k.slag().equals(Totrinnsvalg.KORREKSJON_ETTER_AARSFRIST)
                ? tittel
                : tittel + ": " + tekster.iSetning(koder.navn(Kodeverk.VEDTAKSTYPE, k.slag()));
    }

    private static boolean kanAapne(Bruker bruker, Kontroll k, LocalDate idag) {
        return bruker.har(Rettighet.KONTROLLERE)
                && bruker.kommunenummer() instanceof String kommune
                && Kommunearv.harTattOver(kommune, k.kommunenummer(), idag);
    }
}
