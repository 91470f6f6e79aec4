package no.nir.regelverk.katalog;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import no.nir.regelverk.dokumentasjon.Botidsregel;
import no.nir.regelverk.dokumentasjon.Dokumentasjonsregel;
import no.nir.regelverk.dokumentasjon.Oversending;
import no.nir.regelverk.frist.Lovfrist;
import no.nir.regelverk.frist.Opplysningstype;
import no.nir.regelverk.frist.Permisjonsslag;
import no.nir.regelverk.lovtabell.Lovregel;
import no.nir.regelverk.parametre.Covidtillegg;
import no.nir.regelverk.saksbehandling.Avgjoerelse;
import no.nir.regelverk.stoenad.Stoenadsregel;
import no.nir.regelverk.vurdering.Regel;
import no.nir.regelverk.vurdering.RegelId;
import no.nir.regelverk.vurdering.Regelregister;

/** All rules, those of the categories first, in the order of the law tables. */
public final class Katalog {

    private static final List<Katalogregel> ALLE = Stream.of(
                    Regelregister.alle().stream().map(Katalog::av),
                    av(Omraade.DOKUMENTASJON, Dokumentasjonsregel.values(), Dokumentasjonsregel::regel),
                    av(Omraade.DOKUMENTASJON, Botidsregel.values(), Botidsregel::regel),
                    av(Omraade.DOKUMENTASJON, Oversending.values(), Oversending::regel),
                    av(Omraade.FRIST, Lovfrist.values(), Lovfrist::regel),
                    av(Omraade.FRIST, Permisjonsslag.values(), Permisjonsslag::regel),
                    av(Omraade.FRIST, Opplysningstype.values(), Opplysningstype::regel),
                    av(Omraade.STOENAD, Stoenadsregel.values(), Stoenadsregel::regel),
                    av(Omraade.SAKSBEHANDLING, Avgjoerelse.values(), Avgjoerelse::regel),
                    av(Omraade.SAKSBEHANDLING, Covidtillegg.values(), Covidtillegg::regel))
            .flatMap(regler -> regler)
            .toList();

    private Katalog() {}

    public static List<Katalogregel> alle() {
        return ALLE;
    }

    public static Optional<Katalogregel> finn(String kode) {
        return ALLE.stream().filter(regel -> regel.kode().equals(kode)).findFirst();
    }

    /** From paragraph to rules, in the order of the acts; on a day, or over all time. */
    public static Map<Paragraf, List<Katalogregel>> perParagraf(List<Katalogregel> regler, Optional<LocalDate> dag) {
        Map<Paragraf, List<Katalogregel>> per = new TreeMap<>();
        for (Katalogregel regel : regler) {
            new TreeSet<>(regel.paragrafer(dag))
                    .forEach(paragraf -> per.computeIfAbsent(paragraf, p -> new ArrayList<>())
                            .add(regel));
        }
        return per;
    }

    private static Katalogregel av(Regel regel) {
        return new Katalogregel(
                regel.id().kode(),
                omraade(regel.id()),
                regel.id(),
                regel.hjemler().map(hjemmel -> Henvisning.av(Rettskilde.av(hjemmel.lovverk()), hjemmel.paragraf())),
                regel.spoersmaal(),
                regel.kilder());
    }

    private static <E extends Enum<E>> Stream<Katalogregel> av(
            Omraade omraade, E[] konstanter, Function<E, Lovregel> regelen) {
        return Arrays.stream(konstanter)
                .map(regelen)
                .map(regel -> new Katalogregel(
                        regel.kode(),
                        omraade,
                        null,
                        regel.hjemler()
                                .map(hjemmel ->
                                        Henvisning.av(Rettskilde.medNavn(hjemmel.lovverk()), hjemmel.paragraf())),
                        regel.spoersmaal(),
                        regel.kilder()));
    }

    private static Omraade omraade(RegelId id) {
        String navn = id.name();
        if (navn.startsWith("I03_") || navn.startsWith("I21_")) {
            return Omraade.INTRO;
        }
        if (navn.startsWith("N05_") || navn.startsWith("N21_")) {
            return Omraade.NORSK;
        }
        if (id == RegelId.ASYL) {
            return Omraade.ASYL;
        }
        return navn.startsWith("D_") ? Omraade.TVIL : Omraade.FELLES;
    }
}
