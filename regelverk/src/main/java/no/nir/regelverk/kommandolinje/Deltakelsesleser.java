package no.nir.regelverk.kommandolinje;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import no.nir.regelverk.fakta.Asylsak;
import no.nir.regelverk.fakta.Fritak;
import no.nir.regelverk.fakta.Fritaksslag;
import no.nir.regelverk.fakta.Mottaksopphold;
import no.nir.regelverk.fakta.Mottakstype;
import no.nir.regelverk.fakta.Norskopplaering;
import no.nir.regelverk.fakta.Program;
import no.nir.regelverk.fakta.Programmaal;
import no.nir.regelverk.fakta.Programutfall;
import no.nir.regelverk.fakta.Utsatt;
import no.nir.regelverk.fakta.Utsattgrunn;
import no.nir.tid.Periode;
import org.jspecify.annotations.Nullable;

/** Reads participation and asylum facts of a case. */
final class Deltakelsesleser {

    private Deltakelsesleser() {}

    static Program program(Felter f) {
        f.ikkeFoer("end", "start");
        Program program = Program.med(utfall(f))
                .krav(f.dato("claim"))
                .vedtak(f.dato("vedtak"))
                .start(f.dato("start"))
                .tilbudtStart(f.dato("offered_start"))
                .slutt(f.dato("end"))
                .forlengetTil(f.dato("extended_until"))
                .permisjonsdager(permisjonsdager(f))
                .maal(maal(f.tekst("goal")))
                .grunn(f.tekst("reason"))
                .bygg();
        f.ferdig();
        return program;
    }

    private static Programutfall utfall(Felter f) {
        String utfall = f.tekst("outcome");
        return switch (utfall) {
            case null -> Programutfall.TILDELT;
            case "granted", "tildelt" -> Programutfall.TILDELT;
            case "completed", "fullfort", "fullført" -> Programutfall.FULLFOERT;
            case "avbrutt" -> Programutfall.AVBRUTT;
            case "avvist" -> Programutfall.AVVIST;
            case "avslag" -> Programutfall.AVSLAG;
            default ->
                throw new Saksfeil(
                        f.sti("outcome"), "skal være completed, avbrutt, avvist eller avslag, ikke «" + utfall + "»");
        };
    }

    private static int permisjonsdager(Felter f) {
        Integer dager = f.heltall("leave_days");
        long ut = dager == null ? 0 : dager;
        for (Periode p : Oppholdsleser.perioder(f.liste("leave"))) {
            LocalDate tom = p.tom();
            ut += tom == null ? 0 : ChronoUnit.DAYS.between(p.fom(), tom) + 1;
        }
        return Math.toIntExact(ut);
    }

    private static @Nullable Programmaal maal(@Nullable String maal) {
        return switch (maal) {
            case null -> null;
            case "vgs", "fullfort_vgs" -> Programmaal.FULLFOERT_VGS;
            case "deler_av_vgs", "part_vgs" -> Programmaal.DELER_AV_VGS;
            case "fagopplaering", "yrke", "fag_yrke" -> Programmaal.FAG_YRKE;
            case "higher", "hoyere" -> Programmaal.HOEYERE_UTDANNING;
            case "work", "arbeid" -> Programmaal.ARBEID;
            default -> Programmaal.ANNET;
        };
    }

    static Norskopplaering norsk(Felter f) {
        Felter utsatt = f.under("utsatt");
        List<Fritak> fritak = new ArrayList<>();
        for (Felter rad : f.liste("fritak")) {
            fritak.add(fritak(rad));
        }
        Norskopplaering norsk = Norskopplaering.av()
                .krav(f.dato("claim"))
                .tilbudt(f.dato("offered"))
                .begynt(f.dato("begun"))
                .foersteVedtakStart(f.dato("first_vedtak_start"))
                .timer(f.heltall("hours_done"))
                .fullfoert(f.dato("done_on"))
                .ytterligereKrav(f.dato("further_claim"))
                .kulturtimer(f.heltall("kultur_hours"))
                .maalNaadd(f.dato("goal_reached"))
                .proeve(f.dato("tested"))
                .forlengetTil(forlenget(f))
                .stansetFra(f.dato("stopped"))
                .fritak(fritak)
                .utsatt(utsatt == null ? null : utsatt(utsatt))
                .permisjoner(Oppholdsleser.perioder(f.liste("leave")))
                .bygg();
        f.ferdig();
        return norsk;
    }

    /** A recorded extension: first day not covered, under any of the names it may have. */
    private static @Nullable LocalDate forlenget(Felter f) {
        LocalDate til = foerste(f, "extended_until", "covid_until", "covid_extension_until", "utvidet_until");
        return til == null ? null : til.minusDays(1);
    }

    private static Fritak fritak(Felter f) {
        String slag = f.getTekst("type");
        f.raa("doc");
        Fritaksslag type =
                switch (slag) {
                    case "NORSK" -> Fritaksslag.NORSK;
                    case "SAMISK" -> Fritaksslag.SAMISK;
                    case "HELSE" -> Fritaksslag.HELSE;
                    case "OMSORG" -> Fritaksslag.OMSORG;
                    default -> throw new Saksfeil(f.sti("type"), "skal være NORSK, SAMISK, HELSE eller OMSORG");
                };
        Fritak fritak = new Fritak(type, f.getDato("at"), f.erSann("right_removed"));
        f.ferdig();
        return fritak;
    }

    private static Utsatt utsatt(Felter f) {
        String grunn = f.getTekst("ground");
        Utsattgrunn ground =
                switch (grunn) {
                    case "OMSORG" -> Utsattgrunn.OMSORG;
                    case "TILBAKEHOLDT" -> Utsattgrunn.TILBAKEHOLDT;
                    default -> throw new Saksfeil(f.sti("ground"), "skal være OMSORG eller TILBAKEHOLDT");
                };
        Utsatt utsatt = new Utsatt(ground, f.getDato("claim"), f.dato("vedtak"), f.jaNei("persists"));
        f.ferdig();
        return utsatt;
    }

    static Asylsak asylsak(Felter f) {
        List<Mottaksopphold> mottak = new ArrayList<>();
        for (Felter rad : f.liste("mottak")) {
            mottak.add(new Mottaksopphold(
                    mottakstype(rad.getTekst("type")), rad.getDato("from"), rad.dagenFoer("to", "from")));
            rad.ferdig();
        }
        LocalDate avslag = foerste(f, "refused", "udi_refusal", "udi_refused", "refusal");
        Asylsak sak = new Asylsak(
                f.getDato("applied"),
                mottak,
                foerste(f, "decided", "udi_decision"),
                avslag,
                foerste(f, "final", "final_refusal", "une_refusal", "une_refused"),
                f.erSann("dublin") || f.erSann("fast_track") || f.har("procedure"));
        f.ferdig();
        return sak;
    }

    private static @Nullable LocalDate foerste(Felter f, String... navn) {
        LocalDate funnet = null;
        for (String n : navn) {
            LocalDate dato = f.dato(n);
            funnet = funnet == null ? dato : funnet;
        }
        return funnet;
    }

    private static Mottakstype mottakstype(String type) {
        return switch (type) {
            case "ordinary", "ordinaert" -> Mottakstype.ORDINAERT;
            case "ankomst", "arrival" -> Mottakstype.ANKOMST;
            case "transitt", "transit" -> Mottakstype.TRANSITT;
            case "omsorgssenter", "care" -> Mottakstype.OMSORGSSENTER;
            default -> Mottakstype.ANNET;
        };
    }
}
