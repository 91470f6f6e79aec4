package no.nir.register.web.historikk;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.nir.kodeverk.Kodeverk;
import no.nir.register.journal.LestPost;
import no.nir.register.varsling.Kategorihendelse;
import no.nir.register.web.Kodetekst;
import no.nir.register.web.Lenke;
import no.nir.register.web.Tekster;
import no.nir.register.web.person.hendelse.Proeveord;
import no.nir.register.web.registrering.Kommandoord.Linje;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Facts from the sources in words. Of what Folkeregisteret tells, only the kinds are shown, never the values: an address
 * that is protected today may stand in an old post.
 */
@Component
class Faktaord {

    private static final String FELT = "historikk.felt.";

    private final Tekster tekster;
    private final Kodetekst koder;
    private final Hendelsesord hendelser;
    private final Proeveord proever;

    Faktaord(Tekster tekster, Kodetekst koder, Hendelsesord hendelser, Proeveord proever) {
        this.tekster = tekster;
        this.koder = koder;
        this.hendelser = hendelser;
        this.proever = proever;
    }

    String hva(LestPost lest) {
        String noekkel = "historikk.type." + lest.post().type();
        return tekster.tekst(tekster.har(noekkel) ? noekkel : "historikk.type.annet");
    }

    List<Linje> linjer(LestPost lest) {
        JsonNode innhold = lest.innhold();
        if (innhold == null) {
            return List.of();
        }
        Optional<Kategorihendelse> hendelse = Kategorihendelse.av(lest);
        if (hendelse.isPresent()) {
            return hendelser.linjer(hendelse.get());
        }
        List<Linje> linjer = new ArrayList<>();
        String slag = innhold.path("fakta").propertyNames().stream()
                .map(navn -> tekster.kode("historikk.fakta", navn))
                .sorted()
                .collect(Collectors.joining(", "));
        if (!slag.isEmpty()) {
            linjer.add(new Linje(tekster.tekst("historikk.opplysninger"), slag));
        }
        innhold.path("innhold").properties().forEach(felt -> leggTil(felt.getKey(), felt.getValue(), linjer));
        return linjer;
    }

    /** Of a change of category: to the explanation, which everyone it concerns has a right to. */
    List<Lenke> lenker(LestPost lest) {
        return Kategorihendelse.av(lest).stream()
                .map(hendelse -> hendelser.hvorfor(lest.post().personId(), hendelse))
                .toList();
    }

    private void leggTil(String felt, JsonNode verdi, List<Linje> linjer) {
        if (verdi.isObject()) {
            verdi.properties().forEach(inni -> leggTil(felt + "." + inni.getKey(), inni.getValue(), linjer));
        } else if (tekster.har(FELT + felt)
                && !verdi.isNull()
                && !verdi.asString().isBlank()) {
            linjer.add(new Linje(tekster.tekst(FELT + felt), verdi(felt, verdi.asString())));
        }
    }

    private String verdi(String felt, String verdi) {
        if (verdi.matches("\\d{4}-\\d{2}-\\d{2}")) {
            return tekster.dato(LocalDate.parse(verdi));
        }
        return switch (felt) {
            case "kommunenummer" -> koder.kommune(verdi, LocalDate.of(2024, 1, 1));
            case "proeve" -> proever.slag(verdi);
            case "resultat", "delproever.lese", "delproever.lytte", "delproever.skriftlig", "delproever.muntlig" ->
                proever.resultat(verdi);
            case "spraak" -> proever.spraak(verdi);
            case "kontrollgrunn" -> tekster.kode("historikk.verdi." + felt, koder.navn(Kodeverk.VEDTAKSTYPE, verdi));
            default -> tekster.kode("historikk.verdi." + felt, verdi);
        };
    }
}
