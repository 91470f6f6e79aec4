package no.nir.register.web.overproeving;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nir.register.journal.Kanal;
import no.nir.register.registrering.Overproevingsbehandling;
import no.nir.register.registrering.kommando.Avsender;
import no.nir.register.registrering.kommando.Fritekst;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Krever;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.tilgang.Tilgangssvar;
import no.nir.register.vedtak.Overproevingssvar.Status;
import no.nir.register.web.Felt;
import no.nir.register.web.Lenke;
import no.nir.register.web.Tekster;
import no.nir.register.web.overproeving.Personoverproevinger.Svarskjema;
import no.nir.register.web.person.Personhode;
import no.nir.register.web.person.Personhoder;
import no.nir.register.web.person.status.Innsyn;
import no.nir.register.web.person.status.Steg;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** What municipalities have found otherwise about one person, and what IMDi answers. */
@Controller
class Personoverproevingsside {

    private static final int LENGSTE_NOTAT = 1000;

    private final Personhoder hoder;
    private final Overproevingsleser leser;
    private final Overproevingsbehandling behandling;
    private final Overproevingsord ord;
    private final Tekster tekster;

    Personoverproevingsside(
            Personhoder hoder,
            Overproevingsleser leser,
            Overproevingsbehandling behandling,
            Overproevingsord ord,
            Tekster tekster) {
        this.hoder = hoder;
        this.leser = leser;
        this.behandling = behandling;
        this.ord = ord;
        this.tekster = tekster;
    }

    /** An answer as it was typed, and what was wrong with it, field by field. */
    private record Sendt(long nr, String status, String notat, Map<String, String> feil) {
        static final Sendt INGENTING = new Sendt(0, "", "", Map.of());

        static Sendt av(long nr, Map<String, String> felter, Map<String, String> feil) {
            return new Sendt(
                    nr,
                    felter.getOrDefault("status-" + nr, ""),
                    felter.getOrDefault("notat-" + nr, "").strip(),
                    feil);
        }
    }

    @GetMapping("/personer/{personId}/overproevinger")
    @Krever(Rettighet.SE_PERSON)
    ModelAndView side(@PathVariable long personId, Bruker bruker, Tilgangssvar svar) {
        return vis(personId, new Innsyn(bruker, svar), Sendt.INGENTING);
    }

    @PostMapping("/personer/{personId}/overproevinger/{nr}")
    @Krever(Rettighet.BESVAR_OVERPROEVING)
    ModelAndView besvar(
            @PathVariable long personId,
            @PathVariable long nr,
            @RequestParam Map<String, String> felter,
            Bruker bruker,
            Tilgangssvar svar) {
        Sendt sendt = Sendt.av(nr, felter, Map.of());
        Optional<Status> valgt = Arrays.stream(Status.values())
                .filter(en -> en.name().equals(sendt.status()))
                .findFirst();
        Map<String, String> feil = feil(valgt, sendt.notat());
        if (!feil.isEmpty() || valgt.isEmpty()) {
            ModelAndView side = vis(personId, new Innsyn(bruker, svar), Sendt.av(nr, felter, feil));
            side.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return side;
        }
        if (behandling
                .besvar(new Avsender.Innlogget(bruker, Kanal.WEB), personId, nr, valgt.get(), sendt.notat())
                .isEmpty()) {
            throw finnesIkke();
        }
        return new ModelAndView(
                "redirect:/personer/" + personId + "/overproevinger#overproeving-" + personId + "-" + nr);
    }

    private Map<String, String> feil(Optional<Status> status, String notat) {
        Map<String, String> feil = new LinkedHashMap<>();
        if (status.isEmpty()) {
            feil.put("status", tekster.tekst("overproeving.feil.status"));
        }
        if (notat.isEmpty()) {
            feil.put("notat", tekster.tekst("overproeving.feil.notat"));
        } else if (notat.length() > LENGSTE_NOTAT) {
            feil.put("notat", tekster.tekst("overproeving.feil.lang", LENGSTE_NOTAT));
        } else if (Fritekst.harPersonnummer(notat)) {
            feil.put("notat", tekster.tekst("overproeving.feil.nummer"));
        }
        return feil;
    }

    private ModelAndView vis(long personId, Innsyn innsyn, Sendt sendt) {
        Personhode hode = hoder.finn(personId, "overproevinger", innsyn.bruker(), innsyn.svar())
                .orElseThrow(Personoverproevingsside::finnesIkke);
        List<Overproevd> saker = leser.paa(personId);
        boolean staar = saker.stream().anyMatch(sak -> sak.nr() == sendt.nr());
        if (!sendt.feil().isEmpty() && !staar) {
            throw finnesIkke();
        }
        Map<String, Svarskjema> skjemaer = new HashMap<>();
        if (innsyn.bruker().har(Rettighet.BESVAR_OVERPROEVING)) {
            saker.forEach(sak -> skjemaer.put(
                    ord.linje(sak, null, null).id(), skjema(sak, sak.nr() == sendt.nr() ? sendt : Sendt.INGENTING)));
        }
        return new ModelAndView(
                "overproeving/person",
                "side",
                new Personoverproevinger(
                        hode,
                        innsyn.kanRegistrereNoe()
                                ? new Lenke(tekster.tekst("overproeving.ny"), Steg.OVERPROEVING.sti(personId, ""))
                                : null,
                        saker.stream()
                                .map(sak -> ord.linje(
                                        sak,
                                        null,
                                        innsyn.kanRegistrere(sak.ordning())
                                                ? Steg.korrigering(personId, sak.nr())
                                                : null))
                                .toList(),
                        skjemaer,
                        sendt.feil().entrySet().stream()
                                .map(en -> new Lenke(en.getValue(), "#felt-" + en.getKey() + "-" + sendt.nr()))
                                .toList()));
    }

    /** The fields carry the case's number in their names, so that several forms can stand on one page. */
    private Svarskjema skjema(Overproevd sak, Sendt sendt) {
        Felt status = Felt.valg(
                        "status-" + sak.nr(),
                        tekster.tekst("overproeving.svar.status"),
                        Arrays.stream(Status.values())
                                .map(en -> new Felt.Valg(en.name(), tekster.tekst("overproeving.status." + en.name())))
                                .toList())
                .medVerdi(sendt.status())
                .medFeil(sendt.feil().get("status"));
        Felt notat = Felt.fritekst("notat-" + sak.nr(), tekster.tekst("overproeving.svar.notat"))
                .medHjelp(tekster.tekst("overproeving.svar.notat.hjelp"))
                .medVerdi(sendt.notat())
                .medFeil(sendt.feil().get("notat"));
        return new Svarskjema("/personer/" + sak.personId() + "/overproevinger/" + sak.nr(), status, notat);
    }

    private static ResponseStatusException finnesIkke() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
