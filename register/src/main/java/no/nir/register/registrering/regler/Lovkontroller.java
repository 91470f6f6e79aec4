package no.nir.register.registrering.regler;

import java.util.Optional;
import java.util.stream.Stream;
import no.nir.kodeverk.Kodeverk;
import no.nir.regelverk.vurdering.Lov;
import no.nir.register.registrering.kommando.Avvisning;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.registrering.kommando.Kommando.FattVedtak;
import no.nir.register.registrering.kommando.Kommando.Ny;
import no.nir.register.registrering.kommando.Kommando.PaaOrdning;
import no.nir.register.registrering.kommando.Kommando.RegistrerMilepael;
import no.nir.register.registrering.kommando.Kommando.RegistrerOppfoelging;
import no.nir.register.registrering.kommando.Kommando.RegistrerPermisjon;
import no.nir.register.registrering.kommando.Kommando.RegistrerVideregaaende;
import no.nir.register.registrering.kommando.Kommando.SettNorskmaal;
import no.nir.register.registrering.kommando.Kommando.SettSluttmaal;
import no.nir.register.registrering.kommando.Kommando.SettSpor;

/**
 * What is registered under one of the acts only. Goals, contract, mapping and follow-up in leave came with integreringsloven (2021); the
 * individual plan, the tracks, leave to work and some kinds of vedtak went with introduksjonsloven. Of whom nothing is computed, the
 * municipality knows best.
 */
final class Lovkontroller {

    private Lovkontroller() {}

    static Stream<Funn> lov(Sak sak) {
        if (sak.erMigrering() || !(sak.kommando() instanceof PaaOrdning kommando)) {
            return Stream.empty();
        }
        Optional<Lov> kreves = kreves(kommando, sak);
        return kreves
                .flatMap(lov -> Kommandofelter.hendelsesdag(kommando)
                        .flatMap(dag -> sak.bilde().lov(kommando.ordning(), dag.dato()))
                        .filter(gjelder -> gjelder != lov)
                        .map(gjelder -> new Avvisning.DetteRegistreresIkkeEtterLoven(felt(kommando), gjelder)))
                .stream()
                .map(Funn.class::cast);
    }

    /** Absent for what exists under both. */
    private static Optional<Lov> kreves(Ny kommando, Sak sak) {
        return switch (kommando) {
            case SettSluttmaal _, SettNorskmaal _, RegistrerVideregaaende _, RegistrerOppfoelging _ ->
                Optional.of(Lov.INTEGRERINGSLOVEN);
            case SettSpor _ -> Optional.of(Lov.INTRODUKSJONSLOVEN);
            case RegistrerPermisjon permisjon ->
                sak.liste(Kodeverk.FRAVAER).finn(permisjon.aarsak()).flatMap(Lov::bare);
            case RegistrerMilepael milepael ->
                sak.liste(Kodeverk.MILEPAEL).finn(milepael.milepael()).flatMap(Lov::bare);
            case FattVedtak vedtak ->
                sak.liste(Kodeverk.VEDTAKSTYPE).finn(vedtak.vedtakstype()).flatMap(Lov::bare);
            case Ny _ -> Optional.empty();
        };
    }

    private static String felt(PaaOrdning kommando) {
        return switch (kommando) {
            case RegistrerPermisjon _ -> "aarsak";
            case RegistrerMilepael _ -> "milepael";
            case FattVedtak _ -> "vedtakstype";
            case PaaOrdning _ -> "ordning";
        };
    }
}
