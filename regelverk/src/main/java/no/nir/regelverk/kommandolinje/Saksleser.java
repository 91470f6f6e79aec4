package no.nir.regelverk.kommandolinje;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import no.nir.regelverk.fakta.Arbeid;
import no.nir.regelverk.fakta.Bosetting;
import no.nir.regelverk.fakta.Bosettingsmaate;
import no.nir.regelverk.fakta.Eoesopphold;
import no.nir.regelverk.fakta.Eoesslag;
import no.nir.regelverk.fakta.Folkeregistrering;
import no.nir.regelverk.fakta.Forsoek;
import no.nir.regelverk.fakta.Norskopplaering;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.fakta.Soeknad;
import no.nir.regelverk.fakta.Statsborgerskap;
import no.nir.regelverk.fakta.Utdanning;
import no.nir.regelverk.vurdering.Kategori;
import no.nir.regelverk.vurdering.Ordning;
import org.jspecify.annotations.Nullable;

/** Turns the {@code facts} of a case into {@link Personfakta}. Intervals of the format become closed days here. */
final class Saksleser {

    private final List<String> ukjente = new ArrayList<>();

    List<String> ukjenteFelt() {
        return List.copyOf(ukjente);
    }

    Personfakta les(@Nullable Object node) {
        Felter f = Felter.av(node, "facts", ukjente);
        Felter norsk = f.under("norsk");
        Personfakta fakta = Personfakta.foedt(f.getDato("born"))
                .statsborgerskap(statsborgerskap(f))
                .tillatelser(f.liste("permits").stream()
                        .map(Oppholdsleser::tillatelse)
                        .toList())
                .soeknader(f.liste("apps").stream().map(Saksleser::soeknad).toList())
                .eoesopphold(eoes(f))
                .ankomst(f.dato("arrival"))
                .utvandret(f.dato("emigrated"))
                .gjeninnreise(f.dato("return"))
                .doed(f.dato("died"))
                .bosettinger(
                        f.liste("settled").stream().map(Saksleser::bosetting).toList())
                .folkeregistreringer(folkereg(f))
                .asylsaker(f.liste("asylum").stream()
                        .map(Deltakelsesleser::asylsak)
                        .toList())
                .utdanning(utdanning(f))
                .arbeid(f.liste("work").stream().map(Saksleser::arbeid).toList())
                .program(f.liste("program").stream()
                        .map(Deltakelsesleser::program)
                        .toList())
                .norsk(norsk == null ? Norskopplaering.INGEN : Deltakelsesleser.norsk(norsk))
                .kommuneInnfoert2003(f.jaNei("optin"))
                .forsoek(f.liste("pilot").stream().map(Saksleser::forsoek).toList())
                .bygg();
        Dokumentasjonsleser.FELT.forEach(f::raa);
        f.ferdig();
        return fakta;
    }

    private List<Statsborgerskap> statsborgerskap(Felter f) {
        Object cit = f.raa("cit");
        if (cit == null) {
            return List.of();
        }
        if (cit instanceof String land) {
            return List.of(new Statsborgerskap(land, null, null));
        }
        List<Statsborgerskap> ut = new ArrayList<>();
        List<Felter> rader = f.liste("cit");
        for (int i = 0; i < rader.size(); i++) {
            Felter rad = rader.get(i);
            LocalDate til = rad.dagenFoer("to", "from");
            ut.add(new Statsborgerskap(rad.getTekst("c"), rad.dato("from"), til));
            rad.ferdig();
        }
        return ut;
    }

    private static Soeknad soeknad(Felter f) {
        Soeknad soeknad = new Soeknad(
                Oppholdsleser.soeknadsslag(f), f.getDato("filed"), f.dato("final"), Oppholdsleser.soeknadsutfall(f));
        f.ferdig();
        return soeknad;
    }

    private static List<Eoesopphold> eoes(Felter f) {
        String familieAv = f.tekst("eea_family_of");
        Object status = f.raa("eea_status");
        if (status == null) {
            return List.of();
        }
        Eoesslag slag = familieAv == null
                ? Eoesslag.EGEN_RETT
                : familieAv.equals("NOR_RETURNEE") ? Eoesslag.FAMILIE_AV_HJEMVENDT_NORSK : Eoesslag.FAMILIE;
        if (status instanceof String) {
            return List.of(new Eoesopphold(slag, f.getDato("eea_status"), null));
        }
        List<Eoesopphold> ut = new ArrayList<>();
        for (Felter rad : f.liste("eea_status")) {
            ut.add(new Eoesopphold(slag, rad.getDato("from"), rad.dagenFoer("to", "from")));
            rad.ferdig();
        }
        return ut;
    }

    private static Bosetting bosetting(Felter f) {
        Boolean avtale = f.jaNei("agr");
        Bosettingsmaate maate =
                avtale == null ? Bosettingsmaate.UKJENT : avtale ? Bosettingsmaate.AVTALE : Bosettingsmaate.UTEN_AVTALE;
        f.ikkeFoer("to", "from");
        Bosetting bosetting = new Bosetting(f.getTekst("k"), f.getDato("from"), f.dato("to"), maate);
        f.ferdig();
        return bosetting;
    }

    private static List<Folkeregistrering> folkereg(Felter f) {
        Object node = f.raa("folkereg");
        if (node == null) {
            return List.of();
        }
        if (node instanceof String) {
            return List.of(new Folkeregistrering(null, f.getDato("folkereg"), null));
        }
        List<Folkeregistrering> ut = new ArrayList<>();
        for (Felter rad : f.liste("folkereg")) {
            rad.ikkeFoer("to", "from");
            ut.add(new Folkeregistrering(rad.tekst("k"), rad.getDato("from"), rad.dato("to")));
            rad.ferdig();
        }
        return ut;
    }

    private static @Nullable Utdanning utdanning(Felter f) {
        String edu = f.tekst("edu");
        return switch (edu) {
            case null -> null;
            case "none" -> Utdanning.INGEN;
            case "grunnskole" -> Utdanning.GRUNNSKOLE;
            case "vgs" -> Utdanning.VGS;
            case "vgs_ukr", "vgs_ukraine", "vgs_ua" -> Utdanning.VGS_UKRAINA;
            case "higher" -> Utdanning.HOEYERE;
            default -> throw new Saksfeil("facts.edu", "skal være none, grunnskole, vgs, vgs_ukr eller higher");
        };
    }

    private static Forsoek forsoek(Felter f) {
        Forsoek forsoek = new Forsoek(
                f.kode("scheme", Ordning.class),
                f.getDato("from"),
                f.dagenFoer("to", "from"),
                f.har("category") ? f.kode("category", Kategori.class) : null);
        f.ferdig();
        return forsoek;
    }

    private static Arbeid arbeid(Felter f) {
        f.ikkeFoer("to", "from");
        f.ikkeFoer("offer_to", "offer");
        LocalDate tilbud = f.dato("offer");
        LocalDate fra = f.dato("from");
        Double timer = f.tall("hours");
        if (fra == null && tilbud == null) {
            throw new Saksfeil(f.sti("from"), "mangler; forventet dato som 2024-03-01");
        }
        LocalDate start = fra == null || (tilbud != null && tilbud.isBefore(fra)) ? tilbud : fra;
        LocalDate tilbudTil = f.dato("offer_to");
        LocalDate til = f.dato("to");
        Arbeid arbeid = new Arbeid(
                Objects.requireNonNull(start), til != null ? til : tilbudTil, timer == null ? 0 : timer, fra == null);
        f.ferdig();
        return arbeid;
    }
}
