package no.nir.register.web.kodeliste;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.nir.kodeverk.Kode;
import no.nir.kodeverk.Kodeliste;
import no.nir.kodeverk.Kodeverk;
import no.nir.kodeverk.Navn;
import no.nir.register.kodeliste.Kodelisteendring;
import no.nir.register.kodeliste.Kodelisteregister;
import no.nir.register.kodeliste.Listeadgang;
import no.nir.register.web.Kodetekst;
import no.nir.register.web.Tekster;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Lists, values and changes in words. */
@Component
class Kodelisteord {

    private final Tekster tekster;
    private final Kodetekst koder;
    private final Kodelisteregister register;

    Kodelisteord(Tekster tekster, Kodetekst koder, Kodelisteregister register) {
        this.tekster = tekster;
        this.koder = koder;
        this.register = register;
    }

    static String adresse(Kodeverk kodeverk) {
        return "/kodelister/" + kodeverk.id();
    }

    static String adresse(Kodeverk kodeverk, String kode) {
        return adresse(kodeverk) + "/" + kode;
    }

    String navn(Kodeverk kodeverk) {
        return tekster.tekst("kodeliste.navn." + kodeverk);
    }

    String navn(Kodeverk kodeverk, String kode) {
        return koder.navn(kodeverk, kode);
    }

    String hvorfor(Kodeverk kodeverk) {
        return tekster.tekst("kodeliste.hvorfor." + Listeadgang.til(kodeverk).grad());
    }

    String adgang(Kodeverk kodeverk) {
        return tekster.tekst("kodeliste.grad." + Listeadgang.til(kodeverk).grad());
    }

    String gjelder(Kode kode) {
        LocalDate fom = kode.fom();
        LocalDate tom = kode.tom();
        if (fom != null) {
            return tekster.periode(fom, tom);
        }
        return tom == null ? tekster.tekst("kodeliste.alltid") : tekster.tekst("kodeliste.til", tekster.kortDato(tom));
    }

    /** The columns that only this list has, in a settled order. */
    static List<String> kolonner(Kodeliste liste) {
        return liste.list().stream()
                .flatMap(kode -> kode.egenskaper().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    String kolonne(String kolonne) {
        return tekster.kode("kodeliste.egenskap", kolonne);
    }

    /** Each value in words where there are words for it. */
    String egenskap(String kolonne, String verdi) {
        String foerste = verdi.split(" ")[0];
        return Arrays.stream(verdi.split(" "))
                .map(en -> valg(kolonne, en))
                .collect(Collectors.joining(valg(kolonne, foerste).equals(foerste) ? " " : ", "));
    }

    String valg(String kolonne, String verdi) {
        if (kolonne.equals("ordninger")) {
            return koder.navn(Kodeverk.ORDNING, verdi);
        }
        String egen = "kodeliste.valg." + kolonne + "." + verdi;
        return tekster.har(egen) ? tekster.tekst(egen) : tekster.kode("kodeliste.valg", verdi);
    }

    /** All changes, the newest first. */
    List<Kodelisteendring> endringer() {
        return register.list().reversed();
    }

    /** @param tilbake the form that takes it back */
    Kodelistebilde.Endringslinje linje(Kodelisteendring endring, Kodelistebilde.@Nullable Skjema tilbake) {
        return new Kodelistebilde.Endringslinje(
                "endring-" + endring.nr(),
                tekster.tidspunkt(endring.endret()),
                endring.endretAv(),
                hva(endring),
                endring.grunn(),
                tilbake);
    }

    private String hva(Kodelisteendring endring) {
        Navn navn = endring.navn();
        LocalDate dag = endring.dag();
        return tekster.tekst(
                "kodeliste.endring." + endring.slag(),
                Long.toString(endring.nr()),
                endring.kode(),
                dag == null ? "" : dag,
                navn == null ? "" : navn.nb(),
                navn == null ? "" : navn.nn(),
                navn == null ? "" : navn.en(),
                endring.kilde() == null ? "" : endring.kilde(),
                endring.gjelderNr() == null ? "" : Long.toString(endring.gjelderNr()),
                endring.verifisert() ? 1 : 0);
    }
}
