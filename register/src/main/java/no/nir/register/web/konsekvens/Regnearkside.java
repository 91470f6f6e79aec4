package no.nir.register.web.konsekvens;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import no.nir.register.konsekvens.Konsekvens;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Krever;
import no.nir.register.tilgang.Rettighet;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The same as the page, as a spreadsheet: numbers for those who meet numbers, own persons for a municipality. */
@Controller
class Regnearkside {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Egnebygger egne;
    private final Tallark tall;
    private final Personark personer;

    Regnearkside(Egnebygger egne, Tallark tall, Personark personer) {
        this.egne = egne;
        this.tall = tall;
        this.personer = personer;
    }

    @Krever({Rettighet.SE_KONSEKVENS, Rettighet.SE_EGEN_KONSEKVENS})
    @GetMapping("/konsekvens/{konsekvensId}/regneark")
    void hent(@PathVariable long konsekvensId, Bruker bruker, HttpServletResponse svar) throws IOException {
        Konsekvens konsekvens =
                egne.finn(konsekvensId, bruker).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        svar.setContentType(XLSX);
        svar.setHeader("Content-Disposition", "attachment; filename=\"konsekvens-" + konsekvensId + ".xlsx\"");
        svar.setHeader("Cache-Control", "no-store");
        try (Regneark ark = new Regneark(svar.getOutputStream())) {
            if (bruker.har(Rettighet.SE_KONSEKVENS)) {
                tall.skriv(konsekvens, bruker, ark);
            } else {
                personer.skriv(konsekvens, bruker, ark);
            }
        }
    }
}
