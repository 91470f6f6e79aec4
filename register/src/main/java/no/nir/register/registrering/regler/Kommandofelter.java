package no.nir.register.registrering.regler;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.nir.register.registrering.kommando.Kommando.AvgjoerKlage;
import no.nir.register.registrering.kommando.Kommando.AvsluttOrdning;
import no.nir.register.registrering.kommando.Kommando.FattVedtak;
import no.nir.register.registrering.kommando.Kommando.Ny;
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

/** What the fields of each command mean to the rules that look across commands. */
final class Kommandofelter {

    /** How far into the future a day may lie. */
    enum Framtid {
        /** It has happened, or it cannot be registered. */
        NEI,
        /** It may be planned. */
        PLANLAGT
    }

    /** Where on the way a day lies. */
    enum Sted {
        /** The person must have been in Norway. */
        DELTAKELSE,
        /** Something must have been known of the person in Norway. */
        SAKSBEHANDLING
    }

    /** A day in a command. */
    record Dag(String felt, LocalDate dato, Framtid framtid, Sted sted) {}

    /** The day the registration is about; the two months and the municipality are measured on it. */
    record Hendelsesdag(String felt, LocalDate dato) {}

    private Kommandofelter() {}

    static Optional<Hendelsesdag> hendelsesdag(Ny kommando) {
        return switch (kommando) {
            case RegistrerKontakt k -> Optional.of(new Hendelsesdag("dato", k.dato()));
            case FattVedtak v -> Optional.of(new Hendelsesdag("vedtaksdato", v.vedtaksdato()));
            case RegistrerOppstart o -> Optional.of(new Hendelsesdag("dato", o.dato()));
            case RegistrerTiltak t -> Optional.of(new Hendelsesdag("fom", t.fom()));
            case RegistrerTimer t ->
                Optional.of(new Hendelsesdag("maaned", t.maaned().atEndOfMonth()));
            case RegistrerPermisjon p -> Optional.of(new Hendelsesdag("vedtaksdato", p.vedtaksdato()));
            case SettSluttmaal s -> Optional.of(new Hendelsesdag("dato", s.dato()));
            case SettNorskmaal m -> Optional.of(new Hendelsesdag("dato", m.dato()));
            case RegistrerMilepael m -> Optional.of(new Hendelsesdag("dato", m.dato()));
            case RegistrerFravaer f -> Optional.of(new Hendelsesdag("tom", f.tom()));
            case RegistrerVideregaaende v -> Optional.of(new Hendelsesdag("fom", v.fom()));
            case RegistrerKlage k -> Optional.of(new Hendelsesdag("mottatt", k.mottatt()));
            case AvgjoerKlage a -> Optional.of(new Hendelsesdag("dato", a.dato()));
            case RegistrerUtdanning _, RegistrerMorsmaal _ -> Optional.empty();
            case SettOpplaeringsspraak s -> Optional.of(new Hendelsesdag("dato", s.dato()));
            case SettSpor s -> Optional.of(new Hendelsesdag("dato", s.dato()));
            case RegistrerOppfoelging o -> Optional.of(new Hendelsesdag("fom", o.fom()));
            case SettForskningsreservasjon r -> Optional.of(new Hendelsesdag("dato", r.dato()));
            case SettOpplaeringskommune o -> Optional.of(new Hendelsesdag("fom", o.fom()));
            case RegistrerArbeid a -> Optional.of(new Hendelsesdag("fom", a.fom()));
            case OverproevKategori o -> Optional.of(new Hendelsesdag("vurdertDato", o.vurdertDato()));
            case AvsluttOrdning a -> Optional.of(new Hendelsesdag("dato", a.dato()));
        };
    }

    static List<Dag> dager(Ny kommando) {
        return switch (kommando) {
            case RegistrerKontakt k -> dager(dag("dato", k.dato(), Framtid.NEI, Sted.SAKSBEHANDLING));
            case FattVedtak v ->
                dager(
                        dag("vedtaksdato", v.vedtaksdato(), Framtid.NEI, Sted.SAKSBEHANDLING),
                        dag("klagerettOpplyst", v.klagerettOpplyst(), Framtid.NEI, Sted.SAKSBEHANDLING),
                        dag("startdato", v.startdato(), Framtid.PLANLAGT, Sted.DELTAKELSE),
                        dag("sluttdato", v.sluttdato(), Framtid.PLANLAGT, Sted.DELTAKELSE));
            case RegistrerOppstart o ->
                dager(dag(
                        "dato",
                        o.dato(),
                        o.slag().equals("TILBUDT") ? Framtid.PLANLAGT : Framtid.NEI,
                        Sted.DELTAKELSE));
            case RegistrerTiltak t ->
                dager(
                        dag("fom", t.fom(), Framtid.PLANLAGT, Sted.DELTAKELSE),
                        dag("tom", t.tom(), Framtid.PLANLAGT, Sted.DELTAKELSE));
            case RegistrerTimer t -> dager(dag("maaned", t.maaned().atEndOfMonth(), Framtid.PLANLAGT, Sted.DELTAKELSE));
            case RegistrerPermisjon p ->
                dager(
                        dag("vedtaksdato", p.vedtaksdato(), Framtid.NEI, Sted.SAKSBEHANDLING),
                        dag("fom", p.fom(), Framtid.PLANLAGT, Sted.DELTAKELSE),
                        dag("tom", p.tom(), Framtid.PLANLAGT, Sted.DELTAKELSE));
            case SettSluttmaal s -> dager(dag("dato", s.dato(), Framtid.NEI, Sted.SAKSBEHANDLING));
            case SettNorskmaal m -> dager(dag("dato", m.dato(), Framtid.NEI, Sted.SAKSBEHANDLING));
            case RegistrerMilepael m -> dager(dag("dato", m.dato(), Framtid.NEI, Sted.DELTAKELSE));
            case RegistrerFravaer f ->
                dager(
                        dag("fom", f.fom(), Framtid.PLANLAGT, Sted.DELTAKELSE),
                        dag("tom", f.tom(), Framtid.PLANLAGT, Sted.DELTAKELSE));
            case RegistrerVideregaaende v ->
                dager(
                        dag("fom", v.fom(), Framtid.PLANLAGT, Sted.DELTAKELSE),
                        dag("tom", v.tom(), Framtid.PLANLAGT, Sted.DELTAKELSE));
            case RegistrerKlage k -> dager(dag("mottatt", k.mottatt(), Framtid.NEI, Sted.SAKSBEHANDLING));
            case AvgjoerKlage a -> dager(dag("dato", a.dato(), Framtid.NEI, Sted.SAKSBEHANDLING));
            case RegistrerUtdanning _, RegistrerMorsmaal _ -> List.of();
            case SettOpplaeringsspraak s -> dager(dag("dato", s.dato(), Framtid.NEI, Sted.DELTAKELSE));
            case SettSpor s -> dager(dag("dato", s.dato(), Framtid.NEI, Sted.DELTAKELSE));
            case RegistrerOppfoelging o ->
                dager(
                        dag("fom", o.fom(), Framtid.PLANLAGT, Sted.DELTAKELSE),
                        dag("tom", o.tom(), Framtid.PLANLAGT, Sted.DELTAKELSE));
            case SettForskningsreservasjon r -> dager(dag("dato", r.dato(), Framtid.NEI, Sted.SAKSBEHANDLING));
            case SettOpplaeringskommune o ->
                dager(
                        dag("fom", o.fom(), Framtid.PLANLAGT, Sted.DELTAKELSE),
                        dag("tom", o.tom(), Framtid.PLANLAGT, Sted.DELTAKELSE));
            case RegistrerArbeid a ->
                dager(
                        dag(
                                "fom",
                                a.fom(),
                                a.slag().equals("TILBUD") ? Framtid.PLANLAGT : Framtid.NEI,
                                Sted.DELTAKELSE),
                        dag("tom", a.tom(), Framtid.PLANLAGT, Sted.DELTAKELSE));
            case OverproevKategori o ->
                dager(
                        dag("vurdertDato", o.vurdertDato(), Framtid.NEI, Sted.SAKSBEHANDLING),
                        dag("fom", o.fom(), Framtid.PLANLAGT, Sted.SAKSBEHANDLING),
                        dag("tom", o.tom(), Framtid.PLANLAGT, Sted.SAKSBEHANDLING));
            case AvsluttOrdning a -> dager(dag("dato", a.dato(), Framtid.NEI, Sted.SAKSBEHANDLING));
        };
    }

    private static List<Dag> dager(@Nullable Dag... dager) {
        return Stream.of(dager).filter(Objects::nonNull).map(Dag.class::cast).toList();
    }

    private static @Nullable Dag dag(String felt, @Nullable LocalDate dato, Framtid framtid, Sted sted) {
        return dato == null ? null : new Dag(felt, dato, framtid, sted);
    }
}
