package no.nir.register.web.registrering;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nir.register.registrering.kommando.Advarsel;
import no.nir.register.registrering.kommando.Avvisning;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.registrering.kommando.Merknad;
import no.nir.register.web.Felt;
import no.nir.register.web.Lenke;
import no.nir.register.web.Tekster;
import no.nir.register.web.registrering.Kommandoord.Linje;
import no.nir.register.web.registrering.Skjemaside.Rettes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the form page and the page to read through. */
@Component
class Sidebygger {

    private final Tekster tekster;
    private final Skjemabygger skjemaer;
    private final Kommandoord ord;
    private final Funnord funnord;
    private final Veiledning veiledning;
    private final Forutsetning forutsetning;

    Sidebygger(Tekster tekster, Skjemabygger skjemaer, Kommandoord ord, Funnord funnord, Veiledning veiledning) {
        this.tekster = tekster;
        this.skjemaer = skjemaer;
        this.ord = ord;
        this.funnord = funnord;
        this.veiledning = veiledning;
        this.forutsetning = new Forutsetning(tekster);
    }

    Skjemaside skjema(Bakgrunn bak, Utfylt utfylt) {
        return skjema(bak, utfylt, List.of());
    }

    /** With what was wrong, or what must be passed with a reason. */
    Skjemaside skjema(Bakgrunn bak, Utfylt utfylt, List<? extends Funn> funn) {
        List<Avvisning> avvisninger = av(funn, Avvisning.class);
        List<Advarsel> advarsler = av(funn, Advarsel.class);
        return new Skjemaside(
                bak.hvem(),
                navn(utfylt),
                tekster.tekst("registrering.skjema." + noekkel(utfylt) + ".ingress"),
                adresse(bak, utfylt),
                skjemaer.felter(utfylt, bak, avvisninger),
                skjulte(utfylt, advarsler, Set.of()),
                rettes(bak, utfylt),
                feil(utfylt, avvisninger),
                advarsler.stream().map(funnord::helt).toList(),
                grunn(utfylt, advarsler),
                spoer(utfylt, avvisninger),
                veiledning.setninger(bak, utfylt),
                forutsetning.foerst(utfylt, bak).orElse(null),
                forutsetning.ellers(utfylt, bak).orElse(null),
                knapp(utfylt.rettelse()));
    }

    private String knapp(@Nullable Rettelse rettelse) {
        return tekster.tekst(rettelse == null ? "registrering.knapp" : "registrering.knapp." + rettelse.slag());
    }

    /** Offered when nothing but the deadline stands in the way, and kept when it has been taken up. */
    private @Nullable Felt spoer(Utfylt utfylt, List<Avvisning> avvisninger) {
        boolean bareFristen =
                avvisninger.size() == 1 && avvisninger.getFirst() instanceof Avvisning.FristenForRegistreringErUte;
        if (!bareFristen && !utfylt.verdi(Utfylt.STEG).equals(Innsender.SPOER)) {
            return null;
        }
        return Felt.fritekst(Utfylt.FORESPOERSEL, tekster.tekst("registrering.spoer.felt"))
                .medHjelp(tekster.tekst("registrering.spoer.hjelp"))
                .medVerdi(utfylt.verdi(Utfylt.FORESPOERSEL))
                .medFeil(avvisninger.stream()
                        .filter(avvisning -> avvisning.felt().equals(Utfylt.FORESPOERSEL))
                        .map(funnord::helt)
                        .findFirst()
                        .orElse(null));
    }

    /** @param foerst what is said before the registration itself */
    Gjennomlesing gjennomlesing(
            Bakgrunn bak, Utfylt utfylt, Kommando.Ny kommando, List<Linje> foerst, List<? extends Funn> funn) {
        List<Advarsel> advarsler = av(funn, Advarsel.class);
        return new Gjennomlesing(
                bak.hvem(),
                navn(utfylt),
                adresse(bak, utfylt),
                Stream.concat(foerst.stream(), ord.linjer(kommando).stream()).toList(),
                skjulte(utfylt, advarsler, utfylt.felter().keySet()),
                av(funn, Merknad.MaaKontrolleres.class).stream()
                        .map(funnord::helt)
                        .toList(),
                advarsler.stream().map(funnord::helt).toList(),
                grunn(utfylt, advarsler),
                tekster.tekst(utfylt.flytter() ? "flytting.send" : "registrering.send"));
    }

    private String navn(Utfylt utfylt) {
        return tekster.tekst("registrering.skjema." + noekkel(utfylt) + ".navn");
    }

    private static String noekkel(Utfylt utfylt) {
        return utfylt.rettelse() == null
                ? utfylt.skjema().name()
                : utfylt.rettelse().slag().name();
    }

    private static String adresse(Bakgrunn bak, Utfylt utfylt) {
        Rettelse rettelse = utfylt.rettelse();
        String slutt = rettelse == null
                ? utfylt.skjema().adresse()
                : rettelse.slag().name().toLowerCase(Locale.ROOT) + "/" + rettelse.nr();
        return "/personer/" + bak.hvem().personId() + "/registrer/" + slutt;
    }

    private Rettes rettes(Bakgrunn bak, Utfylt utfylt) {
        Kommando.Ny gammel = bak.gammel();
        Rettelse rettelse = utfylt.rettelse();
        return gammel == null || rettelse == null
                ? Rettes.INGENTING
                : new Rettes(
                        tekster.tekst("registrering.rettes", ord.hva(gammel), Long.toString(rettelse.nr())),
                        ord.linjer(gammel),
                        bak.avhengige().entrySet().stream()
                                .map(en -> new Lenke(
                                        tekster.tekst(
                                                "registrering.avhengig",
                                                ord.hva(en.getValue()),
                                                Long.toString(en.getKey())),
                                        "/personer/" + bak.hvem().personId() + "/historikk#post-" + en.getKey()))
                                .toList(),
                        tekster.tekst(utfylt.flytter() ? "flytting.avhengige" : "registrering.avhengige.om"),
                        utfylt.flytter()
                                ? null
                                : new Lenke(
                                        tekster.tekst("flytting.heller"),
                                        "/personer/" + bak.hvem().personId() + "/registrer/flytt/" + rettelse.nr()));
    }

    /** The key, the warnings shown, and on the page to read through everything typed. */
    private static Map<String, String> skjulte(Utfylt utfylt, List<Advarsel> advarsler, Set<String> typet) {
        Map<String, String> skjulte = new LinkedHashMap<>();
        Set<String> egne = Set.of(Utfylt.STEG, Utfylt.GRUNN, Utfylt.SETT, "_csrf");
        typet.stream().filter(felt -> !egne.contains(felt)).forEach(felt -> skjulte.put(felt, utfylt.verdi(felt)));
        skjulte.put(Utfylt.NOEKKEL, utfylt.verdi(Utfylt.NOEKKEL));
        skjulte.put(Utfylt.SETT, advarsler.stream().map(Funn::kode).distinct().collect(Collectors.joining(",")));
        return skjulte;
    }

    private Skjemaside.Feil feil(Utfylt utfylt, List<Avvisning> avvisninger) {
        Set<String> vist = Skjemabygger.navn(utfylt).collect(Collectors.toSet());
        List<Lenke> felter = new ArrayList<>();
        List<String> generelle = new ArrayList<>();
        for (Avvisning avvisning : avvisninger) {
            String felt = utfylt.feltnavn(avvisning.felt());
            if (felt.equals(Utfylt.FORESPOERSEL)) {
                felter.add(new Lenke(
                        tekster.tekst("registrering.spoer.felt") + ": " + funnord.kort(avvisning), "#felt-" + felt));
            } else if (vist.contains(felt)) {
                String ledetekst = ord.ledetekst(utfylt, felt);
                String foran = ledetekst.endsWith("?") ? ledetekst + " " : ledetekst + ": ";
                felter.add(new Lenke(foran + funnord.kort(avvisning), "#felt-" + felt));
            } else {
                generelle.add(
                        avvisning instanceof Avvisning.IdempotensnoekkelenErBruktFoer
                                ? tekster.tekst("samtidig.sendt_foer")
                                : funnord.helt(avvisning));
            }
        }
        return new Skjemaside.Feil(felter, generelle);
    }

    private Felt grunn(Utfylt utfylt, List<Advarsel> advarsler) {
        boolean spurtFoer = !advarsler.isEmpty() && !utfylt.verdi(Utfylt.SETT).isEmpty();
        boolean mangler = spurtFoer && utfylt.verdi(Utfylt.GRUNN).isEmpty();
        return Felt.fritekst(Utfylt.GRUNN, tekster.tekst("registrering.grunn"))
                .medHjelp(tekster.tekst("registrering.grunn.hjelp"))
                .medVerdi(utfylt.verdi(Utfylt.GRUNN))
                .medFeil(mangler ? tekster.tekst("registrering.grunn.mangler") : null);
    }

    private static <T extends Funn> List<T> av(List<? extends Funn> funn, Class<T> slag) {
        return funn.stream().filter(slag::isInstance).map(slag::cast).toList();
    }
}
