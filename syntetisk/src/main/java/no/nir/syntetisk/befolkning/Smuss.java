package no.nir.syntetisk.befolkning;

import java.time.LocalDate;
import java.util.List;
import no.nir.syntetisk.befolkning.Liv.Fullstendighet;
import no.nir.syntetisk.befolkning.Udifaktum.Avgjorelsestype;

/** The dirt of real registers: protected addresses, incomplete birth dates, two numbers for one person, unknown codes, doubtful control digits. */
final class Smuss {

    private final Husstand husstand;
    private final Terning terning;
    private final Folkeregistrering freg;

    Smuss(Husstand husstand, Folkeregistrering freg) {
        this.husstand = husstand;
        this.terning = husstand.terning;
        this.freg = freg;
    }

    void vedAnkomst(List<Liv> familie, LocalDate bosatt) {
        boolean beskyttes = terning.treffer(0.008);
        int grad = terning.vektet(0.3, 0.45, 0.25);
        LocalDate fra = bosatt.plusDays(terning.mellom(10, 900));
        for (Liv liv : List.copyOf(familie)) {
            if (beskyttes && liv.fnrFra != null && fra.isAfter(liv.fnrFra)) {
                freg.beskytt(
                        liv,
                        fra,
                        List.of("klientadresse", "fortrolig", "strengtFortrolig")
                                .get(grad));
            }
            if (terning.treffer(0.06)) {
                liv.foedselsdato = terning.treffer(0.7) ? Fullstendighet.BARE_AAR : Fullstendighet.AAR_OG_MAANED;
            }
            liv.dufMedFeil = terning.treffer(0.003);
            if (terning.treffer(0.004)) {
                dublett(liv, bosatt.minusDays(terning.mellom(20, 60)), bosatt.plusDays(terning.mellom(90, 900)));
            }
            if (terning.treffer(0.004)) {
                ukjentKode(liv, bosatt.plusDays(terning.mellom(300, 1500)));
            }
        }
    }

    /**
     * Someone registered twice: a second DUF-nummer and D-nummer from an earlier application, found to be the same person later.
     * The immigration authorities go on with the number of the first.
     */
    void dublett(Liv liv, LocalDate fra, LocalDate funnet) {
        Liv dublett = husstand.nyttLiv(liv.kvinne, liv.foedt, liv.land, liv.etternavn);
        dublett.dufAar = fra.getYear();
        dublett.slutt = liv.slutt;
        husstand.udi(dublett, fra, new Udifaktum.SoknadOmBeskyttelse(husstand.id("B"), fra));
        freg.tildelDnummer(dublett, fra.plusDays(12));
        if (liv.fnrFra != null && funnet.isAfter(liv.fnrFra)) {
            freg.slaaSammen(dublett, liv, funnet);
        }
    }

    /** A code that nobody here has seen: the register must ask, not guess. */
    void ukjentKode(Liv liv, LocalDate dag) {
        if (dag.isBefore(liv.slutt)) {
            husstand.udi(
                    liv,
                    dag,
                    new Udifaktum.Avgjorelse(
                            husstand.id("A"),
                            null,
                            new Avgjorelsestype("MOTNYKODE" + terning.mellom(1, 5), null),
                            dag,
                            dag,
                            "Midlertidig",
                            new Udifaktum.Fratil(dag, dag.plusYears(1)),
                            Udifaktum.Avgjorelsesslag.NYTT_GRUNNLAG,
                            null,
                            false,
                            null,
                            null,
                            null));
        }
    }
}
