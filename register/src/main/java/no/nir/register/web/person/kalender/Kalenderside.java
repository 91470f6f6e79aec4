package no.nir.register.web.person.kalender;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Krever;
import no.nir.register.tilgang.Omfang;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.tilgang.Skjerming.Adressevisning;
import no.nir.register.tilgang.Tilgangssvar;
import no.nir.register.web.person.Personhode;
import no.nir.register.web.person.Personhoder;
import no.nir.register.web.person.hendelse.Hendelser;
import no.nir.register.web.person.hendelse.Hendelsesleser;
import no.nir.register.web.person.hendelse.Kunnskap;
import no.nir.register.web.person.status.Innsyn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A month of the person, whatever the scheme. Open also to a municipality that only sees its own registrations. */
@Controller
class Kalenderside {

    private final Personhoder hoder;
    private final Hendelsesleser hendelser;
    private final Kalenderbygger bygger;
    private final Clock klokke;

    Kalenderside(Personhoder hoder, Hendelsesleser hendelser, Kalenderbygger bygger, Clock klokke) {
        this.hoder = hoder;
        this.hendelser = hendelser;
        this.bygger = bygger;
        this.klokke = klokke;
    }

    /** @param maaned as 2026-05; what cannot be read is this month */
    @Krever(value = Rettighet.SE_PERSON, omfang = Omfang.EGNE_REGISTRERINGER)
    @GetMapping("/personer/{personId}/kalender")
    ModelAndView maaned(
            @PathVariable long personId,
            @RequestParam(defaultValue = "") String maaned,
            @RequestParam(defaultValue = "") String kjent,
            Bruker bruker,
            Tilgangssvar svar) {
        LocalDate idag = LocalDate.now(klokke);
        Innsyn innsyn = new Innsyn(bruker, svar, Kunnskap.les(kjent, klokke));
        LocalDate dag = innsyn.kunnskap().settFra(idag);
        Personhode hode = hoder.hent(personId, "kalender", innsyn);
        Hendelser alle =
                innsyn.avgrens(hendelser.les(personId, Adressevisning.INGENTING, innsyn.kunnskap(), dag), idag);
        YearMonth valgt =
                maaned.matches("(19|20)\\d\\d-(0[1-9]|1[0-2])") ? YearMonth.parse(maaned) : YearMonth.from(dag);
        return new ModelAndView("person/kalender", "side", bygger.bygg(hode, alle, innsyn.kunnskap(), valgt, dag));
    }
}
