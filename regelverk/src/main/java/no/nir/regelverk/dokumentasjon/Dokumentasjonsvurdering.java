package no.nir.regelverk.dokumentasjon;

import java.time.LocalDate;
import java.util.Optional;
import no.nir.regelverk.dokumentasjon.Dokumentasjonssvar.Avvisningsgrunn;
import no.nir.regelverk.dokumentasjon.Dokumentasjonssvar.KanIkkeVurderes;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Tillatelse;
import org.jspecify.annotations.Nullable;

/**
 * Which training and which tests an application asks for, and whether they are shown. A pure function of the facts; facts that
 * contradict each other give a refusal with a name, or a flag, never an exception.
 */
public final class Dokumentasjonsvurdering {

    private Dokumentasjonsvurdering() {}

    public static Dokumentasjonssvar vurder(Dokumentasjonssak sak) {
        Optional<Avvisningsgrunn> avvist = avvisning(sak);
        if (avvist.isPresent()) {
            return new KanIkkeVurderes(avvist.get());
        }
        Samling samling = new Samling();
        merkFakta(samling, sak);
        return switch (sak.formaal()) {
            case PERMANENT_OPPHOLD -> new PermanentOpphold(sak, samling).vurder();
            case STATSBORGERSKAP -> new Statsborgerkrav(sak, samling).vurder();
        };
    }

    private static Optional<Avvisningsgrunn> avvisning(Dokumentasjonssak sak) {
        LocalDate foedt = sak.fakta().foedselsdato();
        LocalDate doed = sak.fakta().doed();
        if (sak.soekt().isBefore(foedt)) {
            return Optional.of(Avvisningsgrunn.SOEKT_FOER_FOEDSEL);
        }
        if (sak.vurderingsdag().isBefore(sak.soekt())) {
            return Optional.of(Avvisningsgrunn.AVGJORT_FOER_SOEKT);
        }
        if (doed != null && sak.soekt().isAfter(doed)) {
            return Optional.of(Avvisningsgrunn.SOEKT_ETTER_DOEDSFALL);
        }
        Dokumentasjon.Timer timer = sak.dokumentasjon().timer();
        return erNegativ(timer.norsk())
                        || erNegativ(timer.samfunnskunnskap())
                        || erNegativ(timer.iAlt())
                        || erNegativ(sak.fakta().norsk().timer())
                ? Optional.of(Avvisningsgrunn.UGYLDIG_TIMETALL)
                : Optional.empty();
    }

    private static boolean erNegativ(@Nullable Integer timer) {
        return timer != null && timer < 0;
    }

    private static void merkFakta(Samling samling, Dokumentasjonssak sak) {
        if (sak.avgjort() == null) {
            samling.flagg(Dokumentasjonsflagg.VEDTAKSDAG_UKJENT);
        }
        if (sak.fakta().tillatelser().isEmpty()) {
            merkTvilsomt(samling, Dokumentasjonsflagg.INGEN_TILLATELSE);
        } else if (sak.fakta().tillatelser().stream()
                .noneMatch(t -> !t.innvilget().isAfter(sak.soekt()))) {
            merkTvilsomt(samling, Dokumentasjonsflagg.SOEKT_FOER_FOERSTE_TILLATELSE);
        }
        for (Tillatelse tillatelse : sak.fakta().tillatelser()) {
            if (tillatelse.innvilget().isBefore(sak.fakta().foedselsdato())) {
                merkTvilsomt(samling, Dokumentasjonsflagg.TILLATELSE_FOER_FOEDSEL);
            }
            if (tillatelse.grunnlag() == Grunnlag.UKJENT) {
                samling.flagg(Dokumentasjonsflagg.UNKNOWN_BASIS);
                samling.tvil(Dokumentasjonstvil.PLIKTEN_IKKE_KJENT);
            }
        }
        if (sak.fakta().statsborgerskap().stream()
                .anyMatch(s ->
                        s.land().equals("NOR") && (s.fom() == null || !s.fom().isAfter(sak.soekt())))) {
            merkTvilsomt(samling, Dokumentasjonsflagg.ALLEREDE_NORSK);
        }
        if (new Bevis(sak).harProeveUtenforTiden()) {
            samling.flagg(Dokumentasjonsflagg.PROEVE_UTENFOR_TIDEN);
        }
    }

    private static void merkTvilsomt(Samling samling, Dokumentasjonsflagg flagg) {
        samling.flagg(flagg);
        samling.flagg(Dokumentasjonsflagg.MANUAL_CHECK);
    }
}
