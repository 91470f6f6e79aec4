package no.nir.register.registrering;

import java.util.List;
import java.util.stream.Stream;
import no.nir.register.registrering.kommando.Flyttemaal;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.registrering.kommando.Kommando.Annuller;
import no.nir.register.registrering.kommando.Kommando.AvgjoerKlage;
import no.nir.register.registrering.kommando.Kommando.AvsluttOrdning;
import no.nir.register.registrering.kommando.Kommando.FattVedtak;
import no.nir.register.registrering.kommando.Kommando.Flytt;
import no.nir.register.registrering.kommando.Kommando.Korriger;
import no.nir.register.registrering.kommando.Kommando.OverproevKategori;
import no.nir.register.registrering.kommando.Kommando.RegistrerArbeid;
import no.nir.register.registrering.kommando.Kommando.RegistrerFravaer;
import no.nir.register.registrering.kommando.Kommando.RegistrerKlage;
import no.nir.register.registrering.kommando.Kommando.RegistrerKontakt;
import no.nir.register.registrering.kommando.Kommando.RegistrerMilepael;
import no.nir.register.registrering.kommando.Kommando.RegistrerMorsmaal;
import no.nir.register.registrering.kommando.Kommando.RegistrerOppfoelging;
import no.nir.register.registrering.kommando.Kommando.RegistrerOppstart;
import no.nir.register.registrering.kommando.Kommando.RegistrerPermisjon;
import no.nir.register.registrering.kommando.Kommando.RegistrerTiltak;
import no.nir.register.registrering.kommando.Kommando.RegistrerTimer;
import no.nir.register.registrering.kommando.Kommando.RegistrerUtdanning;
import no.nir.register.registrering.kommando.Kommando.RegistrerVideregaaende;
import no.nir.register.registrering.kommando.Kommando.SettForskningsreservasjon;
import no.nir.register.registrering.kommando.Kommando.SettNorskmaal;
import no.nir.register.registrering.kommando.Kommando.SettOpplaeringskommune;
import no.nir.register.registrering.kommando.Kommando.SettOpplaeringsspraak;
import no.nir.register.registrering.kommando.Kommando.SettSluttmaal;
import no.nir.register.registrering.kommando.Kommando.SettSpor;
import org.jspecify.annotations.Nullable;

/** What a registration leads to, as codes for the receipt; the texts say what happened and what comes next. */
final class Hendt {

    private Hendt() {}

    /** @param sen that it came after the ordinary deadline; absent when it came in time */
    static List<String> av(Kommando kommando, @Nullable Sen sen) {
        return Stream.concat(av(kommando).stream(), sen == null ? Stream.empty() : Stream.of("ETTER_FRISTEN"))
                .toList();
    }

    private static List<String> av(Kommando kommando) {
        return switch (kommando) {
            case RegistrerKontakt k -> List.of(k.slag().equals("KONTAKT") ? "KONTAKT_REGISTRERT" : "KRAV_REGISTRERT");
            case FattVedtak v ->
                switch (v.vedtakstype()) {
                    case "TILDELING" -> List.of("ORDNING_TILDELT");
                    case "AVSLAG" -> List.of("ORDNING_AVSLAATT");
                    default -> List.of("VEDTAK_REGISTRERT");
                };
            case RegistrerOppstart _ -> List.of("OPPSTART_REGISTRERT");
            case RegistrerTiltak _ -> List.of("TILTAK_REGISTRERT");
            case RegistrerTimer _ -> List.of("TIMER_REGISTRERT");
            case RegistrerPermisjon _ -> List.of("PERMISJON_REGISTRERT");
            case SettSluttmaal _ -> List.of("SLUTTMAAL_SATT");
            case SettNorskmaal _ -> List.of("NORSKMAAL_SATT");
            case RegistrerMilepael _ -> List.of("MILEPAEL_REGISTRERT");
            case RegistrerFravaer _ -> List.of("FRAVAER_REGISTRERT");
            case RegistrerVideregaaende _ -> List.of("VIDEREGAAENDE_REGISTRERT");
            case RegistrerKlage _ -> List.of("KLAGE_REGISTRERT");
            case AvgjoerKlage _ -> List.of("KLAGE_AVGJORT");
            case RegistrerMorsmaal _ -> List.of("MORSMAAL_REGISTRERT");
            case SettOpplaeringsspraak _ -> List.of("OPPLAERINGSSPRAAK_SATT");
            case SettSpor _ -> List.of("SPOR_SATT");
            case RegistrerOppfoelging _ -> List.of("OPPFOELGING_REGISTRERT");
            case SettForskningsreservasjon r ->
                List.of(r.reservasjon().equals("RESERVERT") ? "RESERVASJON_REGISTRERT" : "RESERVASJON_OPPHEVET");
            case SettOpplaeringskommune _ -> List.of("OPPLAERINGSKOMMUNE_SATT");
            case RegistrerUtdanning _ -> List.of("UTDANNING_REGISTRERT");
            case RegistrerArbeid _ -> List.of("ARBEID_REGISTRERT");
            case OverproevKategori _ -> List.of("OVERPROEVING_REGISTRERT");
            case AvsluttOrdning _ -> List.of("ORDNING_AVSLUTTET");
            case Korriger _ -> List.of("REGISTRERING_KORRIGERT");
            case Annuller _ -> List.of("REGISTRERING_ANNULLERT");
            case Flytt flytt ->
                switch (flytt.til()) {
                    case Flyttemaal.Person _ -> List.of("FLYTTET_TIL_PERSON");
                    case Flyttemaal.Kommune _ -> List.of("FLYTTET_TIL_KOMMUNE");
                };
        };
    }
}
