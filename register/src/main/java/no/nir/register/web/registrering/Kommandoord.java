package no.nir.register.web.registrering;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.nir.kodeverk.Kodeverk;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.web.Kodetekst;
import no.nir.register.web.Tekster;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Registrations in words: for reading through, for the receipt and for the history. */
@Component
public class Kommandoord {

    /** A field and its value, both in the user's language. */
    public record Linje(String ledetekst, String verdi) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Tekster tekster;
    private final Kodetekst koder;
    private final Clock klokke;

    Kommandoord(Tekster tekster, Kodetekst koder, Clock klokke) {
        this.tekster = tekster;
        this.koder = koder;
        this.klokke = klokke;
    }

    /** What was registered, field by field; fields without a value are left out. */
    public List<Linje> linjer(Kommando.Ny kommando) {
        Skjema skjema = Skjema.av(kommando);
        List<Linje> linjer = new ArrayList<>();
        verdier(kommando)
                .forEach((felt, verdi) -> linjer.add(new Linje(ledetekst(skjema, felt), verdi(skjema, felt, verdi))));
        return linjer;
    }

    /** The kind of registration in a few words. */
    public String hva(Kommando.Ny kommando) {
        return tekster.tekst("registrering.skjema." + Skjema.av(kommando) + ".navn");
    }

    /** The kind, and whether it corrects or annuls something. */
    public String tittel(Kommando kommando) {
        return switch (kommando) {
            case Kommando.Ny ny -> hva(ny);
            case Kommando.Korriger korriger -> tekster.tekst("historikk.korrigert", hva(korriger.ny()));
            case Kommando.Annuller annuller -> tekster.tekst("forespoersel.annuller", Long.toString(annuller.nr()));
            case Kommando.Flytt _ -> tekster.tekst("historikk.flytting");
        };
    }

    /** What will stand, field by field; nothing new after an annulment or a move. */
    public List<Linje> innhold(Kommando kommando) {
        return switch (kommando) {
            case Kommando.Ny ny -> linjer(ny);
            case Kommando.Korriger korriger -> linjer(korriger.ny());
            case Kommando.Annuller _, Kommando.Flytt _ -> List.of();
        };
    }

    /** As the form asks: a move is not asked why it puts something right. */
    String ledetekst(Utfylt utfylt, String felt) {
        Rettelse rettelse = utfylt.rettelse();
        return rettelse != null && felt.equals(Rettelse.AARSAK)
                ? tekster.tekst("registrering.aarsak." + rettelse.slag())
                : ledetekst(utfylt.skjema(), felt);
    }

    String ledetekst(Skjema skjema, String felt) {
        String egen = "registrering.felt." + skjema + "." + felt;
        return tekster.tekst(tekster.har(egen) ? egen : "registrering.felt." + felt);
    }

    private String verdi(Skjema skjema, String felt, String verdi) {
        if (Feltkoder.kodeverk(skjema, felt).isPresent()) {
            Kodeverk liste = Feltkoder.kodeverk(skjema, felt).get();
            return koder.navn(liste, verdi);
        }
        if (!Feltkoder.faste(skjema, felt).isEmpty()) {
            return tekster.kode("registrering.valg." + felt, verdi);
        }
        return switch (felt) {
            case "faktaUndersoekt", "rettBortfalt" -> tekster.tekst("registrering.ja");
            case "maaned" -> tekster.maaned(YearMonth.parse(verdi));
            case "timer", "timerPerUke" -> tekster.tall(new BigDecimal(verdi));
            case "begrunnelse", "faktaUndersoektHvordan", "regel" -> verdi;
            case "vedtakNr", "klageNr", "erstatterNr" -> tekster.tekst("registrering.nummer", verdi);
            case "opplaeringskommune" -> koder.kommune(verdi, LocalDate.now(klokke));
            default -> tekster.dato(LocalDate.parse(verdi));
        };
    }

    /** The fields in the form's order, as the API writes them. */
    static Map<String, String> verdier(Kommando.Ny kommando) {
        JsonNode node = JSON.valueToTree(kommando);
        Map<String, String> verdier = new LinkedHashMap<>();
        for (String felt : Skjema.av(kommando).felter()) {
            JsonNode verdi = node.path(felt);
            if (!verdi.isMissingNode() && !verdi.isNull() && !(verdi.isBoolean() && !verdi.asBoolean())) {
                verdier.put(felt, verdi.asString());
            }
        }
        return verdier;
    }
}
