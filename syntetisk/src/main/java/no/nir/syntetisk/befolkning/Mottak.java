package no.nir.syntetisk.befolkning;

import java.time.LocalDate;
import java.util.List;
import no.nir.syntetisk.befolkning.Udifaktum.Fratil;
import no.nir.syntetisk.befolkning.Udifaktum.Mottakstype;
import no.nir.syntetisk.befolkning.Udifaktum.Utfall;
import org.jspecify.annotations.Nullable;

/** Asylum applications and life in reception centres. */
final class Mottak {

    private final Husstand husstand;
    private final Terning terning;

    Mottak(Husstand husstand) {
        this.husstand = husstand;
        this.terning = husstand.terning;
    }

    /** Those who are refused: seen by the immigration authorities only. */
    void fortellAvslag(Tilstroemming.Celle celle) {
        LocalDate soekt = terning.dagIAar(celle.aar());
        List<Liv> med = new Familiebygger(husstand).bygg(celle, soekt);
        new Livsloep(husstand, new Folkeregistrering(husstand)).bestemSlutt(med, celle.stroem(), soekt);
        LocalDate avgjort = soekt.plusDays(terning.mellom(40, 400));
        for (Liv liv : med) {
            liv.dufAar = soekt.getYear();
            LocalDate ut = liv.slutt.isAfter(avgjort) ? liv.slutt : avgjort.plusDays(30);
            soek(liv, soekt, avgjort, terning.treffer(0.93) ? Utfall.AVSLATT : Utfall.TRUKKET);
            String kommune = bo(liv, soekt, ut);
            new Asylopplaering(husstand).fortell(liv, kommune, soekt.plusDays(110), avgjort, "AVSLAG_ASYL");
        }
    }

    void soek(Liv liv, LocalDate soekt, LocalDate avgjort, Utfall utfall) {
        String id = husstand.id("B");
        husstand.udiStraks(liv, soekt, new Udifaktum.SoknadOmBeskyttelse(id, soekt));
        husstand.udi(liv, avgjort, new Udifaktum.SoknadOmBeskyttelseAvgjort(id, utfall, avgjort));
    }

    /** From arrival centre to the last day in reception. Returns the municipality of the last centre. */
    String bo(Liv liv, LocalDate fra, LocalDate til) {
        LocalDate videre = fra.plusDays(terning.mellom(3, 21));
        String ankomst = opphold(liv, Mottakstype.ANKOMST, "3118", fra, videre);
        if (!videre.plusDays(20).isBefore(til)) {
            return ankomst;
        }
        LocalDate ordinaert = videre.plusDays(1);
        if (terning.treffer(0.4) && videre.plusDays(90).isBefore(til)) {
            ordinaert = videre.plusDays(terning.mellom(20, 80));
            opphold(liv, Mottakstype.TRANSITT, null, videre.plusDays(1), ordinaert);
            ordinaert = ordinaert.plusDays(1);
        }
        boolean barn = liv.alder(fra) < 15 && husstand.liv().size() == 1;
        return opphold(liv, barn ? Mottakstype.OMSORGSSENTER : Mottakstype.ORDINAERT, null, ordinaert, til);
    }

    /** All the time in one reception centre of this municipality. */
    void boI(Liv liv, String kommune, LocalDate fra, LocalDate til) {
        opphold(liv, Mottakstype.ORDINAERT, kommune, fra, til);
    }

    private String opphold(Liv liv, Mottakstype type, @Nullable String fast, LocalDate fra, LocalDate til) {
        String kommune = fast == null
                ? husstand.verden.kart().trekkBosetting(terning).nummer(fra)
                : husstand.verden.kart().finn(fast).nummer(fra);
        String id = "M" + kommune + "-" + terning.mellom(1, 3);
        husstand.udiStraks(liv, fra, new Udifaktum.Mottaksopphold(id, type, kommune, new Fratil(fra, null)));
        husstand.udi(liv, til, new Udifaktum.Mottaksopphold(id, type, kommune, new Fratil(fra, til)));
        return kommune;
    }
}
