package no.nir.regelverk.stoenad;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import no.nir.regelverk.stoenad.Stoenadssvar.KanIkkeBeregnes;
import no.nir.regelverk.stoenad.Stoenadssvar.Stoenad;

/** The amount in bokmål sentences that a caseworker can read aloud. */
public final class Stoenadsforklaring {

    private Stoenadsforklaring() {}

    public static List<String> setninger(Stoenadssvar svar) {
        return switch (svar) {
            case KanIkkeBeregnes nei -> List.of(nei.grunn().forklaring());
            case Stoenad stoenad -> setninger(stoenad);
        };
    }

    private static List<String> setninger(Stoenad stoenad) {
        List<String> ut = new ArrayList<>();
        ut.add("Full stønad er to ganger grunnbeløpet, som er %s kroner. Det er %s kroner i året (%s)."
                .formatted(
                        kroner(BigDecimal.valueOf(stoenad.grunnbeloep())),
                        kroner(Broek.av(2L * stoenad.grunnbeloep(), 1).avrundet(0)),
                        Stoenadsregel.ST_1.regel().naermesteHjemmel(stoenad.dag())));
        for (Stoenadsregel regel : stoenad.regler()) {
            String grunn = grunn(regel);
            if (!grunn.isEmpty()) {
                ut.add("%s gir %s av full stønad (%s)."
                        .formatted(grunn, regel.andel(), regel.regel().naermesteHjemmel(stoenad.dag())));
            }
        }
        ut.add("Stønaden er %s kroner i måneden, %s kroner for en dag og %s kroner for en time (%s)."
                .formatted(
                        kroner(stoenad.maanedIKroner()),
                        kroner(stoenad.daglig().avrundet(2)),
                        kroner(stoenad.timesats().avrundet(2)),
                        Stoenadsregel.ST_5.regel().naermesteHjemmel(stoenad.dag())));
        stoenad.flagg().stream().sorted().map(Stoenadsforklaring::merknad).forEach(m -> {
            if (!m.isEmpty()) {
                ut.add(m);
            }
        });
        return List.copyOf(ut);
    }

    private static String grunn(Stoenadsregel regel) {
        return switch (regel) {
            case ST_2 -> "Alder under 25 år";
            case ST_3 -> "Alder under 25 år og bosted hos foreldre";
            case ST_4 -> "Par uten barn der begge er i programmet,";
            case ST_1, ST_5, ST_6, ST_7, ST_8, ST_9, ST_10 -> "";
        };
    }

    private static String merknad(Stoenadsflagg flagg) {
        return switch (flagg) {
            case BOR_MED_FORELDRE_UKJENT ->
                "Undersøk om deltakeren bor hos foreldrene. Da er stønaden 1/3 av full stønad.";
            case PAR_UKJENT -> "Undersøk om deltakeren har en ektefelle eller samboer i programmet, og om de har barn.";
            case UNDER_25_OG_PAR ->
                "Må kontrolleres: Loven sier ikke hva som gjelder når en under 25 år er del av et par. Den laveste andelen er brukt.";
            case GRUNNBELOEP_KAN_VAERE_ENDRET -> "Grunnbeløpet kan være endret. Kontroller det før utbetaling.";
            case GRUNNBELOEP_IKKE_VERIFISERT -> "Grunnbeløpet for dette året er ikke kontrollert mot en kilde.";
            case MANUAL_CHECK -> "";
        };
    }

    /** Whole kroner without decimals, thousands kept apart, as one writes amounts in Norwegian. */
    static String kroner(BigDecimal beloep) {
        BigDecimal kort = beloep.stripTrailingZeros();
        String tekst = kort.scale() <= 0 ? kort.toBigInteger().toString() : beloep.toPlainString();
        String hele = tekst.contains(".") ? tekst.substring(0, tekst.indexOf('.')) : tekst;
        StringBuilder gruppert = new StringBuilder(hele);
        for (int i = hele.length() - 3; i > 0; i -= 3) {
            gruppert.insert(i, ' ');
        }
        return gruppert + tekst.substring(hele.length()).replace('.', ',');
    }
}
