package no.nir.register.web.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Kommunearv;
import no.nir.register.tilgang.Krever;
import no.nir.register.tilgang.Omfang;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.tilgang.Tilgangssvar;
import no.nir.register.web.person.Vedtaksbilde.Vedtakslinje;
import no.nir.register.web.person.hendelse.Kunnskap;
import no.nir.register.web.person.status.Innsyn;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The decisions on a person in full. */
@Controller
class Vedtaksside {

    private final Personleser personer;
    private final Vedtaksleser vedtak;
    private final Hodebygger hode;
    private final Klageleser klager;
    private final Clock klokke;

    Vedtaksside(Personleser personer, Vedtaksleser vedtak, Klageleser klager, Hodebygger hode, Clock klokke) {
        this.personer = personer;
        this.vedtak = vedtak;
        this.hode = hode;
        this.klager = klager;
        this.klokke = klokke;
    }

    @Krever(value = Rettighet.SE_PERSON, omfang = Omfang.EGNE_REGISTRERINGER)
    @GetMapping("/personer/{personId}/vedtak")
    ModelAndView side(
            @PathVariable long personId,
            @RequestParam(defaultValue = "") String kjent,
            Bruker bruker,
            Tilgangssvar svar) {
        LocalDate idag = LocalDate.now(klokke);
        Kunnskap kunnskap = Kunnskap.les(kjent, klokke);
        Innsyn innsyn = new Innsyn(bruker, svar, kunnskap);
        LocalDate dag = kunnskap.settFra(idag);
        Personalia person = personer.hent(personId, innsyn, dag);
        Map<Long, List<Klageleser.Klage>> paaVedtak = klager.les(personId, kunnskap);
        List<Vedtakslinje> linjer = vedtak.les(personId, kunnskap).stream()
                .filter(v -> innsyn.bareRegistreringerFra()
                        .map(egen -> Kommunearv.er(egen, v.kommunenummer(), idag))
                        .orElse(true))
                .map(v -> vedtak.iOrd(v, personId, paaVedtak.getOrDefault(v.nr(), List.of()), innsyn))
                .toList();
        return new ModelAndView(
                "person/vedtak",
                "side",
                new Vedtaksbilde(
                        hode.hode(person, "vedtak", innsyn, dag),
                        vedtak.skjemaer(personId, innsyn),
                        linjer,
                        vedtak.flyttet(personId, innsyn)));
    }
}
