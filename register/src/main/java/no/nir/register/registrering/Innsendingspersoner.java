package no.nir.register.registrering;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.nir.register.registrering.kommando.Personreferanse;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** From what senders write to the person in the register; merged persons lead to the one that stands. */
@Repository
class Innsendingspersoner {

    /** Whom a reference leads to. */
    sealed interface Svar {
        record Funnet(long personId) implements Svar {}

        record FinnesIkke() implements Svar {}

        record UlikePersoner() implements Svar {}
    }

    private final JdbcTemplate jdbc;

    Innsendingspersoner(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    Map<Personreferanse, Svar> finn(Collection<Personreferanse> referanser) {
        List<Long> interne = new ArrayList<>();
        List<String> numre = new ArrayList<>();
        for (Personreferanse referanse : referanser) {
            switch (referanse) {
                case Personreferanse.Intern(long personId) -> interne.add(personId);
                case Personreferanse.Nummer(List<String> verdier) -> numre.addAll(verdier);
            }
        }
        Map<Long, Long> vedId = interne.isEmpty() ? Map.of() : vedId(interne);
        Map<String, Long> vedNummer = numre.isEmpty() ? Map.of() : vedNummer(numre);
        Map<Personreferanse, Svar> svar = new HashMap<>();
        referanser.forEach(referanse -> svar.put(referanse, svar(referanse, vedId, vedNummer)));
        return svar;
    }

    private static Svar svar(Personreferanse referanse, Map<Long, Long> vedId, Map<String, Long> vedNummer) {
        List<Long> personer =
                switch (referanse) {
                    case Personreferanse.Intern(long personId) ->
                        Optional.ofNullable(vedId.get(personId)).stream().toList();
                    case Personreferanse.Nummer(List<String> verdier) ->
                        verdier.stream()
                                .map(vedNummer::get)
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList();
                };
        return switch (personer.size()) {
            case 0 -> new Svar.FinnesIkke();
            case 1 -> new Svar.Funnet(personer.getFirst());
            default -> new Svar.UlikePersoner();
        };
    }

    private Map<Long, Long> vedId(List<Long> ider) {
        Map<Long, Long> funnet = new HashMap<>();
        jdbc.query(
                """
                select person_id, coalesce(sammenslaatt_til, person_id) from person
                 where person_id = any(?) and glemt is null
                """,
                rs -> {
                    funnet.put(rs.getLong(1), rs.getLong(2));
                },
                (Object) ider.toArray(Long[]::new));
        return funnet;
    }

    private Map<String, Long> vedNummer(List<String> numre) {
        Map<String, Long> funnet = new HashMap<>();
        jdbc.query(
                """
                select distinct on (i.verdi) i.verdi, coalesce(p.sammenslaatt_til, p.person_id)
                  from person_ident i join person p on p.person_id = coalesce(i.opphav_id, i.person_id)
                 where i.verdi = any(?)
                 order by i.verdi, i.registrert_til desc nulls first
                """,
                rs -> {
                    funnet.put(rs.getString(1), rs.getLong(2));
                },
                (Object) numre.toArray(String[]::new));
        return funnet;
    }
}
