package no.nir.register.registrering.kommando;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.nir.register.registrering.kommando.Kommandotolk.Tolket;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A command with what a system sends around it: its own id for the message, the person's numbers, the municipality, and
 * which warnings are passed, and whether IMDi is asked to let it in if the deadline is out. Read strictly: an unknown field is refused by name.
 */
public record Konvolutt(
        Personreferanse person,
        String kommunenummer,
        Kommando kommando,
        String noekkel,
        Bekreftelse bekreftelse,
        @Nullable String forespoersel) {

    private static final String NOEKKEL = "avsendersMeldingsidentifikator";
    private static final int LENGSTE_NOEKKEL = 200;
    private static final int LENGSTE_GRUNN = 1000;
    private static final Set<String> FELTER = Set.of(
            NOEKKEL,
            "kildesystem",
            "person",
            "kommunenummer",
            "kommando",
            "bekreftedeAdvarsler",
            "bekreftelse",
            "forespoersel");

    /** An envelope, or why there is none. */
    public sealed interface Lest {

        record Forstaatt(Konvolutt konvolutt) implements Lest {}

        /** @param noekkel the sender's own id for the message where it could be read, so that the sender knows which */
        record Uforstaatt(Optional<String> noekkel, List<Avvisning> avvisninger) implements Lest {}
    }

    public Innsending fra(Avsender avsender) {
        return new Innsending(person, kommunenummer, kommando, avsender, noekkel, bekreftelse, forespoersel);
    }

    public static Lest les(JsonNode node) {
        if (!(node instanceof ObjectNode objekt)) {
            return new Lest.Uforstaatt(Optional.empty(), List.of(new Avvisning.InnsendingenKanIkkeLeses("innsending")));
        }
        List<Avvisning> avvisninger = new ArrayList<>();
        ukjente(objekt, FELTER, "", avvisninger);
        if (objekt.has("kildesystem")) {
            ukjente(objekt.path("kildesystem"), Set.of("navn", "versjon"), "kildesystem.", avvisninger);
        }
        String noekkel = tekst(objekt, NOEKKEL, LENGSTE_NOEKKEL, avvisninger);
        String kommunenummer = tekst(objekt, "kommunenummer", LENGSTE_NOEKKEL, avvisninger);
        @Nullable Personreferanse person = Personnumre.les(objekt.path("person"), "person", avvisninger);
        @Nullable Kommando kommando = kommando(objekt.path("kommando"), avvisninger);
        Bekreftelse bekreftelse = bekreftelse(objekt, avvisninger);
        @Nullable String forespoersel = forespoersel(objekt, avvisninger);
        return person == null || kommando == null || !avvisninger.isEmpty()
                ? new Lest.Uforstaatt(Optional.of(noekkel).filter(verdi -> !verdi.isEmpty()), List.copyOf(avvisninger))
                : new Lest.Forstaatt(
                        new Konvolutt(person, kommunenummer, kommando, noekkel, bekreftelse, forespoersel));
    }

    private static @Nullable Kommando kommando(JsonNode node, List<Avvisning> avvisninger) {
        if (!(node instanceof ObjectNode objekt)) {
            avvisninger.add(new Avvisning.FeltetMangler("kommando"));
            return null;
        }
        return switch (Kommandotolk.tolk(objekt)) {
            case Tolket.Forstaatt(Kommando kommando) -> kommando;
            case Tolket.Uforstaatt(List<Avvisning> grunner) -> {
                avvisninger.addAll(grunner);
                yield null;
            }
        };
    }

    private static Bekreftelse bekreftelse(ObjectNode objekt, List<Avvisning> avvisninger) {
        Set<String> koder = new LinkedHashSet<>();
        JsonNode liste = objekt.path("bekreftedeAdvarsler");
        if (!liste.isMissingNode() && !liste.isArray()) {
            avvisninger.add(new Avvisning.FeltetHarFeilForm("bekreftedeAdvarsler", ""));
        }
        liste.forEach(kode -> koder.add(kode.asString("")));
        String grunn = objekt.path("bekreftelse").asString("").strip();
        if (grunn.length() > LENGSTE_GRUNN) {
            avvisninger.add(new Avvisning.TekstenErForLang("bekreftelse", LENGSTE_GRUNN));
        }
        return new Bekreftelse(koder, grunn);
    }

    private static @Nullable String forespoersel(ObjectNode objekt, List<Avvisning> avvisninger) {
        JsonNode node = objekt.path("forespoersel");
        if (node.isMissingNode() || node.isNull()) {
            return null;
        }
        String tekst = node.asString("").strip();
        Fritekst.avvis("forespoersel", tekst, LENGSTE_GRUNN).ifPresent(avvisninger::add);
        return tekst;
    }

    private static String tekst(ObjectNode objekt, String felt, int grense, List<Avvisning> avvisninger) {
        String verdi = objekt.path(felt).asString("").strip();
        if (verdi.isEmpty()) {
            avvisninger.add(new Avvisning.FeltetMangler(felt));
        } else if (verdi.length() > grense) {
            avvisninger.add(new Avvisning.TekstenErForLang(felt, grense));
        } else if (verdi.chars().anyMatch(Character::isISOControl)) {
            avvisninger.add(new Avvisning.FeltetHarFeilForm(felt, ""));
        }
        return verdi;
    }

    private static void ukjente(JsonNode node, Set<String> kjente, String foran, List<Avvisning> avvisninger) {
        node.propertyNames().stream()
                .filter(navn -> !kjente.contains(navn))
                .forEach(navn -> avvisninger.add(new Avvisning.FeltetErUkjent(foran + navn)));
    }
}
