package no.nir.register.web.person.tidslinje;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import no.nir.kodeverk.Kodeverk;
import no.nir.register.web.Kodetekst;
import no.nir.register.web.Tekster;
import no.nir.register.web.person.hendelse.Deltakelse;
import no.nir.register.web.person.hendelse.Hendelse;
import no.nir.register.web.person.hendelse.Hendelse.Slag;
import no.nir.register.web.person.hendelse.Hendelser;
import no.nir.register.web.person.hendelse.Personlenker;
import no.nir.register.web.person.hendelse.Proeveord;
import no.nir.register.web.person.hendelse.Stans;
import no.nir.register.web.person.tidslinje.Tidslinjebygger.Bane;
import no.nir.register.web.person.tidslinje.Utsnitt.Vindu;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands in which lane, and the words for it. */
@Component
class Tidslinjeinnhold {

    private final Tekster tekster;
    private final Kodetekst koder;
    private final Timesoeyler timesoeyler;
    private final Proeveord proever;

    Tidslinjeinnhold(Tekster tekster, Kodetekst koder, Timesoeyler timesoeyler, Proeveord proever) {
        this.tekster = tekster;
        this.koder = koder;
        this.timesoeyler = timesoeyler;
        this.proever = proever;
    }

    List<Bane> baner(Personlenker lenker, Hendelser alle, Vindu vindu, LocalDate idag) {
        List<Hendelse> sted = slag(alle, Slag.BOSTED, Slag.MOTTAK, Slag.BOSETTING);
        List<Hendelse> opphold =
                slag(alle, Slag.TILLATELSE, Slag.EOES, Slag.SAMME_VILKAAR, Slag.SOEKNAD, Slag.TILBAKEKALL);
        Stream<Bane> kategorier = Hendelser.ORDNINGER.stream().map(o -> kategorier(lenker, alle, o, idag));
        return Stream.of(
                        Stream.of(bane("BOSTED", sted, this::sted), bane("OPPHOLD", opphold, this::opphold)),
                        kategorier,
                        Stream.of(
                                bane("OVERPROEVING", alle.av(Slag.OVERPROEVING), h -> overproeving(lenker, h)),
                                bane("VEDTAK", slag(alle, Slag.KONTAKT, Slag.VEDTAK), this::vedtak),
                                bane("PROGRAM", program(alle, idag), Function.identity()),
                                timesoeyler.bane(alle.av(Slag.TIMER), vindu),
                                bane("PROEVE", alle.av(Slag.PROEVE), this::proeve),
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
                                tekster.tekst(
                                        "person.sted.mottak", koder.navn(Kodeverk.MOTTAKSTYPE, h.detalj()), kommune),
                                "mottak")
                        .medKort(kommune);
            case BOSETTING -> punkt(h, tekster.tekst("person.sted." + h.detalj(), kommune), "bosetting");
            default -> stolpe(h, kommune, "bosted");
        };
    }

    private Innhold opphold(Hendelse h) {
        return switch (h.slag()) {
            case SOEKNAD -> soeknad(h);
            case SAMME_VILKAAR -> stolpe(h, tekster.tekst("person.opphold." + h.kode()), "venter");
            case TILBAKEKALL -> stolpe(h, tekster.tekst("person.opphold.TILBAKEKALL_" + h.kode()), "tilbakekall");
            case EOES -> stolpe(h, tekster.tekst("person.opphold.EOES"), "tillatelse");
            default -> {
                String utseende = "UKJENT".equals(h.kode()) ? "tillatelse usikker" : "tillatelse";
                yield stolpe(h, koder.navn(Kodeverk.OPPHOLDSGRUNNLAG, h.kode()), utseende);
            }
        };
    }

    /** A pending one runs on: the stay goes on the same terms until it is decided. */
    private Innhold soeknad(Hendelse h) {
        boolean venter = h.tom() == null;
        String tekst = tekster.tekst("person.soeknad." + h.kode() + (venter ? ".venter" : ""));
        return stolpe(h, tekst, venter ? "venter" : "soeknad").medKort(tekster.tekst("person.soeknad.kort"));
    }

    /** What is announced has a flag of its own on the day it comes, beside the category itself. */
    private Bane kategorier(Personlenker lenker, Hendelser alle, String ordning, LocalDate idag) {
        Stream<Innhold> kategorier = alle.kategorier(ordning).stream().map(h -> kategori(lenker, h, idag));
        Stream<Innhold> varslede = alle.varslede(ordning, idag).stream().map(v -> varslet(lenker, v));
        return bane("KATEGORI_" + ordning, Stream.concat(kategorier, varslede).toList(), Function.identity());
    }

    private Innhold varslet(Personlenker lenker, Hendelse v) {
        String til = tekster.iSetning(koder.navn(Kodeverk.KATEGORI, v.kode()));
        String tekst = tekster.tekst("person.varslet", til, v.dato());
        return Innhold.flagg(v.fom(), tekst, tekster.tekst("person.dag", tekst, v.fom()), "varsel")
                .medKort(tekster.tekst("person.varslet.kort"))
                .medLenke(lenker.forklaring(v.ordning(), v.fom()));
    }

    private Innhold kategori(Personlenker lenker, Hendelse h, LocalDate idag) {
        LocalDate dag = h.gjelder(idag) ? idag : h.fom();
        String navn = koder.navn(Kodeverk.KATEGORI, h.kode());
        String beskrivelse = beskriv(tekster.tekst("person.i_ordning", navn, ordning(h.ordning())), h.fom(), h.tom());
        String utseende = "kategori-" + h.kode() + (h.detalj() == null ? "" : " usikker");
        return Innhold.stolpe(h.fom(), h.tom(), navn, beskrivelse, utseende)
                .medLenke(lenker.forklaring(h.ordning(), dag));
    }

    /** What the municipality found stands in a lane of its own: it is never a category. */
    private Innhold overproeving(Personlenker lenker, Hendelse h) {
        String funnet =
                tekster.tekst("person.i_ordning", koder.navn(Kodeverk.KATEGORI, h.kode()), ordning(h.ordning()));
        return stolpe(h, tekster.tekst("person.overproevd", funnet), "overproevd")
                .medLenke(lenker.overproevinger());
    }

    private Innhold vedtak(Hendelse h) {
        String hva = h.slag() == Slag.KONTAKT
                ? koder.navn(Kodeverk.KONTAKTSLAG, h.kode())
                : tekster.tekst("person.vedtak.om", tekster.iSetning(koder.navn(Kodeverk.VEDTAKSTYPE, h.kode())));
        String utseende = h.slag() == Slag.KONTAKT ? "kontakt" : "vedtak";
        return punkt(h, tekster.tekst("person.i_ordning", hva, ordning(h.ordning())), utseende)
                .medKort(hva);
    }

    /** Participation runs from the real start, else the offered one, to the registered end, or to the day it was stopped for good. */
    private List<Innhold> program(Hendelser alle, LocalDate idag) {
        Stream<Innhold> deltakelse = Hendelser.ORDNINGER.stream()
                .flatMap(o -> Deltakelse.av(alle, o).stream())
                .map(d -> deltakelse(
                        d,
                        d.slutt() == null ? Stans.fra(alle, d.ordning(), idag).orElse(null) : d.tom()));
        Stream<Innhold> tiltak = alle.av(Slag.TILTAK).stream().map(this::tiltak);
        return Stream.concat(deltakelse, tiltak).toList();
    }

    private Innhold deltakelse(Deltakelse d, @Nullable LocalDate tom) {
        String navn = ordning(d.ordning());
        return Innhold.stolpe(d.fom(), tom, navn, beskriv(navn, d.fom(), tom), "deltakelse");
    }

    private Innhold tiltak(Hendelse h) {
        String navn = koder.navn(Kodeverk.TILTAK, h.kode());
        return stolpe(h, tekster.tekst("person.tiltak.timer", navn, tall(h)), "tiltak")
                .medKort(navn);
    }

    private Innhold proeve(Hendelse h) {
        return punkt(h, proever.setning(h), "proeve").medKort(proever.slag(h.kode()));
    }

    private Innhold permisjon(Hendelse h) {
        return stolpe(h, koder.navn(Kodeverk.FRAVAER, h.kode()), "permisjon");
    }

    private Innhold arbeid(Hendelse h) {
        return stolpe(h, tekster.tekst("person.arbeid." + h.kode(), tall(h)), "arbeid");
    }

    private static BigDecimal tall(Hendelse h) {
        return Objects.requireNonNullElse(h.tall(), BigDecimal.ZERO);
    }

    private String ordning(@Nullable String ordning) {
        return koder.navn(Kodeverk.ORDNING, ordning);
    }

    private Innhold stolpe(Hendelse h, String tekst, String utseende) {
        return Innhold.stolpe(h.fom(), h.tom(), tekst, beskriv(tekst, h.fom(), h.tom()), utseende);
    }

    private Innhold punkt(Hendelse h, String tekst, String utseende) {
        return Innhold.punkt(h.fom(), tekst, tekster.tekst("person.dag", tekst, h.fom()), utseende);
    }

    private String beskriv(String tekst, LocalDate fom, @Nullable LocalDate tom) {
        return tom == null ? tekster.tekst("person.fra", tekst, fom) : tekster.tekst("person.fra_til", tekst, fom, tom);
    }
}
