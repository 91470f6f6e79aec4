package no.nir.register.registrering.kommando;

import java.time.LocalDate;
import no.nir.register.registrering.kommando.Kommando.FattVedtak;
import no.nir.register.registrering.kommando.Kommando.OverproevKategori;

/** Reads what the municipality decides and what it finds, with its reasons in words. */
final class Vedtakstolk {

    private static final int LANG_TEKST = 4000;
    private static final int LANG_REGEL = 60;

    /** Shorter than this, a reason is not one: those who run the rules must be able to look for the fault. */
    private static final int KORTEST_FORKLARING = 20;

    private Vedtakstolk() {}

    static FattVedtak vedtak(Felter f) {
        String ordning = Nytolk.ordning(f);
        String vedtakstype = f.kode("vedtakstype");
        LocalDate vedtaksdato = f.dato("vedtaksdato");
        String begrunnelse = f.tekst("begrunnelse", LANG_TEKST, Avvisning.VedtaketManglerBegrunnelse::new);
        String grunn = f.frivilligKode("grunn");
        String avslagsgrunn = f.frivilligKode("avslagsgrunn");
        boolean rettBortfalt = f.ja("rettBortfalt");
        LocalDate start = f.frivilligDato("startdato");
        LocalDate slutt = f.frivilligDato("sluttdato");
        Nytolk.krevRekkefoelge(f, "sluttdato", start, slutt);
        LocalDate opplyst = f.dato("klagerettOpplyst", Avvisning.VedtaketManglerOpplysningOmKlagerett::new);
        String form = f.kode("klagerettForm", Avvisning.VedtaketManglerFormenForKlagerett::new);
        f.krevJa("faktaUndersoekt", Avvisning.VedtaketManglerUndersoekteFakta::new);
        String hvordan = f.tekst("faktaUndersoektHvordan", LANG_TEKST, Avvisning.VedtaketManglerUndersoekteFakta::new);
        return new FattVedtak(
                ordning,
                vedtakstype,
                vedtaksdato,
                begrunnelse,
                grunn,
                avslagsgrunn,
                rettBortfalt,
                start,
                slutt,
                opplyst,
                form,
                true,
                hvordan);
    }

    static OverproevKategori overproeving(Felter f) {
        String ordning = Nytolk.ordning(f);
        String kategori = f.kode("kategori");
        LocalDate fom = f.dato("fom");
        LocalDate tom = f.frivilligDato("tom");
        Nytolk.krevRekkefoelge(f, "tom", fom, tom);
        LocalDate vurdert = f.dato("vurdertDato");
        String begrunnelse = f.forklaring(
                "begrunnelse", KORTEST_FORKLARING, LANG_TEKST, Avvisning.OverproevingenManglerBegrunnelse::new);
        String hvordan = f.forklaring(
                "faktaUndersoektHvordan",
                KORTEST_FORKLARING,
                LANG_TEKST,
                Avvisning.OverproevingenManglerUndersoektFaktum::new);
        return new OverproevKategori(
                ordning, kategori, fom, tom, vurdert, begrunnelse, hvordan, f.frivilligOrd("regel", LANG_REGEL));
    }
}
