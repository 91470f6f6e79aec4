package no.nir.syntetisk;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import no.nir.syntetisk.befolkning.Befolkning;
import no.nir.syntetisk.befolkning.Horisont;
import no.nir.syntetisk.befolkning.Kalibrering;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The country, the clock it is seen by, and the default check of tokens. */
@Configuration(proxyBeanMethods = false)
class Oppsett {

    private static final Logger LOGG = LoggerFactory.getLogger(Oppsett.class);

    /** Shares of fewer people say nothing. */
    private static final int NOK_TIL_STATISTIKK = 10_000;

    /** Norwegian time; with {@code nir.dato} the country is seen as on that day, and on from there. */
    @Bean
    @ConditionalOnMissingBean
    Clock clock(@Value("${nir.dato:}") @Nullable LocalDate dato) {
        Clock ekte = Clock.system(Horisont.NORGE);
        if (dato == null) {
            return ekte;
        }
        return Clock.offset(
                ekte, Duration.ofDays(dato.toEpochDay() - LocalDate.now(ekte).toEpochDay()));
    }

    @Bean
    Befolkning befolkning(
            @Value("${nir.syntetisk.personer:20000}") int personer,
            @Value("${nir.syntetisk.froe:20050901}") long froe) {
        long fra = System.nanoTime();
        Befolkning befolkning = Befolkning.skap(personer, froe);
        double sekunder = (System.nanoTime() - fra) / 1e9;
        LOGG.info(
                "Syntetisk Norge: {} personer i {} husstander på {} s ({} personer i sekundet)",
                befolkning.antallPersoner(),
                befolkning.antallHusstander(),
                Math.round(sekunder * 10) / 10.0,
                Math.round(befolkning.antallPersoner() / sekunder));
        if (personer >= NOK_TIL_STATISTIKK) {
            LOGG.info(
                    "Avvik fra publiserte tall, i prosentpoeng:\n{}",
                    Kalibrering.av(befolkning).sammendrag());
        }
        return befolkning;
    }
}
