package no.nir.register.proeve;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.nir.register.journal.fakta.Faktabok;
import no.nir.register.journal.fakta.Faktarad;
import no.nir.register.journal.fakta.Stempel;
import no.nir.register.proeve.Proevefaktum.Annullering;
import no.nir.register.proeve.Proevefaktum.Resultat;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes and reads what HK-dir says about a person's tests. The number of statements does not grow with the number of persons.
 * Writers hold the persons' locks and the transaction.
 */
@Service
public class Proeveregister {

    private record Eier(String referanse, long personId) {}

    private final JdbcClient jdbc;

    Proeveregister(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Many persons, the messages in the order they were told; one that is older than what is known of its test changes nothing. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void registrer(List<Proevemelding> meldinger) {
        var bok = Faktabok.aapne(
                jdbc,
                Proevetabell.RESULTAT,
                meldinger.stream().map(Proevemelding::personId).collect(Collectors.toSet()));
        for (Proevemelding melding : meldinger) {
            switch (melding.faktum()) {
                case Resultat ny -> {
                    if (!erForeldet(ny, bok.gjeldende(melding.personId()))) {
                        bok.foer(melding.personId(), ny, melding.stempel());
                    }
                }
                case Annullering a ->
                    bok.endre(melding.personId(), a.referanse(), gammel -> gammel.annullert(a), melding.stempel());
            }
        }
        bok.lagre();
    }

    private static boolean erForeldet(Resultat ny, List<Resultat> kjente) {
        return kjente.stream()
                .anyMatch(kjent -> kjent.referanse().equals(ny.referanse()) && kjent.sekvens() > ny.sekvens());
    }

    /** On whom the tests with these references stand now. Unknown references are left out. */
    public Map<String, Long> finnPersoner(Collection<String> referanser) {
        return jdbc
                .sql("""
                select referanse, person_id from proeveresultat where referanse = any(?) and registrert_til is null
                """)
                .param(referanser.stream().distinct().toArray(String[]::new))
                .query(Eier.class)
                .list()
                .stream()
                .collect(Collectors.toMap(Eier::referanse, Eier::personId, (en, _) -> en));
    }

    /** All that is known of a person's tests now, annulled ones too. */
    public List<Faktarad<Resultat>> list(long personId) {
        return les(personId, null);
    }

    /** All that was known of them at that instant. */
    public List<Faktarad<Resultat>> somKjent(long personId, Instant tidspunkt) {
        return les(personId, tidspunkt);
    }

    /** All current facts of one person become another's, because the source says they are one human. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void flytt(long fra, long til, Stempel herfra, Stempel hit) {
        var bok = Faktabok.aapne(jdbc, Proevetabell.RESULTAT, List.of(fra, til));
        bok.flytt(fra, til, herfra, hit);
        bok.lagre();
    }

    /** Takes {@link #flytt} back for what was told of these persons, before the merge and after it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void flyttTilbake(Set<Long> opphav, long fra, long til, Stempel herfra, Stempel hit) {
        var bok = Faktabok.aapne(jdbc, Proevetabell.RESULTAT, List.of(fra, til));
        bok.flyttAv(opphav, fra, til, herfra, hit);
        bok.lagre();
    }

    private List<Faktarad<Resultat>> les(long personId, @Nullable Instant tidspunkt) {
        return Faktabok.finn(jdbc, Proevetabell.RESULTAT, List.of(personId), tidspunkt)
                .getOrDefault(personId, List.of());
    }
}
