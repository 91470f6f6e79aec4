package no.nir.register.web.kodeliste;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import no.nir.kodeverk.Kode;
import no.nir.kodeverk.Kodeliste;
import no.nir.kodeverk.Kodeverk;
import no.nir.register.kodeliste.Kodelisteendring.Slag;
import no.nir.register.kodeliste.Listeadgang;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.web.Kodetekst;
import no.nir.register.web.Lenke;
import no.nir.register.web.Tekster;
import no.nir.register.web.kodeliste.Kodelistebilde.Filter;
import org.springframework.stereotype.Component;

/** Makes the pages of all lists and of one. */
@Component
class Kodelistebygger {

    /** Which values are shown. */
    enum Vis {
        GJELDENDE,
        UBEKREFTET,
        ALLE;

        static Vis av(String valgt) {
            return Arrays.stream(values())
                    .filter(vis -> vis.adresse().equals(valgt))
                    .findFirst()
                    .orElse(GJELDENDE);
        }

        String adresse() {
            return name().toLowerCase(Locale.ROOT);
        }

        private boolean viser(Kode kode, LocalDate idag) {
            return switch (this) {
                // What is to come is shown with what is
                case GJELDENDE -> kode.tom() == null || !kode.tom().isBefore(idag);
                case UBEKREFTET -> !kode.verifisert() && GJELDENDE.viser(kode, idag);
                case ALLE -> true;
            };
        }
    }

    private final Kodetekst koder;
    private final Kodelisteord ord;
    private final Tekster tekster;
    private final Clock klokke;

    Kodelistebygger(Kodetekst koder, Kodelisteord ord, Tekster tekster, Clock klokke) {
        this.koder = koder;
        this.ord = ord;
        this.tekster = tekster;
        this.klokke = klokke;
    }

    Kodelistebilde.Oversikt oversikt(Vis vis) {
        List<Kodeverk> lister = Arrays.stream(Kodeverk.values())
                .filter(kodeverk -> vis != Vis.UBEKREFTET || ubekreftede(kodeverk) > 0)
                .sorted(Comparator.comparing(ord::navn))
                .toList();
        return new Kodelistebilde.Oversikt(
                List.of(filter("/kodelister", Vis.ALLE, vis), filter("/kodelister", Vis.UBEKREFTET, vis)),
                tekster.tekst(
                        "kodeliste.antall.lister",
                        lister.size(),
                        lister.stream().mapToLong(this::verdier).sum(),
                        lister.stream().mapToLong(this::ubekreftede).sum()),
                lister.stream().map(this::linje).toList());
    }

    private Kodelistebilde.Listelinje linje(Kodeverk kodeverk) {
        long ubekreftede = ubekreftede(kodeverk);
        return new Kodelistebilde.Listelinje(
                new Lenke(ord.navn(kodeverk), Kodelisteord.adresse(kodeverk)),
                tekster.tall(verdier(kodeverk)),
                ubekreftede == 0 ? "" : tekster.tekst("kodeliste.antall.ubekreftet", ubekreftede),
                ord.adgang(kodeverk));
    }

    private long verdier(Kodeverk kodeverk) {
        return koder.liste(kodeverk).list(LocalDate.now(klokke)).size();
    }

    private long ubekreftede(Kodeverk kodeverk) {
        return koder.liste(kodeverk).list(LocalDate.now(klokke)).stream()
                .filter(kode -> !kode.verifisert())
                .count();
    }

    Kodelistebilde.Liste liste(Kodeverk kodeverk, Vis vis, Bruker bruker) {
        Kodeliste liste = koder.liste(kodeverk);
        LocalDate idag = LocalDate.now(klokke);
        List<String> kolonner = Kodelisteord.kolonner(liste);
        List<Kodelistebilde.Verdilinje> verdier = liste.list().stream()
                .filter(kode -> vis.viser(kode, idag))
                .map(kode -> verdi(kodeverk, kode, kolonner))
                .toList();
        String adresse = Kodelisteord.adresse(kodeverk);
        boolean kanLeggeTil = bruker.har(Rettighet.ENDRE_KODELISTER)
                && Listeadgang.til(kodeverk).grad().tillater(Slag.LEGG_TIL);
        return new Kodelistebilde.Liste(
                ord.navn(kodeverk),
                liste.id(),
                ord.hvorfor(kodeverk),
                Arrays.stream(Vis.values()).map(en -> filter(adresse, en, vis)).toList(),
                tekster.tekst("kodeliste.antall.verdier", verdier.size()),
                !kolonner.isEmpty(),
                verdier,
                ord.endringer().stream()
                        .filter(endring -> endring.kodeverk() == kodeverk)
                        .map(endring -> ord.linje(endring, null))
                        .toList(),
                kanLeggeTil ? adresse + "/ny" : null);
    }

    private Kodelistebilde.Verdilinje verdi(Kodeverk kodeverk, Kode kode, List<String> kolonner) {
        return new Kodelistebilde.Verdilinje(
                new Lenke(kode.kode(), Kodelisteord.adresse(kodeverk, kode.kode())),
                kode.navn(no.nir.kodeverk.Spraak.valueOf(tekster.spraak().name())),
                ord.gjelder(kode),
                kolonner.stream()
                        .flatMap(kolonne -> kode.finnEgenskap(kolonne).stream()
                                .map(verdi -> ord.kolonne(kolonne) + ": " + ord.egenskap(kolonne, verdi)))
                        .toList(),
                kode.kilde(),
                kode.verifisert());
    }

    private Filter filter(String adresse, Vis vis, Vis valgt) {
        return new Filter(
                new Lenke(tekster.tekst("kodeliste.vis." + vis), adresse + "?vis=" + vis.adresse()), vis == valgt);
    }
}
