package no.nir.register.kodeliste;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import no.nir.kodeverk.Kode;
import no.nir.kodeverk.Kodeendring;
import no.nir.kodeverk.Kodeverk;
import no.nir.kodeverk.Navn;
import no.nir.register.kodeliste.Kodelisteendringer.Innsender;
import org.jspecify.annotations.Nullable;

/**
 * One change as it was made.
 *
 * @param dag the first day of a value or a name, the last day of a value that ends; absent for the others
 * @param navn for a new value and a new name
 * @param kilde where the value, the name or the confirmation is from; absent for the others
 * @param gjelderNr the change that is taken back
 * @param endretAv the name of who made it, as it was then
 */
public record Kodelisteendring(
        long nr,
        Kodeverk kodeverk,
        String kode,
        Slag slag,
        @Nullable LocalDate dag,
        @Nullable Navn navn,
        Map<String, String> egenskaper,
        @Nullable String kilde,
        boolean verifisert,
        @Nullable Long gjelderNr,
        String grunn,
        String endretAv,
        Instant endret) {

    /** The kinds of change. */
    public enum Slag {
        LEGG_TIL,
        AVSLUTT,
        GI_NAVN,
        BEKREFT,
        TA_TILBAKE
    }

    public Kodelisteendring {
        egenskaper = Map.copyOf(egenskaper);
    }

    /** Not yet written: its number is 0. */
    static Kodelisteendring av(Kodeendring endring, Innsender innsender, Instant naar) {
        return switch (endring) {
            case Kodeendring.LagtTil ny -> {
                Kode verdi = ny.verdi();
                yield ny(Slag.LEGG_TIL, endring, verdi.fom(), innsender, naar)
                        .med(verdi.navn(), verdi.egenskaper())
                        .fra(verdi.kilde(), verdi.verifisert());
            }
            case Kodeendring.Avsluttet slutt -> ny(Slag.AVSLUTT, endring, slutt.tom(), innsender, naar);
            case Kodeendring.NyttNavn navn ->
                ny(Slag.GI_NAVN, endring, navn.fom(), innsender, naar)
                        .med(navn.navn(), Map.of())
                        .fra(navn.kilde(), navn.verifisert());
            case Kodeendring.Bekreftet bekreftet ->
                ny(Slag.BEKREFT, endring, null, innsender, naar).fra(bekreftet.kilde(), true);
            case Kodeendring.Forkastet _ -> throw new IllegalArgumentException("no change of its own");
        };
    }

    private static Kodelisteendring ny(
            Slag slag, Kodeendring endring, @Nullable LocalDate dag, Innsender innsender, Instant naar) {
        return new Kodelisteendring(
                0,
                endring.kodeverk(),
                endring.kode(),
                slag,
                dag,
                null,
                Map.of(),
                null,
                false,
                null,
                innsender.grunn(),
                innsender.hvem(),
                naar);
    }

    private Kodelisteendring med(Navn nytt, Map<String, String> nye) {
        return new Kodelisteendring(
                nr, kodeverk, kode, slag, dag, nytt, nye, kilde, verifisert, gjelderNr, grunn, endretAv, endret);
    }

    private Kodelisteendring fra(String kilden, boolean bekreftet) {
        return new Kodelisteendring(
                nr, kodeverk, kode, slag, dag, navn, egenskaper, kilden, bekreftet, gjelderNr, grunn, endretAv, endret);
    }

    /** The change that takes this one back. */
    Kodelisteendring tilbake(Innsender innsender, Instant naar) {
        return new Kodelisteendring(
                0,
                kodeverk,
                kode,
                Slag.TA_TILBAKE,
                null,
                null,
                Map.of(),
                null,
                false,
                nr,
                innsender.grunn(),
                innsender.hvem(),
                naar);
    }

    /** The first day on which anything is otherwise than before; absent for what changes nothing on any day. */
    public Optional<LocalDate> virkerFra() {
        return Optional.ofNullable(dag).map(d -> slag == Slag.AVSLUTT ? d.plusDays(1) : d);
    }

    /** @param tattTilbake whether a later change has taken it back */
    Optional<Kodeendring> somEndring(boolean tattTilbake) {
        if (tattTilbake) {
            return slag == Slag.LEGG_TIL ? Optional.of(new Kodeendring.Forkastet(kodeverk, verdi())) : Optional.empty();
        }
        return switch (slag) {
            case LEGG_TIL -> Optional.of(new Kodeendring.LagtTil(kodeverk, verdi()));
            case AVSLUTT -> Optional.of(new Kodeendring.Avsluttet(kodeverk, kode, har(dag)));
            case GI_NAVN ->
                Optional.of(new Kodeendring.NyttNavn(kodeverk, kode, har(dag), har(navn), har(kilde), verifisert));
            case BEKREFT -> Optional.of(new Kodeendring.Bekreftet(kodeverk, kode, har(kilde)));
            case TA_TILBAKE -> Optional.empty();
        };
    }

    private Kode verdi() {
        return new Kode(kode, har(navn), dag, null, har(kilde), verifisert, egenskaper);
    }

    private static <T> T har(@Nullable T verdi) {
        return Objects.requireNonNull(verdi);
    }
}
