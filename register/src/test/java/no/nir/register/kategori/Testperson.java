package no.nir.register.kategori;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A synthetic person written straight into the fact tables, as the modules that own them would. */
public final class Testperson {

    public static final Instant KJENT = Instant.parse("2020-01-01T00:00:00Z");

    private final JdbcClient jdbc;
    private Instant kjent = KJENT;
    public final long id;

    private Testperson(JdbcClient jdbc, long id) {
        this.jdbc = jdbc;
        this.id = id;
    }

    public static Testperson foedt(JdbcClient jdbc, String dato) {
        long id = jdbc.sql("insert into person (opprettet) values ('2020-01-01') returning person_id")
                .query(Long.class)
                .single();
        Testperson person = new Testperson(jdbc, id);
        person.rad(
                "personalia",
                Map.of(
                        "fornavn",
                        "Prøve",
                        "etternavn",
                        "Person",
                        "foedselsdato",
                        LocalDate.parse(dato),
                        "kjoenn",
                        "UKJENT",
                        "kilde",
                        "TEST"));
        return person;
    }

    /** What is told from here on became known at this instant. */
    public Testperson kjent(String tidspunkt) {
        kjent = Instant.parse(tidspunkt);
        return this;
    }

    /** The rows of the table are no longer what the register believes. */
    public Testperson glem(String tabell, String tidspunkt) {
        jdbc.sql("update " + tabell + " set registrert_til = :til where person_id = :id and registrert_til is null")
                .param("til", Instant.parse(tidspunkt).atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
        return this;
    }

    public Testperson tillatelse(String grunnlag, String innvilget, @Nullable String gyldigTil) {
        return tillatelse(grunnlag, innvilget, gyldigTil, Map.of());
    }

    public Testperson tillatelse(String grunnlag, String innvilget, @Nullable String gyldigTil, Map<String, ?> mer) {
        Map<String, Object> verdier = new LinkedHashMap<>(Map.of(
                "avgjoerelse_id",
                grunnlag + innvilget,
                "udi_kode",
                "TEST",
                "grunnlag",
                grunnlag,
                "type",
                grunnlag.equals("PERM_62") ? "PERMANENT" : "MIDLERTIDIG",
                "slag",
                "FOERSTEGANG",
                "innvilget",
                LocalDate.parse(innvilget),
                "soekt_fra_utlandet",
                false));
        if (gyldigTil != null) {
            verdier.put("gyldig_til", LocalDate.parse(gyldigTil));
        }
        verdier.putAll(mer);
        return rad("tillatelse", verdier);
    }

    public Testperson bosatt(String kommune, boolean avtale, String fom) {
        return rad("bosetting", Map.of("kommunenummer", kommune, "avtale", avtale, "fom", LocalDate.parse(fom)));
    }

    public Testperson adresse(@Nullable String kommune, String fom, @Nullable String tom) {
        Map<String, Object> verdier =
                new LinkedHashMap<>(Map.of("slag", "BOSTED", "fom", LocalDate.parse(fom), "kilde", "TEST"));
        if (kommune != null) {
            verdier.put("kommunenummer", kommune);
        }
        if (tom != null) {
            verdier.put("tom", LocalDate.parse(tom));
        }
        return rad("adresse", verdier);
    }

    public Testperson statsborger(String land, String fom) {
        return rad("statsborgerskap", Map.of("land", land, "fom", LocalDate.parse(fom), "kilde", "TEST"));
    }

    /** A registration of the municipality, with the journal row it hangs on. */
    public Testperson registrert(String tabell, Map<String, ?> verdier) {
        long nr = jdbc.sql("""
                        insert into journal (person_id, type, innhold, kanal, avsender, organisasjon, idempotensnoekkel,
                                             registrert, forrige_hash, hash)
                        values (:id, 'Test', '', 'SYSTEM', 'test', '3105', gen_random_uuid()::text, :kjent, '', '')
                        returning nr
                        """)
                .param("id", id)
                .param("kjent", kjent.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
        Map<String, Object> alle = new LinkedHashMap<>(verdier);
        alle.put("nr", nr);
        if (!tabell.equals("utdanningsbakgrunn")) {
            alle.put("kommunenummer", "3105");
        }
        return skriv(tabell, alle);
    }

    public Testperson vedtak(String ordning, String type, String dato, Map<String, ?> mer) {
        Map<String, Object> verdier = new LinkedHashMap<>(Map.of(
                "ordning",
                ordning,
                "vedtakstype",
                type,
                "vedtaksdato",
                LocalDate.parse(dato),
                "begrunnelse",
                "prøve",
                "klagerett_opplyst",
                LocalDate.parse(dato),
                "klagerett_form",
                "BREV",
                "fakta_undersoekt",
                true,
                "fakta_undersoekt_hvordan",
                "prøve"));
        verdier.putAll(mer);
        return registrert("vedtak", verdier);
    }

    public Testperson rad(String tabell, Map<String, ?> verdier) {
        Map<String, Object> alle = new LinkedHashMap<>(verdier);
        if (!tabell.equals("kontakt")) {
            alle.put("journal_nr", 1L);
        }
        return skriv(tabell, alle);
    }

    private Testperson skriv(String tabell, Map<String, Object> verdier) {
        verdier.put("person_id", id);
        verdier.put("registrert_fra", OffsetDateTime.ofInstant(kjent, ZoneOffset.UTC));
        String kolonner = String.join(", ", verdier.keySet());
        String verdiene = verdier.keySet().stream().map(k -> ":" + k).collect(Collectors.joining(", "));
        jdbc.sql("insert into " + tabell + " (" + kolonner + ") values (" + verdiene + ")")
                .params(verdier)
                .update();
        return this;
    }
}
