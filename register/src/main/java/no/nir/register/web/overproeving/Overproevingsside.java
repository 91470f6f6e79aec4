package no.nir.register.web.overproeving;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import no.nir.regelverk.katalog.Katalog;
import no.nir.register.sporing.Oppslagslogg;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Krever;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.web.Lenke;
import no.nir.register.web.Sidetall;
import no.nir.register.web.Tekster;
import no.nir.register.web.overproeving.Overproevingsbilde.Regel;
import no.nir.register.web.overproeving.Overproevingsbilde.Valgt;
import no.nir.register.web.overproeving.Overproevingsleser.Retning;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where the municipalities find otherwise than the rules, rule by rule. Numbers first; the cases without names, and only for those who may read
 * them; a name only by asking for one person, which is logged.
 */
@Controller
class Overproevingsside {

    private static final String ADRESSE = "/overproevinger";

    private final Overproevingsleser leser;
    private final Overproevingsord ord;
    private final Oppslagslogg logg;
    private final Tekster tekster;

    Overproevingsside(Overproevingsleser leser, Overproevingsord ord, Oppslagslogg logg, Tekster tekster) {
        this.leser = leser;
        this.ord = ord;
        this.logg = logg;
        this.tekster = tekster;
    }

    @GetMapping(ADRESSE)
    @Krever(Rettighet.SE_OVERPROEVINGER)
    ModelAndView side(
            @RequestParam(defaultValue = "") String regel,
            @RequestParam(defaultValue = "1") String side,
            Bruker bruker) {
        Map<String, List<Retning>> perRegel = new LinkedHashMap<>();
        leser.retninger(bruker)
                .forEach(retning -> perRegel.computeIfAbsent(retning.regel(), _ -> new ArrayList<>())
                        .add(retning));
        List<Regel> regler = perRegel.entrySet().stream()
                .map(en -> regel(en.getKey(), en.getValue()))
                .sorted(Comparator.comparingLong(Regel::antall).reversed().thenComparing(Regel::kode))
                .toList();
        long alle = regler.stream().mapToLong(Regel::antall).sum();
        Valgt valgt = regler.stream()
                .filter(en -> en.kode().equals(regel))
                .findFirst()
                .map(en -> valgt(en, side, bruker))
                .orElse(null);
        return new ModelAndView(
                "overproeving/liste",
                "side",
                new Overproevingsbilde(tekster.tekst("overproeving.antall", alle), regler, valgt));
    }

    private Regel regel(String kode, List<Retning> retninger) {
        TreeSet<String> kommuner = new TreeSet<>();
        retninger.forEach(retning -> kommuner.addAll(retning.kommuner()));
        return new Regel(
                kode,
                Katalog.finn(kode).isPresent(),
                ord.spoersmaal(kode),
                retninger.stream().mapToLong(Retning::antall).sum(),
                retninger.stream().mapToLong(Retning::ubesvarte).sum(),
                kommuner.size(),
                tekster.kortDato(retninger.stream()
                        .map(Retning::nyeste)
                        .max(Comparator.naturalOrder())
                        .orElse(null)),
                retninger.stream()
                        .map(r -> tekster.tekst(
                                "overproeving.retning",
                                ord.ordning(r.ordning()),
                                ord.kategori(r.fra()),
                                ord.kategori(r.til()),
                                r.antall()))
                        .toList());
    }

    private Valgt valgt(Regel regel, String side, Bruker bruker) {
        int sider =
                Math.toIntExact(Math.max(1, (regel.antall() + Overproevingsleser.SIDE - 1) / Overproevingsleser.SIDE));
        int nr = Math.min(Sidetall.les(side), sider);
        boolean lesbar = bruker.har(Rettighet.BESVAR_OVERPROEVING);
        List<Overproevd> saker = lesbar ? leser.om(bruker, regel.kode(), nr) : List.of();
        logg.noterAlle(bruker, saker.stream().map(Overproevd::personId).toList(), "LISTE", ADRESSE);
        return new Valgt(
                regel.finnes()
                        ? tekster.tekst("overproeving.om", regel.kode())
                        : tekster.tekst("overproeving.uten_regel"),
                lesbar,
                saker.stream()
                        .map(o -> ord.linje(
                                o,
                                "/personer/" + o.personId() + ADRESSE + "#overproeving-" + o.personId() + "-" + o.nr(),
                                null))
                        .toList(),
                tekster.tekst("overproeving.side", nr, sider),
                lenke("overproeving.forrige", regel.kode(), nr - 1, sider),
                lenke("overproeving.neste", regel.kode(), nr + 1, sider));
    }

    private @Nullable Lenke lenke(String noekkel, String regel, int nr, int sider) {
        return nr < 1 || nr > sider
                ? null
                : new Lenke(tekster.tekst(noekkel), ADRESSE + "?regel=" + regel + "&side=" + nr + "#valgt");
    }
}
