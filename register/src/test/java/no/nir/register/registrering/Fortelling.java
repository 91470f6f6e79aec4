package no.nir.register.registrering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import no.nir.register.journal.Kanal;
import no.nir.register.registrering.kommando.Avsender;
import no.nir.register.registrering.kommando.Bekreftelse;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.registrering.kommando.Kommando.AvsluttOrdning;
import no.nir.register.registrering.kommando.Kommando.FattVedtak;
import no.nir.register.registrering.kommando.Kommando.OverproevKategori;
import no.nir.register.registrering.kommando.Kommando.RegistrerKontakt;
import no.nir.register.registrering.kommando.Kommando.RegistrerOppstart;
import no.nir.register.registrering.kommando.Kommando.RegistrerPermisjon;
import no.nir.register.registrering.kommando.Kommando.RegistrerTiltak;
import no.nir.register.registrering.kommando.Kommando.RegistrerTimer;
import no.nir.register.registrering.kommando.Personreferanse;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Organisasjon;
import no.nir.register.tilgang.Rolle;
import org.jspecify.annotations.Nullable;

/** The verbs of the story tests: what a caseworker of the municipality does, valid unless the test says otherwise. */
public final class Fortelling {

    private Fortelling() {}

    public static Avsender saksbehandler() {
        return saksbehandler(Registreringspersoner.KOMMUNEN, Rolle.KOMMUNENIRSUPERBRUKER);
    }

    public static Avsender saksbehandler(String kommunenummer, Rolle rolle) {
        Bruker bruker = new Bruker(
                "saksbehandler-1",
                "Kari Saksbehandler",
                Set.of(rolle),
                new Organisasjon.Kommune(kommunenummer, "Kommunen"));
        return new Avsender.Innlogget(bruker, Kanal.WEB);
    }

    public static Innsending innsending(long personId, Kommando kommando) {
        return innsending(personId, kommando, UUID.randomUUID().toString());
    }

    public static Innsending innsending(long personId, Kommando kommando, String noekkel) {
        return new Innsending(
                new Personreferanse.Intern(personId),
                Registreringspersoner.KOMMUNEN,
                kommando,
                saksbehandler(),
                noekkel,
                Bekreftelse.ingen());
    }

    public static Innsending medAdvarsler(Innsending innsending, String grunn, String... koder) {
        return new Innsending(
                innsending.person(),
                innsending.kommunenummer(),
                innsending.kommando(),
                innsending.avsender(),
                innsending.noekkel(),
                new Bekreftelse(Set.of(koder), grunn));
    }

    /** The same, and IMDi is asked if the deadline is out. */
    public static Innsending medForespoersel(Innsending innsending, String begrunnelse) {
        return new Innsending(
                innsending.person(),
                innsending.kommunenummer(),
                innsending.kommando(),
                innsending.avsender(),
                innsending.noekkel(),
                innsending.bekreftelse(),
                begrunnelse);
    }

    public static FattVedtak tildeling(LocalDate dato) {
        return vedtak("INTRO", "TILDELING", dato);
    }

    /** An exemption from norsk or a postponed start, from the day of the vedtak. */
    public static FattVedtak norskvedtak(String type, @Nullable String grunn, boolean rettBortfalt, LocalDate dato) {
        return vedtak("NORSK", type, dato, grunn, rettBortfalt);
    }

    public static FattVedtak vedtak(String ordning, String type, LocalDate dato) {
        return vedtak(ordning, type, dato, null, false);
    }

    private static FattVedtak vedtak(
            String ordning, String type, LocalDate dato, @Nullable String grunn, boolean rettBortfalt) {
        return new FattVedtak(
                ordning,
                type,
                dato,
                "Vilkårene er vurdert.",
                grunn,
                type.equals("AVSLAG") ? "ANNET" : null,
                rettBortfalt,
                dato,
                dato.plusYears(2),
                dato,
                "BREV",
                true,
                "Samtale og vedtak fra UDI.");
    }

    public static RegistrerKontakt krav(LocalDate dato) {
        return new RegistrerKontakt("INTRO", "KRAV", dato);
    }

    public static RegistrerOppstart begynt(LocalDate dato) {
        return new RegistrerOppstart("INTRO", "BEGYNT", dato);
    }

    public static RegistrerTiltak spraakpraksis(LocalDate fom, @Nullable LocalDate tom) {
        return new RegistrerTiltak("INTRO", "SPRAAKPRAKSIS", fom, tom, new BigDecimal("15"));
    }

    public static RegistrerTimer norsktimer(YearMonth maaned, String timer) {
        return new RegistrerTimer("NORSK", "NORSK", maaned, new BigDecimal(timer));
    }

    public static RegistrerPermisjon permisjon(LocalDate vedtaksdato, LocalDate fom, LocalDate tom) {
        return new RegistrerPermisjon("INTRO", "VELFERD", vedtaksdato, fom, tom);
    }

    /** What the municipality finds about the programme from the first day and on. */
    public static OverproevKategori overproeving(
            String kategori, LocalDate fom, @Nullable LocalDate tom, LocalDate vurdert) {
        return new OverproevKategori(
                "INTRO",
                kategori,
                fom,
                tom,
                vurdert,
                "Bosettingen skjedde uten avtale med kommunen.",
                "Saksbehandler har sett avtalen og snakket med personen.",
                null);
    }

    public static AvsluttOrdning avslutning(LocalDate dato) {
        return new AvsluttOrdning("INTRO", dato, "ARBEID_HELTID");
    }
}
