package no.nir.register.kilde;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import java.nio.charset.StandardCharsets;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Maskinporten: tokener")
class MaskinportenTest {

    private static final Clock EKTE = Clock.systemUTC();

    /** Gives tokens of an hour, and accepts only those it gave last; refuses a grant whose time is not its own. */
    private static final class Streng extends Falskkilde {
        private int gitt;

        @Override
        protected Svar token(byte[] kropp) {
            String skjema = new String(kropp, StandardCharsets.UTF_8);
            if (Duration.between(utstedt(skjema.substring(skjema.lastIndexOf('=') + 1)), EKTE.instant())
                            .abs()
                            .compareTo(Duration.ofSeconds(60))
                    > 0) {
                return Svar.status(400);
            }
            gitt++;
            return Svar.json("{\"access_token\":\"t" + gitt + "\",\"expires_in\":3600}");
        }

        @Override
        protected Svar svar(String metode, String sti, Map<String, String> parametre, byte[] kropp, HttpExchange kall) {
            return ("Bearer t" + gitt).equals(kall.getRequestHeaders().getFirst("Authorization"))
                    ? Svar.json("[]")
                    : Svar.status(401);
        }

        private static Instant utstedt(String grant) {
            try {
                return SignedJWT.parse(grant).getJWTClaimsSet().getIssueTime().toInstant();
            } catch (ParseException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    @DisplayName("et token som løper ut midt i kjøringen, byttes, og kallet gjentas")
    void loeperUt() {
        try (Streng kilde = new Streng()) {
            Kildeklient klient = new Kildeklient(kilde.url(), "x", kilde.maskinporten(EKTE));
            klient.hent("a", null);
            kilde.gitt = 7;
            assertThat(klient.hent("a", null)).isInstanceOf(Kildeklient.Svar.Innhold.class);
            assertThat(kilde.gitt).isEqualTo(8);
        }
    }

    @Test
    @DisplayName("et nytt token som heller ikke godtas, er en avvisning, ikke en ring av forsøk")
    void godtasAldri() {
        try (Streng kilde = new Streng()) {
            Kildeklient klient = new Kildeklient(kilde.url(), "x", kilde.maskinporten(EKTE));
            kilde.neste(Falskkilde.Svar.status(401));
            kilde.neste(Falskkilde.Svar.status(401));
            assertThatThrownBy(() -> klient.hent("a", null)).hasMessage(Kildefeil.Grunn.AVVIST.name());
            assertThat(kilde.kall()).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {-600, 0, 600})
    @DisplayName("en klokke som går feil hos oss, rettes etter Maskinportens egen")
    void skjevKlokke(long sekunder) {
        Clock vaar = Clock.offset(Clock.system(ZoneOffset.UTC), Duration.ofSeconds(sekunder));
        try (Streng kilde = new Streng()) {
            Kildeklient klient = new Kildeklient(kilde.url(), "x", kilde.maskinporten(vaar));
            assertThat(klient.hent("a", null)).isInstanceOf(Kildeklient.Svar.Innhold.class);
        }
    }
}
