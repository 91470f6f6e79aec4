package no.nir.syntetisk.befolkning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One synthetic person. Filled while the household is told, only read afterwards. */
public final class Liv {

    /** A dwelling: where, and in which closed days. */
    record Bopel(Sted sted, LocalDate fom, @Nullable LocalDate tom, String gate, int husnummer) {

        Bopel til(LocalDate dag) {
            return new Bopel(sted, fom, dag, gate, husnummer);
        }

        boolean inneholder(LocalDate dag) {
            return !dag.isBefore(fom) && (tom == null || !dag.isAfter(tom));
        }
    }

    enum Fullstendighet {
        HEL,
        BARE_AAR,
        AAR_OG_MAANED
    }

    final int nr;
    final boolean kvinne;
    final LocalDate foedt;
    final String land;
    final String fornavn;
    final String etternavn;
    final Numre numre;

    /** Year of the DUF-nummer; 0 = not known to the immigration authorities. */
    int dufAar;

    boolean dufMedFeil;
    Fullstendighet foedselsdato = Fullstendighet.HEL;

    @Nullable
    LocalDate dnummerFra;

    @Nullable
    LocalDate fnrFra;

    @Nullable
    LocalDate statsborgerFra;

    /** The person this one turned out to be, and since when Folkeregisteret knows. */
    @Nullable
    Liv dublettAv;

    LocalDate sammenslaatt = LocalDate.MAX;

    /** Whose number was used for this one by mistake until the two were split. */
    @Nullable
    Liv laanerNummerAv;

    /** The last day lived in Norway. */
    LocalDate slutt = Horisont.SLUTT;

    boolean doedVedSlutt;
    String gradering = "ugradert";
    final List<Bopel> bopeler = new ArrayList<>();

    Liv(int nr, boolean kvinne, LocalDate foedt, String land, String fornavn, String etternavn, Numre numre) {
        this.nr = nr;
        this.kvinne = kvinne;
        this.foedt = foedt;
        this.land = land;
        this.fornavn = fornavn;
        this.etternavn = etternavn;
        this.numre = numre;
    }

    public int nr() {
        return nr;
    }

    public boolean erKvinne() {
        return kvinne;
    }

    public LocalDate foedt() {
        return foedt;
    }

    public String land() {
        return land;
    }

    public String fornavn() {
        return fornavn;
    }

    public String etternavn() {
        return etternavn;
    }

    /** The birth date as the immigration authorities write it; may lack day, or month and day. */
    public String foedselsdatoHosUdi() {
        return switch (foedselsdato) {
            case HEL -> foedt.toString();
            case BARE_AAR -> foedt.toString().substring(0, 4);
            case AAR_OG_MAANED -> foedt.toString().substring(0, 7);
        };
    }

    public boolean harDuf() {
        return dufAar > 0;
    }

    public String duf() {
        return numre.duf(nr);
    }

    /** The number Folkeregisteret knows the person by on a day. */
    public @Nullable String folkeregisternummer(LocalDate dag) {
        if (fnrFra != null && !dag.isBefore(fnrFra)) {
            return numre.fnr(nr);
        }
        if (dnummerFra != null && !dag.isBefore(dnummerFra)) {
            return numre.dnr(nr);
        }
        return laanerNummerAv == null ? null : laanerNummerAv.folkeregisternummer(dag);
    }

    @Nullable
    Liv sammenslaattMed(LocalDate dag) {
        return dag.isBefore(sammenslaatt) ? null : dublettAv;
    }

    /** Far away for those who never are. */
    LocalDate kjentIFolkeregisteretFra() {
        if (dnummerFra != null) {
            return dnummerFra;
        }
        return fnrFra == null ? LocalDate.MAX.minusYears(1) : fnrFra;
    }

    int alder(LocalDate dag) {
        return foedt.until(dag).getYears();
    }

    boolean lever(LocalDate dag) {
        return !dag.isAfter(slutt);
    }

    /** The last day in the dwelling of {@code start}, when it ends before {@code slutt} with a move and not with leaving or death. */
    @Nullable
    LocalDate flytter(LocalDate start, LocalDate slutt) {
        for (Bopel bopel : bopeler) {
            LocalDate tom = bopel.tom();
            if (tom != null && bopel.inneholder(start) && tom.isBefore(slutt) && tom.isBefore(this.slutt)) {
                return tom;
            }
        }
        return null;
    }

    /** Whether one dwelling is theirs from the one day to the other: neither abroad, moving again, nor gone. */
    boolean bodde(LocalDate fra, LocalDate til) {
        return lever(til) && bopeler.stream().anyMatch(bopel -> bopel.inneholder(fra) && bopel.inneholder(til));
    }

    /** The municipality number of the dwelling, as it was that day. */
    @Nullable
    String kommune(LocalDate dag) {
        for (Bopel bopel : bopeler) {
            if (bopel.inneholder(dag)) {
                return bopel.sted().nummer(dag);
            }
        }
        return null;
    }
}
