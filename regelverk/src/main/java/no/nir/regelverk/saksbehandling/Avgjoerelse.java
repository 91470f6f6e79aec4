package no.nir.regelverk.saksbehandling;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.nir.regelverk.lovtabell.Lovhjemmel;
import no.nir.regelverk.lovtabell.Lovregel;
import no.nir.regelverk.lovtabell.Lovtabell;

/**
 * What the municipality decides. A row says from when and where it is counted among the enkeltvedtak; what has no row on a day is not
 * one by these acts. {@code _IL} are decisions under introduksjonsloven, {@code _IN} under integreringsloven.
 */
public enum Avgjoerelse {
    TILDELING_ELLER_AVSLAG_IL,
    TILDELING_ELLER_AVSLAG_IN,
    KAN_TILBYS_IL,
    KAN_TILBYS_IN,
    FOERSTE_PLAN_IN,
    VESENTLIG_ENDRING_AV_PLAN_IL,
    VESENTLIG_ENDRING_AV_PLAN_IN,
    STANS_IL,
    STANS_IN,
    PERMISJON_IL,
    PERMISJON_IN,
    FRAVAER_IN,
    FORLENGELSE_IL,
    FORLENGELSE_IN,
    FRITAK_FRA_OPPLAERING_IL,
    FRITAK_FRA_OPPLAERING_IN,
    FRITAK_FRA_PROEVE_IL,
    FRITAK_FRA_PROEVE_IN,
    YTTERLIGERE_OPPLAERING_IL,
    BETALING_FOR_TAPTE_TIMER_IL,
    UTSATT_INNTREDEN_IL,
    UTSATT_INNTREDEN_IN,
    STORT_TREKK_I_STOENAD_IL,
    STORT_TREKK_I_STOENAD_IN,
    TILBAKEBETALING_IN,
    FRITAK_FRA_OPPLAERING_I_MOTTAK_IL,
    UTVIDET_NORSK_IN;

    private static final Map<Avgjoerelse, Lovregel> REGLER = Lovtabell.les(Avgjoerelse.class, """
            TILDELING_ELLER_AVSLAG_IL | 2003-09-01 | 2005-09-01 | introduksjonsloven | § 17 | S01 S04 | Tildeles eller avslås program, stønad eller norsk?
            TILDELING_ELLER_AVSLAG_IL | 2005-09-01 | - | introduksjonsloven | § 21 | |
            TILDELING_ELLER_AVSLAG_IN | 2021-01-01 | - | integreringsloven | § 46 | S20 S21 | Tildeles eller avslås program, stønad eller norsk?
            KAN_TILBYS_IL | 2003-09-01 | 2005-09-01 | introduksjonsloven | § 17 | S01 P01 | Avgjøres et tilbud til en som kan få program?
            KAN_TILBYS_IL | 2005-09-01 | - | introduksjonsloven | § 21 | |
            KAN_TILBYS_IN | 2021-01-01 | - | integreringsloven | § 46 | S20 P01 | Avgjøres et tilbud til en som kan få program?
            FOERSTE_PLAN_IN | 2021-01-01 | - | integreringsloven | § 46 | S20 S21 | Lages integreringsplanen eller norskplanen?
            VESENTLIG_ENDRING_AV_PLAN_IL | 2003-09-01 | 2005-09-01 | introduksjonsloven | § 17 | S01 S04 | Endres planen vesentlig?
            VESENTLIG_ENDRING_AV_PLAN_IL | 2005-09-01 | - | introduksjonsloven | § 21 | |
            VESENTLIG_ENDRING_AV_PLAN_IN | 2021-01-01 | - | integreringsloven | § 46 | S20 S21 | Endres planen vesentlig?
            STANS_IL | 2003-09-01 | 2005-09-01 | introduksjonsloven | § 17 | S01 S04 | Stanses programmet eller opplæringen?
            STANS_IL | 2005-09-01 | - | introduksjonsloven | § 21 | |
            STANS_IN | 2021-01-01 | - | integreringsloven | § 46 | S20 S21 | Stanses programmet eller opplæringen?
            PERMISJON_IL | 2003-09-01 | 2005-09-01 | introduksjonsloven | § 17 | S01 S04 | Avgjøres en søknad om permisjon?
            PERMISJON_IL | 2005-09-01 | - | introduksjonsloven | § 21 | |
            PERMISJON_IN | 2021-01-01 | - | integreringsloven | § 46 | S20 S21 | Avgjøres en søknad om permisjon?
            FRAVAER_IN | 2021-01-01 | - | integreringsloven | § 46 | S20 S21 | Avgjøres en søknad om fravær?
            FORLENGELSE_IL | 2003-09-01 | 2005-09-01 | introduksjonsloven | § 17 | S01 S04 | Forlenges programmet?
            FORLENGELSE_IL | 2005-09-01 | - | introduksjonsloven | § 21 | |
            FORLENGELSE_IN | 2021-01-01 | - | integreringsloven | § 46 | S20 S21 | Forlenges programmet?
            FRITAK_FRA_OPPLAERING_IL | 2005-09-01 | - | norskforskriften | om klage | S39 | Avgjøres en søknad om fritak fra opplæring?
            FRITAK_FRA_OPPLAERING_IN | 2021-01-01 | - | integreringsloven | § 46 | S20 S21 | Avgjøres en søknad om fritak fra opplæring?
            FRITAK_FRA_PROEVE_IL | 2013-09-01 | - | norskforskriften | om klage | S10 | Avgjøres en søknad om fritak fra prøve?
            FRITAK_FRA_PROEVE_IN | 2021-01-01 | - | integreringsloven | § 46 | S20 S21 | Avgjøres en søknad om fritak fra prøve?
            YTTERLIGERE_OPPLAERING_IL | 2005-09-01 | - | norskforskriften | om klage | S39 | Avgjøres hvor mange timer ytterligere opplæring personen får?
            BETALING_FOR_TAPTE_TIMER_IL | 2005-09-01 | - | norskforskriften | om klage | S39 | Kreves det betaling for timer som er tapt ved udokumentert fravær?
            UTSATT_INNTREDEN_IL | 2005-09-01 | - | norskforskriften | om klage | S39 | Avgjøres et krav om utsatt inntreden?
            UTSATT_INNTREDEN_IN | 2021-01-01 | - | integreringsforskriften | kap. 5, § 69 | S21 | Avgjøres et krav om utsatt inntreden?
            STORT_TREKK_I_STOENAD_IL | 2003-09-01 | 2005-09-01 | introduksjonsloven | § 17 | S01 S04 | Er trekket minst halvparten av en utbetaling og minst 1/12 av grunnbeløpet?
            STORT_TREKK_I_STOENAD_IL | 2005-09-01 | - | introduksjonsloven | § 21 | |
            STORT_TREKK_I_STOENAD_IN | 2021-01-01 | - | integreringsloven | § 46 | S20 S21 | Er trekket minst halvparten av en utbetaling og minst 1/12 av grunnbeløpet?
            TILBAKEBETALING_IN | 2021-01-01 | - | integreringsloven | § 46 | S20 S21 | Kreves stønad tilbake etter uriktige opplysninger, eller refusjon i trygd?
            FRITAK_FRA_OPPLAERING_I_MOTTAK_IL | 2018-09-01 | - | introduksjonsloven | § 21 | S15 | Avgjøres en søknad om fritak fra opplæring i mottak?
            UTVIDET_NORSK_IN | 2023-07-01 | - | integreringsforskriften | § 43 g | P23 S28 S33 | Avgjøres et krav om utvidet norskopplæring?
            """);

    public Lovregel regel() {
        return Objects.requireNonNull(REGLER.get(this));
    }

    /** Where the decision is named an enkeltvedtak; absent on days when it is not. */
    public Optional<Lovhjemmel> enkeltvedtak(LocalDate dag) {
        return regel().hjemmel(dag);
    }
}
