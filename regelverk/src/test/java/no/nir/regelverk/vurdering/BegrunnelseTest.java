package no.nir.regelverk.vurdering;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import no.nir.regelverk.Kategoriberegning;
import no.nir.regelverk.Tilfeldigperson;
import no.nir.regelverk.parametre.Regelparametre;
import no.nir.regelverk.vurdering.Begrunnelse.Ledd;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** The tree of an explanation says the same as the category it explains, for whoever it is about. */
class BegrunnelseTest {

    private static final int PERSONER = 3000;

    /** Answers of which the rules say a doubt, and of which the facts alone are told. */
    private static final Set<Grunnkode> UTEN_SPOERSMAAL = EnumSet.noneOf(Grunnkode.class);

    @Test
    @DisplayName("Alt som kan avgjøre, svarer på et spørsmål")
    void alleGrunnerSvarer() {
        Set<Grunnkode> uten = EnumSet.noneOf(Grunnkode.class);
        hver((_, v) -> v.forklaring().fordi().stream()
                .map(Grunn::kode)
                .filter(kode -> Delsvar.av(kode).isEmpty())
                .forEach(uten::add));
        assertThat(uten).isEqualTo(UTEN_SPOERSMAAL);
    }

    @Test
    @DisplayName("Ingen svar taler mot en kategori som gir både rett og plikt, og alle andre har et svar som taler mot")
    void treetSierDetSammeSomKategorien() {
        Map<String, String> uenige = new TreeMap<>();
        hver((froe, v) -> {
            if (!enige(v)) {
                uenige.putIfAbsent(
                        v.ordning() + " " + v.kategori() + " " + v.flagg(),
                        froe + " " + v.regler() + " "
                                + v.forklaring().fordi().stream()
                                        .map(Grunn::kode)
                                        .toList());
            }
        });
        assertThat(uenige).isEmpty();
    }

    private static boolean enige(Kategorivurdering v) {
        Begrunnelse tre = Begrunnelse.av(v);
        List<Virkning> virkninger = tre.alleLedd().map(Ledd::virkning).toList();
        if (tre.alleLedd().anyMatch(ledd -> ledd.spoersmaal() == Delspoersmaal.FORSOEK)) {
            return true;
        }
        return switch (v.kategori()) {
            case RETT_OG_PLIKT, TILBUD -> virkninger.stream().noneMatch(Virkning::talerImot);
            case PLIKT -> v.ordning() == Ordning.ASYL || virkninger.contains(Virkning.BARE_PLIKT);
            case RETT -> virkninger.contains(Virkning.BARE_RETT) && !virkninger.contains(Virkning.STENGER);
            case KAN_TILBYS -> virkninger.contains(Virkning.BARE_KAN_TILBYS) && !virkninger.contains(Virkning.STENGER);
            case IKKE_GJELDENDE ->
                virkninger.contains(Virkning.STENGER)
                        || virkninger.contains(Virkning.BARE_RETT) && virkninger.contains(Virkning.BARE_PLIKT);
        };
    }

    private static void hver(BiConsumer<Integer, Kategorivurdering> se) {
        for (int froe = 0; froe < PERSONER; froe++) {
            var resultat = Kategoriberegning.beregn(Tilfeldigperson.nummer(froe), Regelparametre.gjeldende());
            for (Ordning ordning : Ordning.values()) {
                int nummer = froe;
                resultat.tidslinje(ordning).forEach(segment -> se.accept(nummer, segment.verdi()));
            }
        }
    }
}
