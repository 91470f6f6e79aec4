package no.nir.register.tilgang;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * «Hent person»: opens a person who is not the user's own for 14 days, for that one user, with a reason. Someone with strictly confidential
 * address cannot be fetched, and the answer is the same as for a number nobody has.
 */
@Service
public class Innhenting {

    public static final Duration VARIGHET = Duration.ofDays(14);

    /** What came of it. */
    public sealed interface Svar {
        record Hentet(Instant til) implements Svar {}

        /** Open already; nothing to fetch. */
        record ErAlleredeAapen() implements Svar {}

        record KanIkkeHentes() implements Svar {}
    }

    private final Tilgangskontroll tilgang;
    private final JdbcClient jdbc;
    private final Clock klokke;

    Innhenting(Tilgangskontroll tilgang, JdbcClient jdbc, Clock klokke) {
        this.tilgang = tilgang;
        this.jdbc = jdbc;
        this.klokke = klokke;
    }

    /** @param grunn code of the list INNSYNSGRUNN; @param begrunnelse the user's own words */
    public Svar hent(Bruker bruker, long personId, String grunn, String begrunnelse) {
        if (!bruker.har(Rettighet.HENT_PERSON)) {
            return new Svar.KanIkkeHentes();
        }
        return switch (tilgang.vurder(bruker, personId)) {
            case Tilgangssvar.Nektet nektet ->
                nektet.grunn() == Tilgangssvar.Grunn.UTENFOR
                        ? lagre(bruker, personId, grunn, begrunnelse)
                        : new Svar.KanIkkeHentes();
            case Tilgangssvar.EgneRegistreringer _ -> lagre(bruker, personId, grunn, begrunnelse);
            case Tilgangssvar.Egen _,
                    Tilgangssvar.TidligereEgen _,
                    Tilgangssvar.Innhentet _,
                    Tilgangssvar.Opplaering _,
                    Tilgangssvar.EgetFylke _,
                    Tilgangssvar.Nasjonal _ -> new Svar.ErAlleredeAapen();
        };
    }

    /** The person is forgotten (integreringsforskriften §§ 60–61): the user's own words about it go. */
    public void glem(long personId) {
        jdbc.sql("delete from innhenting where person_id = ?").param(personId).update();
    }

    private Svar lagre(Bruker bruker, long personId, String grunn, String begrunnelse) {
        Instant fra = klokke.instant().truncatedTo(ChronoUnit.MICROS);
        Instant til = fra.plus(VARIGHET);
        jdbc.sql("""
                        insert into innhenting (person_id, bruker, organisasjon, grunn, begrunnelse, fra, til)
                        values (:person, :bruker, :organisasjon, :grunn, :begrunnelse, :fra, :til)
                        """)
                .param("person", personId)
                .param("bruker", bruker.id())
                .param("organisasjon", bruker.organisasjon().kode())
                .param("grunn", grunn)
                .param("begrunnelse", begrunnelse)
                .param("fra", OffsetDateTime.ofInstant(fra, ZoneOffset.UTC))
                .param("til", OffsetDateTime.ofInstant(til, ZoneOffset.UTC))
                .update();
        return new Svar.Hentet(til);
    }
}
