package no.nir.register.web.regelverk;

import java.time.LocalDate;
import java.util.List;
import no.nir.kodeverk.Spraak;
import no.nir.regelverk.katalog.Henvisning;
import no.nir.regelverk.katalog.Katalogregel;
import no.nir.regelverk.katalog.Rettskilde;
import no.nir.regelverk.parametre.Tvilspunkt;
import no.nir.register.kategori.Regelord;
import no.nir.register.web.Tekster;
import no.nir.register.web.regelverk.Regelliste.Sitat;
import no.nir.tid.Periode;
import org.springframework.stereotype.Component;

/** Says a rule in the reader's language. */
@Component
class Regeltekst {

    private final Tekster tekster;

    Regeltekst(Tekster tekster) {
        this.tekster = tekster;
    }

    String spoersmaal(Katalogregel regel) {
        return Regelord.spoersmaal(regel, spraak());
    }

    String svar(Tvilspunkt punkt) {
        return Regelord.svar(punkt, spraak());
    }

    String kategori(String ordning, String kategori) {
        return Regelord.kategori(ordning, kategori, spraak());
    }

    Sitat sitat(Henvisning henvisning) {
        return new Sitat(
                lov(henvisning.kilde()) + " " + paragraf(henvisning.tekst()),
                henvisning.adresse().orElse(null));
    }

    String lov(Rettskilde kilde) {
        return tekster.tekst("regelverk.lov." + kilde.name());
    }

    String paragraf(String tekst) {
        return Regelord.paragraf(tekst, spraak());
    }

    /** In words where the span is open at the end: a dash alone is easily overlooked. */
    String gjelder(Periode periode) {
        LocalDate tom = periode.tom();
        return tom == null
                ? tekster.tekst("regelverk.fra", tekster.kortDato(periode.fom()))
                : tekster.tekst("regelverk.fra_til", tekster.kortDato(periode.fom()), tekster.kortDato(tom));
    }

    List<Kildeliste.Kilde> kilder(List<String> bokstaver) {
        return Kildeliste.av(bokstaver);
    }

    private Spraak spraak() {
        return Spraak.valueOf(tekster.spraak().name());
    }
}
