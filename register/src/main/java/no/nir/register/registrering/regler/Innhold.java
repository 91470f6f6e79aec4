package no.nir.register.registrering.regler;

import no.nir.register.deltakelse.Arbeid;
import no.nir.register.deltakelse.Avslutning;
import no.nir.register.deltakelse.Forskningsreservasjon;
import no.nir.register.deltakelse.Fravaer;
import no.nir.register.deltakelse.Milepael;
import no.nir.register.deltakelse.Morsmaal;
import no.nir.register.deltakelse.Norskmaal;
import no.nir.register.deltakelse.Oppfoelging;
import no.nir.register.deltakelse.Opplaeringskommune;
import no.nir.register.deltakelse.Opplaeringsspraak;
import no.nir.register.deltakelse.Oppstart;
import no.nir.register.deltakelse.Permisjon;
import no.nir.register.deltakelse.Sluttmaal;
import no.nir.register.deltakelse.Spor;
import no.nir.register.deltakelse.Tiltak;
import no.nir.register.deltakelse.Timer;
import no.nir.register.deltakelse.Utdanningsbakgrunn;
import no.nir.register.deltakelse.Videregaaende;
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
import no.nir.register.vedtak.BeregnetDa;
import no.nir.register.vedtak.Klage;
import no.nir.register.vedtak.Klageavgjoerelse;
import no.nir.register.vedtak.Kontakt;
import no.nir.register.vedtak.Overproeving;
import no.nir.register.vedtak.Vedtak;
import no.nir.tid.Periode;

/** What a command becomes in the tables of vedtak and deltakelse. */
public final class Innhold {

    private Innhold() {}

    /** @param bilde what the register knows of the person: an overprøving keeps what was computed when it came */
    public static Object av(Ny kommando, Registerbilde bilde) {
        return switch (kommando) {
            case RegistrerKontakt k -> new Kontakt(k.ordning(), k.slag(), k.kravtype(), k.kontaktmaate(), k.dato());
            case FattVedtak v ->
                new Vedtak(
                        v.ordning(),
                        v.vedtakstype(),
                        v.vedtaksdato(),
                        v.begrunnelse(),
                        v.grunn(),
                        v.avslagsgrunn(),
                        v.rettBortfalt(),
                        v.startdato(),
                        v.sluttdato(),
                        v.klagerettOpplyst(),
                        v.klagerettForm(),
                        v.faktaUndersoektHvordan());
            case RegistrerOppstart o -> new Oppstart(o.ordning(), o.slag(), o.dato());
            case RegistrerTiltak t ->
                new Tiltak(
                        t.ordning(),
                        t.tiltakskode(),
                        new Periode(t.fom(), t.tom()),
                        t.timerPerUke().setScale(1),
                        t.erstatterNr());
            case RegistrerTimer t ->
                new Timer(t.ordning(), t.fag(), t.maaned(), t.timer().setScale(1));
            case RegistrerPermisjon p ->
                new Permisjon(p.ordning(), p.aarsak(), p.vedtaksdato(), Periode.mellom(p.fom(), p.tom()));
            case SettSluttmaal s -> new Sluttmaal(s.ordning(), s.sluttmaal(), s.dato());
            case SettNorskmaal m -> new Norskmaal(m.ordning(), m.delferdighet(), m.nivaa(), m.dato());
            case RegistrerMilepael m -> new Milepael(m.ordning(), m.milepael(), m.dato());
            case RegistrerFravaer f ->
                new Fravaer(
                        f.ordning(),
                        f.aarsak(),
                        Periode.mellom(f.fom(), f.tom()),
                        f.timer() == null ? null : f.timer().setScale(1));
            case RegistrerVideregaaende v -> new Videregaaende(v.ordning(), new Periode(v.fom(), v.tom()));
            case RegistrerKlage k -> new Klage(k.ordning(), k.vedtakNr(), k.mottatt());
            case AvgjoerKlage a -> new Klageavgjoerelse(a.ordning(), a.klageNr(), a.utfall(), a.dato());
            case RegistrerMorsmaal m -> new Morsmaal(m.spraak());
            case SettOpplaeringsspraak s -> new Opplaeringsspraak(s.ordning(), s.fag(), s.spraak(), s.dato());
            case SettSpor s -> new Spor(s.ordning(), s.spor(), s.dato());
            case RegistrerOppfoelging o ->
                new Oppfoelging(
                        o.ordning(),
                        Periode.mellom(o.fom(), o.tom()),
                        o.timerPerUke().setScale(1));
            case SettForskningsreservasjon r -> new Forskningsreservasjon(r.reservasjon(), r.dato());
            case SettOpplaeringskommune o ->
                new Opplaeringskommune(o.ordning(), o.opplaeringskommune(), new Periode(o.fom(), o.tom()));
            case RegistrerUtdanning u -> new Utdanningsbakgrunn(u.nivaa());
            case RegistrerArbeid a ->
                new Arbeid(
                        a.slag(), new Periode(a.fom(), a.tom()), a.timerPerUke().setScale(1));
            case OverproevKategori o -> overproeving(o, bilde.beregnet(o.ordning(), o.fom()));
            case AvsluttOrdning a -> new Avslutning(a.ordning(), a.dato(), a.aarsak());
        };
    }

    /** In place of an earlier one. What was computed when that one came, stays with the same first day: a typo put right is no new finding. */
    public static Object rettet(Ny kommando, Object gammelt, Registerbilde bilde) {
        Object nytt = av(kommando, bilde);
        return kommando instanceof OverproevKategori o
                        && gammelt instanceof Overproeving foer
                        && foer.ordning().equals(o.ordning())
                        && foer.periode().fom().equals(o.fom())
                ? overproeving(o, foer.beregnet())
                : nytt;
    }

    private static Overproeving overproeving(OverproevKategori o, BeregnetDa beregnet) {
        return new Overproeving(
                o.ordning(),
                o.kategori(),
                new Periode(o.fom(), o.tom()),
                o.vurdertDato(),
                o.begrunnelse(),
                o.faktaUndersoektHvordan(),
                o.regel() == null ? beregnet.regel() : o.regel(),
                beregnet);
    }
}
