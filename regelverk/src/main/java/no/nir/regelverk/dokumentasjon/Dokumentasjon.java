package no.nir.regelverk.dokumentasjon;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the person can show beside the facts of the category. Whatever is absent is unknown, never "no".
 *
 * @param fritak exemptions decided by the municipality
 * @param kunnskapsbevis other documentation of norsk or samisk than a language test
 */
public record Dokumentasjon(
        Timer timer,
        List<Norskresultat> norskresultater,
        List<Samfunnsproeve> samfunnsproever,
        List<Fritaksvedtak> fritak,
        Set<Kunnskapsbevis> kunnskapsbevis,
        Forhold forhold) {

    public static final Dokumentasjon INGEN =
            new Dokumentasjon(Timer.UKJENT, List.of(), List.of(), List.of(), Set.of(), Forhold.UKJENT);

    public Dokumentasjon {
        norskresultater = List.copyOf(norskresultater);
        samfunnsproever = List.copyOf(samfunnsproever);
        fritak = List.copyOf(fritak);
        kunnskapsbevis = Set.copyOf(kunnskapsbevis);
    }

    /**
     * Hours completed.
     *
     * @param iAlt both subjects together, where the subjects are not known
     */
    public record Timer(
            @Nullable Integer norsk,
            @Nullable Integer samfunnskunnskap,
            @Nullable Integer iAlt) {

        public static final Timer UKJENT = new Timer(null, null, null);

        public static Timer av(@Nullable Integer norsk, @Nullable Integer samfunnskunnskap) {
            return new Timer(norsk, samfunnskunnskap, null);
        }

        public static Timer utenFag(int iAlt) {
            return new Timer(null, null, iAlt);
        }
    }

    /**
     * Circumstances that may exempt.
     *
     * @param mottarUfoeretrygd receives uføretrygd
     * @param saerligGrunn UDI has accepted special reasons of health or other personal circumstances
     * @param forstaarNorskEllerSamisk matters for Nordic citizens only
     */
    public record Forhold(
            @Nullable Boolean mottarUfoeretrygd,
            @Nullable Boolean saerligGrunn,
            @Nullable Boolean forstaarNorskEllerSamisk) {

        public static final Forhold UKJENT = new Forhold(null, null, null);
    }
}
