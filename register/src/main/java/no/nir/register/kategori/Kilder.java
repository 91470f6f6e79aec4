package no.nir.register.kategori;

import static no.nir.register.kategori.Uttrekk.dato;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nir.regelverk.vurdering.Grunn;
import no.nir.regelverk.vurdering.Grunnkode;
import no.nir.regelverk.vurdering.Verdi;

/** Who told each date about one person, and when the register learnt it. */
final class Kilder {

    private static final ZoneId NORGE = ZoneId.of("Europe/Oslo");
    private static final String FOEDT = "FOEDT";

    /** So many days from a fact until the register knows it are the ordinary way of things. */
    private static final int VENTETID = 31;

    private record Kilde(String hva, LocalDate dato, String kilde, LocalDate kjent) {}

    /** Nobody is known to have told anything. */
    static final Kilder UKJENTE = new Kilder(List.of(), new Soeknader(List.of(), List.of(), List.of()));

    private final List<Kilde> kilder;
    private final Soeknader soeknader;
    private final Set<LocalDate> antatt;

    private Kilder(List<Kilde> kilder, Soeknader soeknader) {
        this.kilder = kilder;
        this.soeknader = soeknader;
        Set<LocalDate> soekt =
                soeknader.rader().stream().map(Soeknader.Rad::innlevert).collect(Collectors.toSet());
        this.antatt = soeknader.sammeVilkaar().stream()
                .map(Soeknader::antattInnlevert)
                .filter(dag -> !soekt.contains(dag))
                .collect(Collectors.toSet());
    }

    /** By person: the first time each date was known, whatever rows have replaced each other since. */
    static Map<Long, Kilder> les(Uttrekk uttrekk, Map<Long, Faktarader> fakta) {
        Map<Long, List<Kilde>> lest = uttrekk.les(
                """
                with sagt (person_id, hva, dato, kilde, registrert_fra) as (
                  select person_id, 'FOEDT', foedselsdato, kilde, registrert_fra from personalia
                  union all select person_id, 'DOED', doedsdato, kilde, registrert_fra from personalia
                  union all select person_id, 'BORGER', fom, kilde, registrert_fra from statsborgerskap
                  union all select person_id, 'ADRESSE', fom, kilde, registrert_fra from adresse where slag = 'BOSTED'
                  union all select person_id, 'FLYTTING', dato, 'FOLKEREGISTERET', registrert_fra from inn_og_utflytting
                  union all select person_id, 'TILLATELSE', d, 'UDI', registrert_fra
                              from tillatelse, unnest(array[innvilget, gyldig_til, soekt]) d
                  union all select person_id, 'SOEKNAD', d, 'UDI', registrert_fra
                              from oppholdssoeknad, unnest(array[innlevert, endelig]) d
                  union all select person_id, 'TILBAKEKALL', d, 'UDI', registrert_fra
                              from tilbakekall, unnest(array[aapnet, endelig]) d
                  union all select person_id, 'BOSETTING', fom, 'UDI', registrert_fra from bosetting
                  union all select person_id, 'MOTTAK', fom, 'UDI', registrert_fra from mottaksopphold
                  union all select person_id, 'INNREISE', dato, 'UDI', registrert_fra from innreise
                  union all select person_id, 'EOES', fom, 'UDI', registrert_fra from eoes_opphold
                  union all select person_id, 'VEDTAK', d, 'KOMMUNEN', registrert_fra
                              from vedtak, unnest(array[vedtaksdato, startdato]) d
                  union all select person_id, 'OPPSTART', dato, 'KOMMUNEN', registrert_fra from oppstart
                  union all select person_id, 'KONTAKT', dato, 'KOMMUNEN', registrert_fra from kontakt
                  union all select person_id, 'SLUTT', d, 'KOMMUNEN', registrert_fra
                              from avslutning, unnest(array[dato, dato + 1]) d
                  union all select person_id, 'ARBEID', fom, 'KOMMUNEN', registrert_fra from arbeid)
                select person_id, hva, dato, kilde, min(registrert_fra) kjent from sagt
                 where person_id = any(:ider) and dato is not null and {til}
                 group by person_id, hva, dato, kilde order by min(registrert_fra)
                """,
                (rs, _) -> new Kilde(
                        rs.getString("hva"),
                        dato(rs, "dato"),
                        navn(rs.getString("kilde")),
                        LocalDate.ofInstant(
                                Instant.ofEpochMilli(rs.getTimestamp("kjent").getTime()), NORGE)));
        Map<Long, Kilder> kilder = new HashMap<>();
        fakta.forEach((id, rader) -> kilder.put(id, new Kilder(lest.getOrDefault(id, List.of()), rader.soeknader())));
        return kilder;
    }

    /**
     * Which wording of a reason fits what is known beside it. A renewal known only by UDI's own mark has no day of application to show; who
     * waits for an answer about protection has no permit yet.
     */
    String utgave(Grunn grunn, LocalDate dag) {
        if (grunn.kode() == Grunnkode.FORNYELSE_TIL_BEHANDLING
                && grunn.verdier().get("innlevert") instanceof Verdi.Dato(LocalDate innlevert)
                && antatt.contains(innlevert)) {
            return ".merke";
        }
        boolean venter = grunn.kode() == Grunnkode.LOV_UTEN_GRUNNLAG
                && soeknader.ventetPaaBeskyttelse(dag).isPresent();
        return venter ? ".soeker" : "";
    }

    /** One line for each date of the reason that somebody told. */
    List<String> linjer(Grunn grunn, Forklaringstekster tekster) {
        return om(grunn)
                .map(kilde -> linje(kilde.hva().equals(FOEDT) ? "kildelinje.foedt" : "kildelinje", kilde, tekster))
                .toList();
    }

    /**
     * What of the reason the register learnt late, so that it said something else before. What it knew from its first day of the person was
     * never otherwise.
     */
    List<String> sent(Grunn grunn, Forklaringstekster tekster) {
        LocalDate foerst =
                kilder.stream().map(Kilde::kjent).min(LocalDate::compareTo).orElse(LocalDate.MAX);
        return om(grunn)
                .filter(kilde -> !kilde.hva().equals(FOEDT)
                        && kilde.kjent().isAfter(foerst)
                        && kilde.kjent().isAfter(kilde.dato().plusDays(VENTETID)))
                .map(kilde -> linje("kildelinje.sent", kilde, tekster))
                .toList();
    }

    /** Who first told each fact of the reason; the birth date where an age is named. */
    private Stream<Kilde> om(Grunn grunn) {
        Stream<Kilde> alder = grunn.verdier().containsKey("alder")
                ? kilder.stream().filter(k -> k.hva().equals(FOEDT)).limit(1)
                : Stream.empty();
        Stream<Kilde> dager = grunn.verdier().values().stream()
                .filter(Verdi.Dato.class::isInstance)
                .map(verdi -> ((Verdi.Dato) verdi).dato())
                .flatMap(dag -> kilder.stream()
                        .filter(k -> k.dato().equals(dag) && !k.hva().equals(FOEDT))
                        .limit(1));
        return Stream.concat(alder, dager);
    }

    private static String linje(String noekkel, Kilde kilde, Forklaringstekster tekster) {
        return tekster.tekst(
                noekkel,
                Map.of(
                        "dato", tekster.dato(kilde.dato()),
                        "kilde", tekster.tekst("kilde." + kilde.kilde()),
                        "kjent", tekster.dato(kilde.kjent())));
    }

    /** The source as the fact tables name it, to the one a reader knows. */
    private static String navn(String kilde) {
        if (kilde.contains("UDI")) {
            return "UDI";
        }
        return kilde.contains("KOMMUNE") ? "KOMMUNEN" : "FOLKEREGISTERET";
    }
}
