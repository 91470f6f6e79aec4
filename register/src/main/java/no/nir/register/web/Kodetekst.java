package no.nir.register.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import no.nir.kodeverk.Bydel;
import no.nir.kodeverk.Kodeliste;
import no.nir.kodeverk.Kodelister;
import no.nir.kodeverk.Kodeverk;
import no.nir.kodeverk.Kommuner;
import no.nir.kodeverk.Kommunesvar;
import no.nir.kodeverk.Land;
import no.nir.register.kodeliste.Kodelisteregister;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Codes in words, in the language of the current request. A code that no list knows is shown as it stands. */
@Component
public class Kodetekst {

    private static final String LEST = Kodetekst.class.getName();

    private final Tekster tekster;
    private final Kodelisteregister register;
    private final Clock klokke;

    Kodetekst(Tekster tekster, Kodelisteregister register, Clock klokke) {
        this.tekster = tekster;
        this.register = register;
        this.klokke = klokke;
    }

    /** The list in force. Read once for each request, so that a page is of one edition. */
    public Kodeliste liste(Kodeverk kodeverk) {
        return lister().liste(kodeverk);
    }

    /** What may be chosen today. */
    public List<Felt.Valg> valg(Kodeverk kodeverk) {
        return liste(kodeverk).list(LocalDate.now(klokke)).stream()
                .map(kode -> new Felt.Valg(kode.kode(), kode.navn(spraak())))
                .toList();
    }

    /** The name of today, also on old rows: the value is the same, and two names of it on one page would look like two. */
    public String navn(Kodeverk kodeverk, @Nullable String kode) {
        return kode == null ? "" : liste(kodeverk).navn(kode, LocalDate.now(klokke), spraak());
    }

    /** The name the municipality had on the day, of a divided one its last; a number nobody knows is shown as a number. */
    public String kommune(String nummer, LocalDate dag) {
        Kommuner kommuner = Kommuner.norske();
        return kommuner.navn(nummer, dag)
                .or(() -> kommuner.resolver(nummer, dag) instanceof Kommunesvar.Entydig(String da)
                        ? kommuner.navn(da, dag)
                        : kommuner.sisteNavn(nummer))
                .orElse(nummer);
    }

    /** The name of a city district. */
    public String bydel(String nummer, LocalDate dag) {
        return Kommuner.norske().finnBydel(nummer, dag).map(Bydel::navn).orElse(nummer);
    }

    public String land(String kode) {
        return Land.finn(kode).map(l -> l.navn(spraak())).orElse(kode);
    }

    private Kodelister lister() {
        RequestAttributes foresporsel = RequestContextHolder.getRequestAttributes();
        if (foresporsel == null) {
            return register.gjeldende();
        }
        if (foresporsel.getAttribute(LEST, RequestAttributes.SCOPE_REQUEST) instanceof Kodelister lest) {
            return lest;
        }
        Kodelister lister = register.gjeldende();
        foresporsel.setAttribute(LEST, lister, RequestAttributes.SCOPE_REQUEST);
        return lister;
    }

    private no.nir.kodeverk.Spraak spraak() {
        return no.nir.kodeverk.Spraak.valueOf(tekster.spraak().name());
    }
}
