package no.nir.register.registrering.regler;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;
import no.nir.kodeverk.Kode;
import no.nir.kodeverk.Kodeliste.Oppslag;
import no.nir.kodeverk.Kodeverk;
import no.nir.register.registrering.kommando.Avvisning;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.registrering.kommando.Kommando.AvgjoerKlage;
import no.nir.register.registrering.kommando.Kommando.AvsluttOrdning;
import no.nir.register.registrering.kommando.Kommando.FattVedtak;
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

/** Codes must be known on the day they are used, and belong to the scheme. */
final class Kodekontroller {

    private Kodekontroller() {}

    static Stream<Funn> koder(Sak sak) {
        return switch (sak.kommando()) {
            case RegistrerKontakt k -> kontakt(k, sak);
            case FattVedtak v -> vedtak(v, sak);
            case RegistrerTiltak t -> kode(sak, Kodeverk.TILTAK, "tiltakskode", t.tiltakskode(), t.fom());
            case RegistrerPermisjon p -> permisjon(p, sak);
            case RegistrerUtdanning u -> kode(sak, Kodeverk.UTDANNINGSBAKGRUNN, "nivaa", u.nivaa(), sak.idag());
            case SettSluttmaal s -> kode(sak, Kodeverk.SLUTTMAAL, "sluttmaal", s.sluttmaal(), s.dato());
            case SettNorskmaal m ->
                Stream.concat(
                        kode(sak, Kodeverk.DELFERDIGHET, "delferdighet", m.delferdighet(), m.dato()),
                        kode(sak, Kodeverk.NORSKMAAL, "nivaa", m.nivaa(), m.dato()));
            case RegistrerMilepael m ->
                paaOrdning(
                        "milepael",
                        sak.liste(Kodeverk.MILEPAEL).slaaOpp(m.milepael(), m.dato()),
                        m.dato(),
                        m.ordning());
            case RegistrerFravaer f -> fravaer(f, sak);
            case AvgjoerKlage a -> kode(sak, Kodeverk.KLAGEUTFALL, "utfall", a.utfall(), a.dato());
            case RegistrerMorsmaal m -> kode(sak, Kodeverk.SPRAAK, "spraak", m.spraak(), sak.idag());
            case SettOpplaeringsspraak s ->
                Stream.concat(kode(sak, Kodeverk.SPRAAK, "spraak", s.spraak(), s.dato()), fag(s.fag(), s.ordning()));
            case SettSpor s -> kode(sak, Kodeverk.SPOR, "spor", s.spor(), s.dato());
            case RegistrerOppfoelging _ -> Stream.empty();
            case SettForskningsreservasjon _ -> Stream.empty();
            case SettOpplaeringskommune _ -> Stream.empty();
            case RegistrerVideregaaende _ -> Stream.empty();
            case RegistrerKlage _ -> Stream.empty();
            case AvsluttOrdning a -> avslutning(a, sak);
            case OverproevKategori o ->
                paaOrdning(
                        "kategori", sak.liste(Kodeverk.KATEGORI).slaaOpp(o.kategori(), o.fom()), o.fom(), o.ordning());
            case RegistrerTimer t -> fag(t.fag(), t.ordning());
            case RegistrerOppstart _ -> Stream.empty();
            case RegistrerArbeid _ -> Stream.empty();
        };
    }

    private static Stream<Funn> kontakt(RegistrerKontakt kontakt, Sak sak) {
        Stream<Funn> slag = kode(sak, Kodeverk.KONTAKTSLAG, "slag", kontakt.slag(), kontakt.dato());
        Stream<Funn> maate = kontakt.kontaktmaate() == null
                ? Stream.empty()
                : kode(sak, Kodeverk.KONTAKTMAATE, "kontaktmaate", kontakt.kontaktmaate(), kontakt.dato());
        return Stream.concat(slag, Stream.concat(krav(kontakt, sak), maate));
    }

    private static Stream<Funn> krav(RegistrerKontakt kontakt, Sak sak) {
        if (kontakt.kravtype() == null) {
            return Stream.empty();
        }
        return kontakt.slag().equals("KONTAKT")
                ? Stream.of(new Avvisning.KontaktenErIkkeEtKrav("kravtype"))
                : paaOrdning(
                        "kravtype",
                        sak.liste(Kodeverk.KRAVTYPE).slaaOpp(kontakt.kravtype(), kontakt.dato()),
                        kontakt.dato(),
                        kontakt.ordning());
    }

    private static Stream<Funn> vedtak(FattVedtak vedtak, Sak sak) {
        Oppslag type = sak.liste(Kodeverk.VEDTAKSTYPE).slaaOpp(vedtak.vedtakstype(), vedtak.vedtaksdato());
        if (type instanceof Oppslag.Gyldig(Kode kode)
                && "nei".equals(kode.egenskaper().get("enkeltvedtak"))) {
            return Stream.of(new Avvisning.DetteErIkkeEtVedtak("vedtakstype", vedtak.vedtakstype()));
        }
        Stream<Funn> form = kode(
                sak, Kodeverk.KLAGEUNDERRETNING, "klagerettForm", vedtak.klagerettForm(), vedtak.klagerettOpplyst());
        return Stream.concat(
                paaOrdning("vedtakstype", type, vedtak.vedtaksdato(), vedtak.ordning()),
                Stream.concat(avslagsgrunn(vedtak, sak), form));
    }

    private static Stream<Funn> avslagsgrunn(FattVedtak vedtak, Sak sak) {
        return vedtak.avslagsgrunn() == null
                ? Stream.empty()
                : paaOrdning(
                        "avslagsgrunn",
                        sak.liste(Kodeverk.AVSLAGSGRUNN).slaaOpp(vedtak.avslagsgrunn(), vedtak.vedtaksdato()),
                        vedtak.vedtaksdato(),
                        vedtak.ordning());
    }

    private static Stream<Funn> permisjon(RegistrerPermisjon permisjon, Sak sak) {
        Oppslag aarsak = sak.liste(Kodeverk.FRAVAER).slaaOpp(permisjon.aarsak(), permisjon.fom());
        if (aarsak instanceof Oppslag.Gyldig(Kode kode)
                && !"PERMISJON".equals(kode.egenskaper().get("slag"))) {
            return Stream.of(new Avvisning.KodenErUkjent("aarsak", permisjon.aarsak()));
        }
        return paaOrdning("aarsak", aarsak, permisjon.fom(), permisjon.ordning());
    }

    /** Leave is by vedtak, and has a command of its own. */
    private static Stream<Funn> fravaer(RegistrerFravaer fravaer, Sak sak) {
        Oppslag aarsak = sak.liste(Kodeverk.FRAVAER).slaaOpp(fravaer.aarsak(), fravaer.fom());
        if (aarsak instanceof Oppslag.Gyldig(Kode kode)
                && "PERMISJON".equals(kode.egenskaper().get("slag"))) {
            return Stream.of(new Avvisning.KodenErUkjent("aarsak", fravaer.aarsak()));
        }
        return paaOrdning("aarsak", aarsak, fravaer.fom(), fravaer.ordning());
    }

    private static Stream<Funn> avslutning(AvsluttOrdning avslutning, Sak sak) {
        Oppslag aarsak = sak.liste(Kodeverk.AVSLUTNINGSAARSAK).slaaOpp(avslutning.aarsak(), avslutning.dato());
        if (aarsak instanceof Oppslag.Gyldig(Kode kode) && kode.har("kun_migrering") && !sak.erMigrering()) {
            return Stream.of(new Avvisning.KodenErForbeholdtEldreData("aarsak", avslutning.aarsak()));
        }
        return paaOrdning("aarsak", aarsak, avslutning.dato(), avslutning.ordning());
    }

    /** Norsk kultur og norske verdier is taught in reception centres only. */
    private static Stream<Funn> fag(String fag, String ordning) {
        return fag.equals("NORSK_KULTUR") && !ordning.equals("ASYL")
                ? Stream.of(new Avvisning.KodenGjelderIkkeOrdningen("fag", fag))
                : Stream.empty();
    }

    private static Stream<Funn> kode(Sak sak, Kodeverk kodeverk, String felt, String verdi, LocalDate dag) {
        return funn(felt, sak.liste(kodeverk).slaaOpp(verdi, dag), dag);
    }

    private static Stream<Funn> paaOrdning(String felt, Oppslag oppslag, LocalDate dag, String ordning) {
        return oppslag instanceof Oppslag.Gyldig(Kode kode) && !gjelder(kode, ordning)
                ? Stream.of(new Avvisning.KodenGjelderIkkeOrdningen(felt, kode.kode()))
                : funn(felt, oppslag, dag);
    }

    static boolean gjelder(Kode kode, String ordning) {
        return kode.finnEgenskap("ordninger")
                .map(ordninger -> Arrays.asList(ordninger.split(" ")).contains(ordning))
                .orElse(true);
    }

    private static Stream<Funn> funn(String felt, Oppslag oppslag, LocalDate dag) {
        return switch (oppslag) {
            case Oppslag.Gyldig _ -> Stream.empty();
            case Oppslag.IkkeGyldigDa(Kode kode) ->
                Stream.of(new Avvisning.KodenGjelderIkkeDenDagen(felt, kode.kode(), dag));
            case Oppslag.Ukjent(String kode) -> Stream.of(new Avvisning.KodenErUkjent(felt, kode));
        };
    }
}
