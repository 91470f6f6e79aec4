package no.nir.register.registrering;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import no.nir.register.journal.Kanal;
import no.nir.register.registrering.Kommando.AvsluttOrdning;
import no.nir.register.registrering.Kommando.FattVedtak;
import no.nir.register.registrering.Kommando.RegistrerKontakt;
import no.nir.register.registrering.Kommando.RegistrerOppstart;
import no.nir.register.registrering.Kommando.RegistrerPermisjon;
import no.nir.register.registrering.Kommando.RegistrerTiltak;
import no.nir.register.registrering.Kommando.RegistrerTimer;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Organisasjon;
import no.nir.register.tilgang.Rolle;
import org.jspecify.annotations.Nullable;

/** The verbs of the story tests: what a caseworker of the municipality does, valid unless the test says otherwise. */
final class Fortelling {

    private Fortelling() {}

    static Avsender saksbehandler() {
        return saksbehandler(Registreringspersoner.KOMMUNEN, Rolle.KOMMUNENIRSUPERBRUKER);
    }

    static Avsender saksbehandler(String kommunenummer, Rolle rolle) {
        Bruker bruker = new Bruker(
                "saksbehandler-1",
                "Kari Saksbehandler",
                Set.of(rolle),
                new Organisasjon.Kommune(kommunenummer, "Kommunen"));
        return new Avsender.Innlogget(bruker, Kanal.WEB);
    }

    static Innsending innsending(long personId, Kommando kommando) {
        return innsending(personId, kommando, UUID.randomUUID().toString());
    }

    static Innsending innsending(long personId, Kommando kommando, String noekkel) {
        return new Innsending(
                new Personreferanse.Intern(personId),
                Registreringspersoner.KOMMUNEN,
                kommando,
                saksbehandler(),
                noekkel,
                Bekreftelse.ingen());
    }

    static Innsending medAdvarsler(Innsending innsending, String grunn, String... koder) {
        return new Innsending(
                innsending.person(),
                innsending.kommunenummer(),
                innsending.kommando(),
                innsending.avsender(),
                innsending.noekkel(),
                new Bekreftelse(Set.of(koder), grunn));
    }

    static FattVedtak tildeling(LocalDate dato) {
        return vedtak("INTRO", "TILDELING", dato);
    }

    static FattVedtak vedtak(String ordning, String type, LocalDate dato) {
        return new FattVedtak(
                ordning,
                type,
                dato,
                "Vilkårene er vurdert.",
                dato,
                dato.plusYears(2),
                dato,
                "BREV",
                true,
                "Samtale og vedtak fra UDI.");
    }

    static RegistrerKontakt krav(LocalDate dato) {
        return new RegistrerKontakt("INTRO", "KRAV", dato);
    }

    static RegistrerOppstart begynt(LocalDate dato) {
        return new RegistrerOppstart("INTRO", "BEGYNT", dato);
    }

    static RegistrerTiltak spraakpraksis(LocalDate fom, @Nullable LocalDate tom) {
        return new RegistrerTiltak("INTRO", "SPRAAKPRAKSIS", fom, tom, new BigDecimal("15"));
    }

    static RegistrerTimer norsktimer(YearMonth maaned, String timer) {
        return new RegistrerTimer("NORSK", "NORSK", maaned, new BigDecimal(timer));
    }

    static RegistrerPermisjon permisjon(LocalDate vedtaksdato, LocalDate fom, LocalDate tom) {
        return new RegistrerPermisjon("INTRO", "VELFERD", vedtaksdato, fom, tom);
    }

    static AvsluttOrdning avslutning(LocalDate dato) {
        return new AvsluttOrdning("INTRO", dato, "ARBEID_HELTID");
    }
}
