package no.nir.register.drift;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The application's clock: Norwegian time, in the demo possibly started on another day. */
@Configuration(proxyBeanMethods = false)
class Klokke {

    private static final ZoneId NORGE = ZoneId.of("Europe/Oslo");

    @Bean
    Clock clock(@Value("${nir.dato:}") @Nullable LocalDate dato, @Value("${nir.demo:false}") boolean demo) {
        Clock ekte = Clock.system(NORGE);
        if (dato == null) {
            return ekte;
        }
        if (!demo) {
            throw new UforskyvbarKlokke();
        }
        return Clock.offset(ekte, avstand(ekte, dato));
    }

    /** Whole days, so that the time of day stays the real one. */
    static Duration avstand(Clock ekte, LocalDate dato) {
        return Duration.ofDays(dato.toEpochDay() - LocalDate.now(ekte).toEpochDay());
    }

    /** A shifted clock would give real registrations a false date. */
    static class UforskyvbarKlokke extends IllegalStateException {
        UforskyvbarKlokke() {
            super("nir.dato kan bare brukes i demo (nir.demo=true): registreringer ville fått feil dato.");
        }
    }
}
