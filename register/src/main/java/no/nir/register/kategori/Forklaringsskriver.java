package no.nir.register.kategori;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.nir.kodeverk.Spraak;
import no.nir.regelverk.Kategoriresultat;
import no.nir.regelverk.vurdering.Begrunnelse;
import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Frist;
import no.nir.regelverk.vurdering.Friststatus;
import no.nir.regelverk.vurdering.Grunn;
import no.nir.regelverk.vurdering.Kategori;
import no.nir.regelverk.vurdering.Kategorivurdering;
import no.nir.regelverk.vurdering.Ordning;
import no.nir.regelverk.vurdering.RegelId;
import no.nir.regelverk.vurdering.Verdi;
import no.nir.tid.Periode;
import no.nir.tid.Segment;
import org.jspecify.annotations.Nullable;

/** Turns one person's computed answer into words. */
final class Forklaringsskriver {

    private final Kategoriresultat resultat;
    private final List<Frist> frister;
    private final Setningsskriver setninger;
    private final Kilder kilder;
    private final Spraak spraak;

    Forklaringsskriver(
            Kategoriresultat resultat, List<Frist> frister, Setningsskriver setninger, Kilder kilder, Spraak spraak) {
        this.resultat = resultat;
        this.frister = frister;
        this.setninger = setninger;
        this.kilder = kilder;
        this.spraak = spraak;
    }

    List<Forklaringstekst> alle(Ordning ordning) {
        return resultat.tidslinje(ordning).stream().map(this::skriv).toList();
    }

    Optional<Forklaringstekst> paa(Ordning ordning, LocalDate dag) {
        return resultat.tidslinje(ordning).segmentPaa(dag).map(this::skriv);
    }

    private Forklaringstekst skriv(Segment<Kategorivurdering> segment) {
        Kategorivurdering v = segment.verdi();
        no.nir.regelverk.vurdering.Forklaring hvorfor = SisteDag.vis(v.forklaring());
        Begrunnelsesskriver begrunnelse = new Begrunnelsesskriver(
                Begrunnelse.av(v, hvorfor),
                setninger,
                grunn -> kilder.utgave(grunn, segment.periode().fom()),
                spraak);
        return new Forklaringstekst(
                v.ordning().name(),
                v.kategori().name(),
                segment.periode().fom(),
                segment.periode().tom(),
                tittel(segment),
                fordi(hvorfor.fordi(), segment.periode().fom()),
                setninger.valgt(v.regler()),
                begrunnelse.hvorforIkke(),
                Utsikter.av(segment, hvorfor, setninger),
                hvorfor.usikkert().stream().map(this::kontroll).toList(),
                hvorfor.usikkert().isEmpty() ? tvil(v) : List.of(),
                merknader(segment),
                frister(segment),
                begrunnelse.trinn(),
                spoersmaal(v),
                kilder(hvorfor.fordi()));
    }

    /** A category that goes on from the stretch before says since when: that is the date municipalities count from. */
    private String tittel(Segment<Kategorivurdering> segment) {
        Kategorivurdering v = segment.verdi();
        Forklaringstekster tekster = setninger.tekster();
        String kategori = tekster.tekst("kategori." + v.ordning() + "." + v.kategori());
        Periode periode = segment.periode();
        LocalDate tom = periode.tom();
        if (erFoerste(segment)) {
            return tom == null
                    ? tekster.tekst("tittel.bare", Map.of("kategori", kategori))
                    : tekster.tekst(
                            "tittel.bareTil", Map.of("kategori", kategori, "etter", tekster.dato(tom.plusDays(1))));
        }
        String fra = tekster.dato(periode.fom());
        if (v.kategoriFra().isBefore(periode.fom()) && v.kategori() != Kategori.IKKE_GJELDENDE) {
            Map<String, String> ord =
                    new HashMap<>(Map.of("kategori", kategori, "siden", tekster.dato(v.kategoriFra()), "fra", fra));
            if (tom == null) {
                return tekster.tekst("tittel.siden", ord);
            }
            ord.put("til", tekster.dato(tom));
            return tekster.tekst("tittel.sidenTil", ord);
        }
        return tom == null
                ? tekster.tekst("tittel", Map.of("kategori", kategori, "fra", fra))
                : tekster.tekst("tittel.til", Map.of("kategori", kategori, "fra", fra, "til", tekster.dato(tom)));
    }

    /** The first stretch begins at birth, and that day says nothing. */
    private boolean erFoerste(Segment<Kategorivurdering> segment) {
        return resultat.tidslinje(segment.verdi().ordning())
                .segmenter()
                .getFirst()
                .equals(segment);
    }

    /** What was learnt late is said where it is first used. */
    private List<Forklaringstekst.Ledd> fordi(List<Grunn> grunner, LocalDate dag) {
        Function<Grunn, String> utgave = grunn -> kilder.utgave(grunn, dag);
        List<String> ledd = setninger.ledd(grunner, utgave);
        Set<String> sagt = new HashSet<>();
        List<Forklaringstekst.Ledd> medSent = new ArrayList<>();
        for (int i = 0; i < ledd.size(); i++) {
            Grunn grunn = grunner.get(i);
            List<String> sent = kilder.sent(grunn, setninger.tekster()).stream()
                    .filter(sagt::add)
                    .toList();
            String alene = setninger.ledd(List.of(grunn), utgave).getFirst();
            medSent.add(new Forklaringstekst.Ledd(ledd.get(i), alene, sisteDag(grunn), sent));
        }
        return medSent;
    }

    private static @Nullable LocalDate sisteDag(Grunn grunn) {
        return grunn.verdier().values().stream()
                .filter(Verdi.Dato.class::isInstance)
                .map(verdi -> ((Verdi.Dato) verdi).dato())
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private List<String> kilder(List<Grunn> grunner) {
        return grunner.stream()
                .flatMap(grunn -> kilder.linjer(grunn, setninger.tekster()).stream())
                .distinct()
                .toList();
    }

    private Forklaringstekst.Kontroll kontroll(Grunn tvil) {
        return new Forklaringstekst.Kontroll(
                setninger.medHjemmel(tvil), setninger.setning("kontroll." + tvil.kode(), tvil));
    }

    private List<String> merknader(Segment<Kategorivurdering> segment) {
        Kategorivurdering v = segment.verdi();
        List<String> merknader = new ArrayList<>();
        v.flagg().stream()
                .filter(flagg -> flagg != Flagg.MANUAL_CHECK)
                .map(flagg -> merknad(flagg, v))
                .forEach(merknader::add);
        return merknader;
    }

    private String merknad(Flagg flagg, Kategorivurdering v) {
        String tekst = setninger.tekster().tekst("flagg." + flagg);
        return flagg == Flagg.RESPONSIBLE_KOMMUNE
                ? setninger
                        .tekster()
                        .tekst(
                                "merknad.ansvarligKommune",
                                Map.of("merknad", tekst, "kommune", setninger.kommune(v.ansvarligKommune())))
                : tekst;
    }

    private List<Forklaringstekst.Frist> frister(Segment<Kategorivurdering> segment) {
        return frister.stream()
                .filter(frist -> frist.status() == Friststatus.AAPEN
                        && frist.ordning() == segment.verdi().ordning()
                        && segment.periode().inneholder(frist.sisteDag()))
                .map(this::frist)
                .toList();
    }

    private Forklaringstekst.Frist frist(Frist frist) {
        Forklaringstekster tekster = setninger.tekster();
        String tekst = tekster.tekst("frist." + frist.type(), Map.of("dato", tekster.dato(frist.sisteDag())));
        return new Forklaringstekst.Frist(frist.sisteDag(), setninger.medHjemmel(tekst, frist.hjemmel()));
    }

    private List<Forklaringstekst.Spoersmaal> spoersmaal(Kategorivurdering v) {
        return v.regler().stream()
                .filter(regel -> !erTvil(regel))
                .map(regel -> new Forklaringstekst.Spoersmaal(regel.kode(), Regelord.spoersmaal(regel, spraak)))
                .distinct()
                .toList();
    }

    /** The open questions of the law, without the word that marks them; what IMDi has chosen is not open. */
    private List<String> tvil(Kategorivurdering v) {
        Set<String> valgt = setninger.valgt(v.regler()).stream()
                .map(Forklaringstekst.Valgt::regel)
                .collect(Collectors.toSet());
        return v.regler().stream()
                .filter(regel -> erTvil(regel) && !valgt.contains(regel.kode()))
                .map(regel -> Regelord.spoersmaal(regel, spraak).replaceFirst("^[^:]+: ", ""))
                .map(Forklaringstekster::medStorBokstav)
                .distinct()
                .toList();
    }

    /** The D rows of the rule register say what the law leaves open; the others ask about facts. */
    private static boolean erTvil(RegelId regel) {
        return regel.name().startsWith("D_");
    }
}
