package no.nir.register.web.tilgang;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nir.ident.Personident;
import no.nir.kodeverk.Kodeverk;
import no.nir.register.person.Personregister;
import no.nir.register.sporing.Oppslagslogg;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Innhenting;
import no.nir.register.tilgang.Krever;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.web.Felt;
import no.nir.register.web.Kodetekst;
import no.nir.register.web.Lenke;
import no.nir.register.web.Tekster;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** «Hent person»: a number, a reason, and the person is open for 14 days. The number is sent in the body. */
@Controller
public class Hentside {

    private static final String ADRESSE = "/hent-person";

    public record Side(List<Lenke> feil, Felt nummer, Felt grunn, Felt begrunnelse) {
        public Side {
            feil = List.copyOf(feil);
        }
    }

    private final Personregister personer;
    private final Innhenting innhenting;
    private final Oppslagslogg logg;
    private final Tekster tekster;
    private final Kodetekst koder;

    Hentside(Personregister personer, Innhenting innhenting, Oppslagslogg logg, Tekster tekster, Kodetekst koder) {
        this.personer = personer;
        this.innhenting = innhenting;
        this.logg = logg;
        this.tekster = tekster;
        this.koder = koder;
    }

    @Krever(Rettighet.HENT_PERSON)
    @GetMapping(ADRESSE)
    ModelAndView skjema() {
        return vis(Hentskjema.av(Map.of()), Map.of());
    }

    @Krever(Rettighet.HENT_PERSON)
    @PostMapping(ADRESSE)
    ModelAndView hent(@RequestParam Map<String, String> felter, Bruker bruker) {
        Hentskjema skjema = Hentskjema.av(felter);
        Map<String, String> feil = skjema.feil(koder.valg(Kodeverk.INNSYNSGRUNN));
        if (!feil.isEmpty()) {
            return avvist(skjema, feil);
        }
        return Personident.parse(skjema.nummer())
                .finn()
                .flatMap(personer::finn)
                .flatMap(personId -> hent(bruker, personId, skjema))
                .map(personId -> new ModelAndView("redirect:/personer/" + personId))
                .orElseGet(() -> avvist(skjema, Map.of("nummer", "tilgang.hent.feil.ingen")));
    }

    /** Absent when the person cannot be fetched; the attempt stands in the log. */
    private Optional<Long> hent(Bruker bruker, long personId, Hentskjema skjema) {
        return switch (innhenting.hent(bruker, personId, skjema.grunn(), skjema.begrunnelse())) {
            case Innhenting.Svar.Hentet _ -> {
                logg.noter(bruker, personId, "INNHENTET_" + skjema.grunn(), ADRESSE);
                yield Optional.of(personId);
            }
            case Innhenting.Svar.ErAlleredeAapen _ -> Optional.of(personId);
            case Innhenting.Svar.KanIkkeHentes _ -> {
                logg.noter(bruker, personId, "NEKTET", ADRESSE);
                yield Optional.empty();
            }
        };
    }

    private ModelAndView avvist(Hentskjema skjema, Map<String, String> feil) {
        ModelAndView side = vis(skjema, feil);
        side.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return side;
    }

    private ModelAndView vis(Hentskjema skjema, Map<String, String> feil) {
        List<Felt.Valg> grunner = koder.valg(Kodeverk.INNSYNSGRUNN);
        Side side = new Side(
                feil.entrySet().stream()
                        .map(f -> new Lenke(tekster.tekst(f.getValue()), "#felt-" + f.getKey()))
                        .toList(),
                felt(Felt.fritekst("nummer", tekster.tekst("tilgang.hent.nummer")), skjema.nummer(), feil)
                        .medHjelp(tekster.tekst("tilgang.hent.nummer.hjelp")),
                felt(Felt.valg("grunn", tekster.tekst("tilgang.hent.grunn"), grunner), skjema.grunn(), feil),
                felt(
                                Felt.fritekst("begrunnelse", tekster.tekst("tilgang.hent.begrunnelse")),
                                skjema.begrunnelse(),
                                feil)
                        .medHjelp(tekster.tekst("tilgang.hent.begrunnelse.hjelp")));
        return new ModelAndView("tilgang/hent", "side", side);
    }

    private Felt felt(Felt felt, String verdi, Map<String, String> feil) {
        String noekkel = feil.get(felt.navn());
        return felt.medVerdi(verdi).medFeil(noekkel == null ? null : tekster.tekst(noekkel));
    }
}
