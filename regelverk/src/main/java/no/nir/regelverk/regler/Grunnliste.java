package no.nir.regelverk.regler;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.nir.regelverk.vurdering.Grunn;
import no.nir.regelverk.vurdering.Grunnkode;
import no.nir.regelverk.vurdering.Hjemmel;
import no.nir.regelverk.vurdering.RegelId;
import no.nir.regelverk.vurdering.Regelregister;
import no.nir.regelverk.vurdering.Verdi;
import org.jspecify.annotations.Nullable;

/** Collects reasons for one part of an explanation, each with the paragraph of the rule it comes from on the day. */
final class Grunnliste {

    private final List<Grunn> grunner = new ArrayList<>();
    private final LocalDate dag;

    Grunnliste(LocalDate dag) {
        this.dag = dag;
    }

    /** A named value of a reason. */
    record Navngitt(String navn, Verdi verdi) {}

    static Navngitt dato(String navn, int dag) {
        return new Navngitt(navn, new Verdi.Dato(Dag.dato(dag)));
    }

    static Navngitt dato(String navn, LocalDate dato) {
        return new Navngitt(navn, new Verdi.Dato(dato));
    }

    static Navngitt tall(String navn, double tall) {
        return new Navngitt(navn, new Verdi.Tall(tall));
    }

    static Navngitt kommune(@Nullable String nummer) {
        return new Navngitt("kommune", nummer == null ? new Verdi.Kode("UKJENT") : new Verdi.Kommune(nummer));
    }

    static Navngitt kode(String navn, String kode) {
        return new Navngitt(navn, new Verdi.Kode(kode));
    }

    void legg(Grunnkode kode, RegelId regel, Navngitt... verdier) {
        legg(kode, Regelregister.get(regel).hjemmel(dag), verdier);
    }

    void legg(Grunnkode kode, Hjemmel hjemmel, Navngitt... verdier) {
        Map<String, Verdi> navngitte = new HashMap<>();
        for (Navngitt n : verdier) {
            navngitte.put(n.navn(), n.verdi());
        }
        grunner.add(new Grunn(kode, hjemmel, navngitte));
    }

    List<Grunn> grunner() {
        return grunner;
    }
}
