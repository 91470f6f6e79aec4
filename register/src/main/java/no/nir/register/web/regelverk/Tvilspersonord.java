package no.nir.register.web.regelverk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import no.nir.register.kategori.Forklaringstekst;
import no.nir.register.kategori.Forklaringstekst.Ledd;
import no.nir.register.web.Felt;
import no.nir.register.web.Kodetekst;
import no.nir.register.web.Tekster;
import no.nir.register.web.regelverk.Tvilspersonbilde.Linje;
import no.nir.register.web.regelverk.Tvilspersonleser.Rad;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Words for the answers that turn on a point of doubt, and for what they can be narrowed to. */
@Component
class Tvilspersonord {

    private final Regeltekst regler;
    private final Kodetekst koder;
    private final Tekster tekster;
    private final Clock klokke;

    Tvilspersonord(Regeltekst regler, Kodetekst koder, Tekster tekster, Clock klokke) {
        this.regler = regler;
        this.koder = koder;
        this.tekster = tekster;
        this.klokke = klokke;
    }

    /** @param forklart the answers of the person as the rules that hold now give them; absent where they cannot be run */
    Linje linje(int nr, Rad rad, @Nullable List<Forklaringstekst> forklart) {
        return new Linje(
                tekster.tekst("tvil.personer.nr", nr),
                kommune(rad.kommunenummer()),
                regler.kategori(rad.ordning(), rad.kategori()),
                tekster.kortDato(rad.siden()),
                forklart == null
                        ? new Linje.Hvorfor(tekster.tekst("tvil.personer.kan_ikke"), List.of())
                        : hvorfor(rad, forklart),
                rad.kontroll() ? tekster.tekst("tvil.personer.kontroll.ja") : null,
                "/personer/" + rad.personId() + "/kategori?ordning=" + rad.ordning() + "&dato=" + idag());
    }

    /** What is stored may come from before a choice; until it is recomputed, the rules that hold now cannot explain it. */
    private Linje.Hvorfor hvorfor(Rad rad, List<Forklaringstekst> forklart) {
        return forklart.stream()
                .filter(tekst -> tekst.ordning().equals(rad.ordning())
                        && tekst.kategori().equals(rad.kategori()))
                .findFirst()
                .map(tekst -> new Linje.Hvorfor(
                        sist(tekst.fordi(), rad.siden()),
                        tekst.fordi().stream().map(Ledd::tekst).toList()))
                .orElseGet(() -> new Linje.Hvorfor(tekster.tekst("tvil.personer.regnes_om"), List.of()));
    }

    /** What happened last before the answer began to turn on the point. */
    private static String sist(List<Ledd> ledd, LocalDate siden) {
        return ledd.stream()
                .max(Comparator.comparing(en -> dagFoer(en, siden)))
                .map(Ledd::alene)
                .orElse("");
    }

    private static LocalDate dagFoer(Ledd ledd, LocalDate siden) {
        LocalDate dag = ledd.dag();
        return dag == null || dag.isAfter(siden) ? LocalDate.MIN : dag;
    }

    /** Only what somebody has can be chosen, and what is chosen already. */
    List<Felt> filtre(List<Tvilsleser.Linje> fordelt, Tvilsfilter filter) {
        return List.of(
                felt(
                        "kommune",
                        tekster.tekst("start.kol.kommune"),
                        fordelt.stream().map(l -> Objects.requireNonNullElse(l.kommunenummer(), Tvilsfilter.INGEN)),
                        filter.kommune(),
                        nummer -> kommune(nummer.equals(Tvilsfilter.INGEN) ? null : nummer)),
                felt(
                        "svar",
                        tekster.tekst("regelverk.tvil.kategori"),
                        fordelt.stream().map(l -> l.ordning() + "." + l.kategori()),
                        filter.svar(),
                        this::svar),
                felt(
                        "kontroll",
                        tekster.tekst("tvil.personer.kontroll"),
                        Stream.of("ja", "nei"),
                        filter.kontroll(),
                        svar -> tekster.tekst("tvil.personer.kontroll." + svar)));
    }

    private static Felt felt(
            String navn, String ledetekst, Stream<String> verdier, String valgt, UnaryOperator<String> ord) {
        return Felt.valg(
                        navn,
                        ledetekst,
                        Stream.concat(verdier, Stream.of(valgt))
                                .filter(verdi -> !verdi.isEmpty())
                                .distinct()
                                .map(verdi -> new Felt.Valg(verdi, ord.apply(verdi)))
                                .sorted(Comparator.comparing(Felt.Valg::tekst))
                                .toList())
                .medVerdi(valgt);
    }

    private String svar(String svar) {
        int punktum = svar.indexOf('.');
        return regler.kategori(svar.substring(0, punktum), svar.substring(punktum + 1));
    }

    String kommune(@Nullable String nummer) {
        return nummer == null ? tekster.tekst("tvil.personer.ingen_kommune") : koder.kommune(nummer, idag());
    }

    private LocalDate idag() {
        return LocalDate.now(klokke);
    }
}
