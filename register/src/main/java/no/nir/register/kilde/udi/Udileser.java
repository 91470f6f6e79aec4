package no.nir.register.kilde.udi;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.nir.ident.DufNummer;
import no.nir.ident.Personident;
import no.nir.register.kilde.Feedside;
import no.nir.register.kilde.Hendelsesliste;
import no.nir.register.kilde.Innslag;
import no.nir.register.kilde.Innslag.Opphav;
import no.nir.register.kilde.Karantenegrunn;
import no.nir.register.person.Faktakilde;
import no.nir.register.person.Personfaktum;
import no.nir.register.person.Personfaktum.Foedselsdato;
import no.nir.register.person.Personfaktum.Presisjon;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads events; what cannot be read comes out as a value, too. */
final class Udileser {

    private Udileser() {}

    static Innslag<Udihendelse> les(Hendelsesliste.Bit bit) {
        if (!Feedside.erUtf8(bit.raa())) {
            return uleselig(bit, null, Karantenegrunn.IKKE_UTF8);
        }
        if (!bit.hel()) {
            return uleselig(bit, null, Karantenegrunn.AVKUTTET);
        }
        Udimelding melding;
        try {
            melding = Uditolker.JSON.readValue(bit.raa(), Udimelding.class);
        } catch (JacksonException _) {
            return uleselig(bit, null, kanLesesSomJson(bit) ? Karantenegrunn.UGYLDIG_INNHOLD : Karantenegrunn.AVKUTTET);
        }
        try {
            return new Innslag.Lest<>(opphav(bit, melding), tolk(melding, bit.hash()));
        } catch (Uditolker.UkjentHendelsestype _) {
            return uleselig(bit, melding, Karantenegrunn.UKJENT_HENDELSESTYPE);
        } catch (Uditolker.UgyldigNummer _) {
            return uleselig(bit, melding, Karantenegrunn.UGYLDIG_NUMMER);
        } catch (JacksonException | IllegalArgumentException | DateTimeException _) {
            return uleselig(bit, melding, Karantenegrunn.UGYLDIG_INNHOLD);
        }
    }

    private static Udihendelse tolk(Udimelding melding, String hash) {
        Udimelding.Person person = Uditolker.krev(melding.person());
        DufNummer duf = Uditolker.duf(person.dufNummer());
        JsonNode innhold = Uditolker.krev(melding.innhold());
        String type = Uditolker.krev(melding.hendelsestype());
        return new Udihendelse(
                Uditolker.krev(melding.hendelsesId()),
                type,
                Uditolker.krev(melding.tidspunkt()),
                hash,
                duf,
                person(person, duf),
                Uditolker.opphold(type, innhold),
                innhold);
    }

    private static List<Personfaktum> person(Udimelding.Person person, DufNummer duf) {
        List<Personfaktum> fakta = new ArrayList<>();
        fakta.add(new Personfaktum.Ident(duf, true, Faktakilde.UDI));
        if (person.foedselsEllerDNummer() != null) {
            Personident nummer = Uditolker.nummer(person.foedselsEllerDNummer());
            fakta.add(new Personfaktum.Ident(nummer, true, Faktakilde.UDI));
        }
        personalia(person).ifPresent(fakta::add);
        if (person.statsborgerskap() != null) {
            fakta.add(new Personfaktum.Statsborgerskap(person.statsborgerskap(), null, null, Faktakilde.UDI));
        }
        return fakta;
    }

    private static Optional<Personfaktum> personalia(Udimelding.Person person) {
        Udimelding.Navn navn = person.navn();
        if (navn == null || person.foedselsdato() == null) {
            return Optional.empty();
        }
        return Optional.of(new Personfaktum.Personalia(
                new Personfaktum.Navn(
                        Objects.requireNonNullElse(navn.fornavn(), ""),
                        navn.mellomnavn(),
                        Objects.requireNonNullElse(navn.etternavn(), "")),
                foedselsdato(person.foedselsdato()),
                person.kjonn() == null ? Personfaktum.Kjoenn.UKJENT : Personfaktum.Kjoenn.valueOf(person.kjonn()),
                null,
                null,
                null,
                null,
                Personfaktum.Kontakt.INGEN,
                Faktakilde.UDI));
    }

    /** The immigration authorities have persons with a year, or a year and a month, only. */
    static Foedselsdato foedselsdato(String tekst) {
        return switch (tekst.length()) {
            case 4 -> new Foedselsdato(LocalDate.of(Integer.parseInt(tekst), 1, 1), Presisjon.AAR);
            case 7 -> new Foedselsdato(YearMonth.parse(tekst).atDay(1), Presisjon.MAANED);
            default -> new Foedselsdato(LocalDate.parse(tekst), Presisjon.DAG);
        };
    }

    private static boolean kanLesesSomJson(Hendelsesliste.Bit bit) {
        try {
            return Uditolker.JSON.readTree(bit.raa()).isObject();
        } catch (JacksonException _) {
            return false;
        }
    }

    private static Innslag<Udihendelse> uleselig(
            Hendelsesliste.Bit bit, @Nullable Udimelding melding, Karantenegrunn grunn) {
        return new Innslag.Uleselig<>(
                melding == null ? new Opphav(bit.sekvens(), null, null, bit::raa) : opphav(bit, melding), grunn);
    }

    private static Opphav opphav(Hendelsesliste.Bit bit, Udimelding melding) {
        return new Opphav(bit.sekvens(), melding.hendelsesId(), melding.hendelsestype(), bit::raa);
    }
}
