package no.nir.register.registrering.kommando;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.nir.register.registrering.kommando.Kommando.Annuller;
import no.nir.register.registrering.kommando.Kommando.AvgjoerKlage;
import no.nir.register.registrering.kommando.Kommando.AvsluttOrdning;
import no.nir.register.registrering.kommando.Kommando.FattVedtak;
import no.nir.register.registrering.kommando.Kommando.Flytt;
import no.nir.register.registrering.kommando.Kommando.Korriger;
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
import tools.jackson.databind.node.ObjectNode;

/** Reads a command from its fields, the same way for a form, the API and a file: strictly, and with all faults at once. */
public final class Kommandotolk {

    /** A command, or why there is none. */
    public sealed interface Tolket {

        record Forstaatt(Kommando kommando) implements Tolket {}

        record Uforstaatt(List<Avvisning> avvisninger) implements Tolket {}
    }

    private static final Set<String> FAG = Set.of("NORSK", "SAMFUNNSKUNNSKAP", "NORSK_KULTUR");
    private static final Set<String> UTENFOR_MOTTAK = Set.of("INTRO", "NORSK");
    static final Set<String> ORDNINGER = Set.of("INTRO", "NORSK", "ASYL");
    static final int MAKS_TIMER_PER_UKE = 60;
    static final int MAKS_TIMER_PER_MAANED = 300;
    private static final int LANG_TEKST = 4000;
    private static final int LANG_KODE = 60;

    /** Shorter than this, a reason is not one: those who run the rules must be able to look for the fault. */
    private static final int KORTEST_FORKLARING = 20;

    private Kommandotolk() {}

    public static Tolket tolk(ObjectNode node) {
        Felter felter = new Felter(node, "");
        Optional<Kommando> kommando =
                switch (felter.type()) {
                    case "Korriger" -> korriger(felter);
                    case "Annuller" -> Optional.of(new Annuller(felter.nummer("nr"), felter.kode("aarsak")));
                    case "Flytt" -> flytt(felter);
                    default -> ny(felter, felter.type(), "type").map(Function.identity());
                };
        List<Avvisning> avvisninger = felter.avvisninger();
        return kommando.isPresent() && avvisninger.isEmpty()
                ? new Tolket.Forstaatt(kommando.get())
                : new Tolket.Uforstaatt(utenFoelgefeil(avvisninger));
    }

    private static Optional<Kommando> korriger(Felter felter) {
        long nr = felter.nummer("nr");
        String aarsak = felter.kode("aarsak");
        Optional<Ny> ny = felter.objekt("ny").flatMap(node -> {
            Felter inni = new Felter(node, "ny.");
            Optional<Ny> lest = ny(inni, inni.type(), "ny.type");
            inni.avvisninger().forEach(felter::avvis);
            return lest;
        });
        return ny.map(kommando -> new Korriger(nr, aarsak, kommando));
    }

    private static Optional<Kommando> flytt(Felter felter) {
        long nr = felter.nummer("nr");
        String aarsak = felter.kode("aarsak");
        return maal(felter).map(til -> new Flytt(nr, aarsak, til));
    }

    private static Optional<Flyttemaal> maal(Felter felter) {
        boolean person = felter.har(Flyttemaal.TIL_PERSON);
        boolean kommune = felter.har(Flyttemaal.TIL_KOMMUNE);
        if (person == kommune) {
            felter.avvis(new Avvisning.FlyttingenMaaHaEttMaal(Flyttemaal.TIL_PERSON));
            return Optional.empty();
        }
        return person
                ? felter.person(Flyttemaal.TIL_PERSON).map(Flyttemaal.Person::new)
                : Optional.of(new Flyttemaal.Kommune(
                        felter.tekst(Flyttemaal.TIL_KOMMUNE, LANG_KODE, Avvisning.FeltetMangler::new)));
    }

    private static Optional<Ny> ny(Felter f, String type, String typefelt) {
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
                    case "FattVedtak" -> vedtak(f);
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
                    case "OverproevKategori" -> overproeving(f);
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

    private static FattVedtak vedtak(Felter f) {
        String ordning = ordning(f);
        String vedtakstype = f.kode("vedtakstype");
        LocalDate vedtaksdato = f.dato("vedtaksdato");
        String begrunnelse = f.tekst("begrunnelse", LANG_TEKST, Avvisning.VedtaketManglerBegrunnelse::new);
        String grunn = f.frivilligKode("grunn");
        String avslagsgrunn = f.frivilligKode("avslagsgrunn");
        boolean rettBortfalt = f.ja("rettBortfalt");
        LocalDate start = f.frivilligDato("startdato");
        LocalDate slutt = f.frivilligDato("sluttdato");
        krevRekkefoelge(f, "sluttdato", start, slutt);
        LocalDate opplyst = f.dato("klagerettOpplyst", Avvisning.VedtaketManglerOpplysningOmKlagerett::new);
        String form = f.kode("klagerettForm", Avvisning.VedtaketManglerFormenForKlagerett::new);
        f.krevJa("faktaUndersoekt", Avvisning.VedtaketManglerUndersoekteFakta::new);
        String hvordan = f.tekst("faktaUndersoektHvordan", LANG_TEKST, Avvisning.VedtaketManglerUndersoekteFakta::new);
        return new FattVedtak(
                ordning,
                vedtakstype,
                vedtaksdato,
                begrunnelse,
                grunn,
                avslagsgrunn,
                rettBortfalt,
                start,
                slutt,
                opplyst,
                form,
                true,
                hvordan);
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

    private static OverproevKategori overproeving(Felter f) {
        String ordning = ordning(f);
        String kategori = f.kode("kategori");
        LocalDate fom = f.dato("fom");
        LocalDate tom = f.frivilligDato("tom");
        krevRekkefoelge(f, "tom", fom, tom);
        LocalDate vurdert = f.dato("vurdertDato");
        String begrunnelse = f.forklaring(
                "begrunnelse", KORTEST_FORKLARING, LANG_TEKST, Avvisning.OverproevingenManglerBegrunnelse::new);
        String hvordan = f.forklaring(
                "faktaUndersoektHvordan",
                KORTEST_FORKLARING,
                LANG_TEKST,
                Avvisning.OverproevingenManglerUndersoektFaktum::new);
        return new OverproevKategori(
                ordning, kategori, fom, tom, vurdert, begrunnelse, hvordan, f.frivilligOrd("regel", LANG_KODE));
    }

    private static String ordning(Felter f) {
        return f.kodeAv("ordning", ORDNINGER);
    }

    /** A missing or impossible day has its own refusal already. */
    private static void krevRekkefoelge(Felter f, String felt, @Nullable LocalDate start, @Nullable LocalDate slutt) {
        if (start != null && slutt != null && !start.equals(LocalDate.EPOCH) && !slutt.equals(LocalDate.EPOCH)) {
            if (slutt.isBefore(start)) {
                f.avvis(new Avvisning.SluttenErFoerStarten(felt, slutt, start));
            }
        }
    }

    /** Of a command whose kind is not understood, the unknown fields say nothing. */
    private static List<Avvisning> utenFoelgefeil(List<Avvisning> avvisninger) {
        List<Avvisning> uten = new ArrayList<>(avvisninger);
        boolean uforstaatt = avvisninger.stream()
                .anyMatch(a ->
                        a instanceof Avvisning.KommandoenErUkjent || a.felt().endsWith("type"));
        if (uforstaatt) {
            uten.removeIf(a -> a instanceof Avvisning.FeltetErUkjent);
        }
        return uten;
    }
}
