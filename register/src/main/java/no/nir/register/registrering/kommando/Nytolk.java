package no.nir.register.registrering.kommando;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import no.nir.register.registrering.kommando.Kommando.AvgjoerKlage;
import no.nir.register.registrering.kommando.Kommando.AvsluttOrdning;
import no.nir.register.registrering.kommando.Kommando.Ny;
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

/** Reads what is registered anew, kind by kind: on its own, or as that which stands in the place of another. */
final class Nytolk {

    private static final Set<String> FAG = Set.of("NORSK", "SAMFUNNSKUNNSKAP", "NORSK_KULTUR");
    private static final Set<String> UTENFOR_MOTTAK = Set.of("INTRO", "NORSK");
    private static final Set<String> ORDNINGER = Set.of("INTRO", "NORSK", "ASYL");
    private static final int MAKS_TIMER_PER_UKE = 60;
    private static final int MAKS_TIMER_PER_MAANED = 300;

    private Nytolk() {}

    /** Absent when the kind is not among them; what is wrong in the fields is noted there. */
    static Optional<Ny> tolk(Felter f, String typefelt) {
        String type = f.type();
        @Nullable
        Ny kommando =
                switch (type) {
                    case "RegistrerKontakt" ->
                        new RegistrerKontakt(
                                ordning(f),
                                f.kode("slag"),
                                f.frivilligKode("kravtype"),
                                f.frivilligKode("kontaktmaate"),
                                f.dato("dato"));
                    case "FattVedtak" -> Vedtakstolk.vedtak(f);
                    case "RegistrerOppstart" ->
                        new RegistrerOppstart(
                                ordning(f), f.kodeAv("slag", Set.of("TILBUDT", "BEGYNT")), f.dato("dato"));
                    case "RegistrerTiltak" -> tiltak(f);
                    case "RegistrerTimer" ->
                        new RegistrerTimer(
                                f.kodeAv("ordning", Set.of("NORSK", "ASYL")),
                                f.kodeAv("fag", FAG),
                                f.maaned("maaned"),
                                f.timer("timer", MAKS_TIMER_PER_MAANED));
                    case "RegistrerPermisjon" -> permisjon(f);
                    case "SettSluttmaal" ->
                        new SettSluttmaal(f.kodeAv("ordning", Set.of("INTRO")), f.kode("sluttmaal"), f.dato("dato"));
                    case "SettNorskmaal" ->
                        new SettNorskmaal(
                                f.kodeAv("ordning", Set.of("NORSK")),
                                f.kode("delferdighet"),
                                f.kode("nivaa"),
                                f.dato("dato"));
                    case "RegistrerMilepael" -> new RegistrerMilepael(ordning(f), f.kode("milepael"), f.dato("dato"));
                    case "RegistrerFravaer" -> fravaer(f);
                    case "RegistrerVideregaaende" -> videregaaende(f);
                    case "RegistrerKlage" -> new RegistrerKlage(ordning(f), f.nummer("vedtakNr"), f.dato("mottatt"));
                    case "AvgjoerKlage" ->
                        new AvgjoerKlage(ordning(f), f.nummer("klageNr"), f.kode("utfall"), f.dato("dato"));
                    case "RegistrerMorsmaal" -> new RegistrerMorsmaal(f.kode("spraak"));
                    case "SettOpplaeringsspraak" ->
                        new SettOpplaeringsspraak(
                                f.kodeAv("ordning", Set.of("NORSK", "ASYL")),
                                f.kodeAv("fag", FAG),
                                f.kode("spraak"),
                                f.dato("dato"));
                    case "SettSpor" ->
                        new SettSpor(f.kodeAv("ordning", Set.of("NORSK")), f.kode("spor"), f.dato("dato"));
                    case "RegistrerOppfoelging" -> oppfoelging(f);
                    case "SettForskningsreservasjon" ->
                        new SettForskningsreservasjon(
                                f.kodeAv("reservasjon", Set.of("RESERVERT", "OPPHEVET")), f.dato("dato"));
                    case "SettOpplaeringskommune" -> opplaeringskommune(f);
                    case "RegistrerUtdanning" -> new RegistrerUtdanning(f.kode("nivaa"));
                    case "RegistrerArbeid" -> arbeid(f);
                    case "OverproevKategori" -> Vedtakstolk.overproeving(f);
                    case "AvsluttOrdning" ->
                        new AvsluttOrdning(
                                ordning(f), f.dato("dato"), f.kode("aarsak", Avvisning.AvslutningenManglerAarsak::new));
                    default -> null;
                };
        if (kommando == null) {
            f.avvis(
                    type.isEmpty()
                            ? new Avvisning.FeltetMangler(typefelt)
                            : new Avvisning.KommandoenErUkjent(typefelt, type));
        }
        return Optional.ofNullable(kommando);
    }

    private static RegistrerTiltak tiltak(Felter f) {
        String ordning = ordning(f);
        String kode = f.kode("tiltakskode");
        LocalDate fom = f.dato("fom");
        LocalDate tom = f.frivilligDato("tom");
        krevRekkefoelge(f, "tom", fom, tom);
        BigDecimal timer = f.timer("timerPerUke", MAKS_TIMER_PER_UKE);
        return new RegistrerTiltak(ordning, kode, fom, tom, timer, f.frivilligNummer("erstatterNr"));
    }

    private static RegistrerPermisjon permisjon(Felter f) {
        String ordning = ordning(f);
        String aarsak = f.kode("aarsak");
        LocalDate vedtaksdato = f.dato("vedtaksdato");
        LocalDate fom = f.dato("fom");
        LocalDate tom = f.dato("tom");
        krevRekkefoelge(f, "tom", fom, tom);
        return new RegistrerPermisjon(ordning, aarsak, vedtaksdato, fom, tom);
    }

    private static RegistrerFravaer fravaer(Felter f) {
        String ordning = ordning(f);
        String aarsak = f.kode("aarsak");
        LocalDate fom = f.dato("fom");
        LocalDate tom = f.dato("tom");
        krevRekkefoelge(f, "tom", fom, tom);
        return new RegistrerFravaer(ordning, aarsak, fom, tom, f.frivilligeTimer("timer", MAKS_TIMER_PER_MAANED));
    }

    private static RegistrerVideregaaende videregaaende(Felter f) {
        String ordning = f.kodeAv("ordning", Set.of("NORSK"));
        LocalDate fom = f.dato("fom");
        LocalDate tom = f.frivilligDato("tom");
        krevRekkefoelge(f, "tom", fom, tom);
        return new RegistrerVideregaaende(ordning, fom, tom);
    }

    private static RegistrerOppfoelging oppfoelging(Felter f) {
        String ordning = f.kodeAv("ordning", UTENFOR_MOTTAK);
        LocalDate fom = f.dato("fom");
        LocalDate tom = f.dato("tom");
        krevRekkefoelge(f, "tom", fom, tom);
        return new RegistrerOppfoelging(ordning, fom, tom, f.timer("timerPerUke", MAKS_TIMER_PER_UKE));
    }

    private static SettOpplaeringskommune opplaeringskommune(Felter f) {
        String ordning = f.kodeAv("ordning", UTENFOR_MOTTAK);
        String kommune = f.kode("opplaeringskommune");
        LocalDate fom = f.dato("fom");
        LocalDate tom = f.frivilligDato("tom");
        krevRekkefoelge(f, "tom", fom, tom);
        return new SettOpplaeringskommune(ordning, kommune, fom, tom);
    }

    private static RegistrerArbeid arbeid(Felter f) {
        String slag = f.kodeAv("slag", Set.of("ARBEID", "TILBUD"));
        LocalDate fom = f.dato("fom");
        LocalDate tom = f.frivilligDato("tom");
        krevRekkefoelge(f, "tom", fom, tom);
        BigDecimal timer = f.timer("timerPerUke", MAKS_TIMER_PER_UKE);
        return new RegistrerArbeid(slag, fom, tom, timer);
    }

    static String ordning(Felter f) {
        return f.kodeAv("ordning", ORDNINGER);
    }

    /** A missing or impossible day has its own refusal already. */
    static void krevRekkefoelge(Felter f, String felt, @Nullable LocalDate start, @Nullable LocalDate slutt) {
        if (start != null && slutt != null && !start.equals(LocalDate.EPOCH) && !slutt.equals(LocalDate.EPOCH)) {
            if (slutt.isBefore(start)) {
                f.avvis(new Avvisning.SluttenErFoerStarten(felt, slutt, start));
            }
        }
    }
}
