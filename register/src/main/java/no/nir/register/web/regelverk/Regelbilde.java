package no.nir.register.web.regelverk;

import java.util.List;
import no.nir.register.web.Lenke;
import no.nir.register.web.regelverk.Regelliste.Sitat;
import org.jspecify.annotations.Nullable;

/**
 * The page of one rule.
 *
 * @param sitater the paragraph by date, oldest first
 * @param naboer other rules that stand in the same paragraphs
 * @param tall the numbers the law sets for it
 * @param tvil the answer given meanwhile; absent for what is no doubt
 * @param tvilOm points of doubt about the same paragraphs
 * @param overproevinger how often municipalities have disputed it; absent for those who may not see, and when nobody has
 * @param saker worked cases that name it in what they expect
 */
public record Regelbilde(
        String kode,
        String omraade,
        String spoersmaal,
        String gjelder,
        List<Datert> sitater,
        List<Nabo> naboer,
        List<Tall> tall,
        @Nullable Tvil tvil,
        List<Nabo> tvilOm,
        List<Proevesaker.Sak> saker,
        List<Kildeliste.Kilde> kilder,
        @Nullable Lenke overproevinger) {

    public Regelbilde {
        sitater = List.copyOf(sitater);
        naboer = List.copyOf(naboer);
        tall = List.copyOf(tall);
        tvilOm = List.copyOf(tvilOm);
        saker = List.copyOf(saker);
        kilder = List.copyOf(kilder);
    }

    public record Datert(String naar, Sitat sitat) {}

    public record Nabo(String kode, String spoersmaal) {}

    public record Tall(String navn, String naar, int verdi, List<Kildeliste.Kilde> kilder) {

        public Tall {
            kilder = List.copyOf(kilder);
        }
    }

    /** @param virkning code of what the doubt does to an answer that turns on it */
    public record Tvil(String svar, String virkning) {}
}
