package no.nir.register.web.overproeving;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import no.nir.kodeverk.Kodeverk;
import no.nir.kodeverk.Spraak;
import no.nir.regelverk.katalog.Katalog;
import no.nir.register.kategori.Regelord;
import no.nir.register.web.Kodetekst;
import no.nir.register.web.Tekster;
import no.nir.register.web.overproeving.Overproevingslinje.Svarlinje;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts an overprøving into words. */
@Component
class Overproevingsord {

    private final Tekster tekster;
    private final Kodetekst koder;
    private final Clock klokke;

    Overproevingsord(Tekster tekster, Kodetekst koder, Clock klokke) {
        this.tekster = tekster;
        this.koder = koder;
        this.klokke = klokke;
    }

    /**
     * @param person the page about the person; absent on that page itself
     * @param korriger the form that corrects it; absent for readers
     */
    Overproevingslinje linje(Overproevd o, @Nullable String person, @Nullable String korriger) {
        return new Overproevingslinje(
                "overproeving-" + o.personId() + "-" + o.nr(),
                tekster.tekst(
                        "overproeving.sak",
                        koder.navn(Kodeverk.ORDNING, o.ordning()),
                        tekster.periode(o.fom(), o.tom())),
                kommune(o.kommunenummer()),
                tekster.tekst(
                        "overproeving.beregnet.da",
                        kategori(o.beregnetDa()),
                        o.fom(),
                        Objects.requireNonNullElse(o.regelversjon(), "-")),
                tekster.tekst("overproeving.vurdert.da", kategori(o.kategori()), o.vurdertDato()),
                o.erNaaLikt() ? tekster.tekst("overproeving.likt") : null,
                o.begrunnelse(),
                o.undersoekt(),
                o.regel(),
                tekster.tekst("overproeving.status." + o.status()),
                o.svar().stream().map(this::svar).toList(),
                person,
                korriger);
    }

    private Svarlinje svar(Overproevd.Svar svar) {
        return new Svarlinje(
                tekster.tekst("overproeving.status." + svar.status()),
                tekster.tekst("overproeving.svar.naar", tekster.tidspunkt(svar.besvart()), svar.besvartAv()),
                svar.notat());
    }

    String kategori(String kode) {
        return koder.navn(Kodeverk.KATEGORI, kode);
    }

    String ordning(String kode) {
        return koder.navn(Kodeverk.ORDNING, kode);
    }

    String kommune(String nummer) {
        return koder.kommune(nummer, LocalDate.now(klokke));
    }

    /** What the rule asks; for those without a rule, that there is none. */
    String spoersmaal(String regel) {
        return Katalog.finn(regel)
                .map(r -> Regelord.spoersmaal(r, Spraak.valueOf(tekster.spraak().name())))
                .orElseGet(() -> tekster.tekst("overproeving.uten_regel"));
    }
}
