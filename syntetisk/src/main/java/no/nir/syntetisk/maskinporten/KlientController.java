package no.nir.syntetisk.maskinporten;

import com.nimbusds.jose.jwk.RSAKey;
import jakarta.servlet.http.HttpServletRequest;
import java.text.ParseException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import no.nir.ident.Organisasjonsnummer;
import no.nir.kodeverk.Kommuner;
import no.nir.syntetisk.maskinporten.Tokensmie.Innhold;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What Digdir does in its own administration, here for whoever sits at the machine: registers clients, and hands out a token to try with. */
@RestController
@RequestMapping("/styring")
class KlientController {

    /** @param jwk the client's public RSA key */
    record NyKlient(String klientId, String organisasjonsnummer, Map<String, Object> jwk) {}

    /**
     * @param kommunenummer the municipality the token is for
     * @param leverandoer organisasjonsnummer of a vendor that acts for it
     * @param systembruker whether the vendor acts as an Altinn systembruker
     */
    record Oenske(
            String kommunenummer,
            String scope,
            @Nullable String leverandoer,
            @Nullable Boolean systembruker) {}

    private final Klienter klienter;
    private final Tokensmie smie;
    private final Clock klokke;

    KlientController(Klienter klienter, Tokensmie smie, Clock klokke) {
        this.klienter = klienter;
        this.smie = smie;
        this.klokke = klokke;
    }

    @PostMapping("/klienter")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void registrer(@RequestBody NyKlient ny) throws ParseException {
        klienter.registrer(new Klienter.Klient(
                ny.klientId(),
                new Organisasjonsnummer(ny.organisasjonsnummer()).verdi(),
                RSAKey.parse(ny.jwk()).toPublicJWK()));
    }

    @PostMapping("/token")
    Map<String, Object> token(@RequestBody Oenske oenske, HttpServletRequest foresporsel) {
        String organisasjon = Kommuner.norske()
                .organisasjonsnummer(oenske.kommunenummer(), LocalDate.now(klokke))
                .map(Organisasjonsnummer::verdi)
                .orElseThrow(() -> new IllegalArgumentException("ingen kommune i dag har det nummeret"));
        Innhold innhold = new Innhold(
                "demo-fagsystem",
                oenske.scope(),
                organisasjon,
                oenske.leverandoer(),
                Boolean.TRUE.equals(oenske.systembruker()),
                null);
        return MaskinportenController.svar(
                smie.lag(innhold, MaskinportenController.utsteder(foresporsel)), innhold.scope());
    }

    @ExceptionHandler({IllegalArgumentException.class, ParseException.class})
    ProblemDetail uleselig(Exception feil) {
        return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.valueOf(feil.getMessage()));
    }
}
