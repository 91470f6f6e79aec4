package no.nir.register.web.person;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import no.nir.kodeverk.Kodeverk;
import no.nir.register.web.Kodetekst;
import no.nir.register.web.Tekster;
import no.nir.register.web.person.Banetegner.Innhold;
import no.nir.register.web.person.Hendelse.Slag;
import no.nir.register.web.person.Tidslinje.Form;
import no.nir.register.web.person.Tidslinjebygger.Bane;
import no.nir.register.web.person.Utsnitt.Vindu;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands in which lane, and the words for it. */
@Component
class Tidslinjeinnhold {

    static final List<String> ORDNINGER = List.of("INTRO", "NORSK", "ASYL");

    private final Tekster tekster;
    private final Kodetekst koder;
    private final Timesoeyler timesoeyler;

    Tidslinjeinnhold(Tekster tekster, Kodetekst koder, Timesoeyler timesoeyler) {
        this.tekster = tekster;
        this.koder = koder;
        this.timesoeyler = timesoeyler;
    }

    List<Bane> baner(long personId, Hendelser alle, Vindu vindu, LocalDate idag) {
        Stream<Bane> kategorier = ORDNINGER.stream()
                .map(o -> bane("KATEGORI_" + o, alle.av(Slag.KATEGORI, o), h -> kategori(personId, h, idag)));
        return Stream.of(
                        Stream.of(
                                bane("BOSTED", slag(alle, Slag.BOSTED, Slag.MOTTAK, Slag.BOSETTING), this::sted),
                                bane(
                                        "OPPHOLD",
                                        slag(
                                                alle,
                                                Slag.TILLATELSE,
                                                Slag.EOES,
                                                Slag.SAMME_VILKAAR,
                                                Slag.SOEKNAD,
                                                Slag.TILBAKEKALL),
                                        h -> opphold(h, idag))),
                        kategorier,
                        Stream.of(
                                bane("VEDTAK", slag(alle, Slag.KONTAKT, Slag.VEDTAK), this::vedtak),
                                bane("PROGRAM", program(alle), Function.identity()),
                                timesoeyler.bane(alle.av(Slag.TIMER), vindu),
                                bane("PERMISJON", alle.av(Slag.PERMISJON), this::permisjon),
                                bane("ARBEID", alle.av(Slag.ARBEID), this::arbeid)))
                .flatMap(Function.identity())
                .toList();
    }

    private static List<Hendelse> slag(Hendelser alle, Slag... slag) {
        return Stream.of(slag).flatMap(s -> alle.av(s).stream()).toList();
    }

    private <T> Bane bane(String navn, List<T> hendelser, Function<T, Innhold> somInnhold) {
        List<Innhold> innhold = hendelser.stream().map(somInnhold).toList();
        return new Bane(tekster.tekst("person.bane." + navn), innhold, innhold);
    }

    private Innhold sted(Hendelse h) {
        String kommune = koder.kommune(h.kode(), h.fom());
        return switch (h.slag()) {
            case MOTTAK ->
                stolpe(
                        h,
                        tekster.tekst("person.sted.mottak", koder.navn(Kodeverk.MOTTAKSTYPE, h.detalj()), kommune),
                        "mottak");
            case BOSETTING -> punkt(h, tekster.tekst("person.sted." + h.detalj(), kommune), "bosetting");
            default -> stolpe(h, kommune, "bosted");
        };
    }

    private Innhold opphold(Hendelse h, LocalDate idag) {
        return switch (h.slag()) {
            case SOEKNAD -> {
                boolean venter = h.tom() == null;
                String tekst = tekster.tekst("person.soeknad." + h.kode() + (venter ? ".venter" : ""));
                yield stolpe(h, tekst, venter ? "venter" : "soeknad", h.tom() == null ? idag : h.tom(), null);
            }
            case SAMME_VILKAAR -> stolpe(h, tekster.tekst("person.opphold." + h.kode()), "venter");
            case TILBAKEKALL -> stolpe(h, tekster.tekst("person.opphold.TILBAKEKALL_" + h.kode()), "tilbakekall");
            case EOES -> stolpe(h, tekster.tekst("person.opphold.EOES"), "tillatelse");
            default -> stolpe(h, koder.navn(Kodeverk.OPPHOLDSGRUNNLAG, h.kode()), "tillatelse");
        };
    }

    private Innhold kategori(long personId, Hendelse h, LocalDate idag) {
        LocalDate dag = h.gjelder(idag) ? idag : h.fom();
        String lenke = "/personer/" + personId + "/kategori?ordning=" + h.ordning() + "&dato=" + dag;
        String navn = koder.navn(Kodeverk.KATEGORI, h.kode());
        String beskrivelse = beskriv(tekster.tekst("person.i_ordning", navn, ordning(h)), h.fom(), h.tom());
        String usikker = h.detalj() == null ? "" : " usikker";
        return new Innhold(
                Form.STOLPE, h.fom(), h.tom(), navn, beskrivelse, lenke, "kategori-" + h.kode() + usikker, null);
    }

    private Innhold vedtak(Hendelse h) {
        String hva = h.slag() == Slag.KONTAKT
                ? koder.navn(Kodeverk.KONTAKTSLAG, h.kode())
                : tekster.tekst("person.vedtak.om", koder.navn(Kodeverk.VEDTAKSTYPE, h.kode()));
        return punkt(
                h,
                tekster.tekst("person.i_ordning", hva, ordning(h)),
                h.slag().name().toLowerCase(java.util.Locale.ROOT));
    }

    /** Participation runs from the real start, else the offered one, to the registered end. */
    private List<Innhold> program(Hendelser alle) {
        Stream<Innhold> deltakelse = ORDNINGER.stream()
                .flatMap(o -> Deltakelse.av(alle, o).stream())
                .map(d -> new Innhold(
                        Form.STOLPE,
                        d.fom(),
                        d.tom(),
                        ordning(d.ordning()),
                        beskriv(ordning(d.ordning()), d.fom(), d.tom()),
                        null,
                        "deltakelse",
                        null));
        Stream<Innhold> tiltak = alle.av(Slag.TILTAK).stream().map(h -> stolpe(h, tiltak(h), "tiltak"));
        return Stream.concat(deltakelse, tiltak).toList();
    }

    private String tiltak(Hendelse h) {
        return tekster.tekst(
                "person.tiltak.timer",
                koder.navn(Kodeverk.TILTAK, h.kode()),
                java.util.Objects.requireNonNullElse(h.tall(), java.math.BigDecimal.ZERO));
    }

    private Innhold permisjon(Hendelse h) {
        return stolpe(h, koder.navn(Kodeverk.FRAVAER, h.kode()), "permisjon");
    }

    private Innhold arbeid(Hendelse h) {
        return stolpe(
                h,
                tekster.tekst(
                        "person.arbeid." + h.kode(),
                        java.util.Objects.requireNonNullElse(h.tall(), java.math.BigDecimal.ZERO)),
                "arbeid");
    }

    private String ordning(Hendelse h) {
        return h.ordning() == null ? "" : ordning(h.ordning());
    }

    private String ordning(String ordning) {
        return koder.navn(Kodeverk.ORDNING, ordning);
    }

    private Innhold stolpe(Hendelse h, String tekst, String utseende) {
        return stolpe(h, tekst, utseende, h.tom(), null);
    }

    private Innhold stolpe(Hendelse h, String tekst, String utseende, @Nullable LocalDate tom, @Nullable String lenke) {
        return new Innhold(Form.STOLPE, h.fom(), tom, tekst, beskriv(tekst, h.fom(), h.tom()), lenke, utseende, null);
    }

    private Innhold punkt(Hendelse h, String tekst, String utseende) {
        return new Innhold(
                Form.PUNKT, h.fom(), h.fom(), tekst, tekst + ", " + tekster.dato(h.fom()), null, utseende, null);
    }

    private String beskriv(String tekst, LocalDate fom, @Nullable LocalDate tom) {
        return tom == null ? tekster.tekst("person.fra", tekst, fom) : tekster.tekst("person.fra_til", tekst, fom, tom);
    }
}
