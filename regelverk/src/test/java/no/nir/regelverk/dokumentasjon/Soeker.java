package no.nir.regelverk.dokumentasjon;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.nir.regelverk.dokumentasjon.Dokumentasjon.Forhold;
import no.nir.regelverk.dokumentasjon.Dokumentasjon.Timer;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Norskopplaering;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.fakta.Referanseperson;
import no.nir.regelverk.fakta.Referanseslag;
import no.nir.regelverk.fakta.Statsborgerskap;
import no.nir.regelverk.fakta.Tillatelse;
import org.jspecify.annotations.Nullable;

/** A person who applies, told in the words of a case. */
final class Soeker {

    private final LocalDate foedt;
    private final List<Tillatelse> tillatelser = new ArrayList<>();
    private final List<Norskresultat> norsk = new ArrayList<>();
    private final List<Samfunnsproeve> samfunn = new ArrayList<>();
    private final List<Fritaksvedtak> fritak = new ArrayList<>();
    private final Set<Kunnskapsbevis> bevis = EnumSet.noneOf(Kunnskapsbevis.class);
    private final List<Statsborgerskap> statsborgerskap = new ArrayList<>();
    private Timer timer = Timer.UKJENT;
    private Forhold forhold = Forhold.UKJENT;
    private Norskopplaering opplaering = Norskopplaering.INGEN;

    private Soeker(LocalDate foedt) {
        this.foedt = foedt;
    }

    static Soeker foedt(String dag) {
        return new Soeker(LocalDate.parse(dag));
    }

    Soeker med(Grunnlag grunnlag, String innvilget) {
        tillatelser.add(Tillatelse.av(grunnlag, LocalDate.parse(innvilget), null));
        return this;
    }

    Soeker familieAv(Referanseslag slag, @Nullable Grunnlag grunnlag, String innvilget) {
        tillatelser.add(new Tillatelse(
                Grunnlag.FAM,
                LocalDate.parse(innvilget),
                null,
                false,
                false,
                null,
                new Referanseperson(slag, grunnlag, null, null),
                null,
                List.of()));
        return this;
    }

    Soeker timer(@Nullable Integer norsktimer, @Nullable Integer samfunnstimer) {
        timer = Timer.av(norsktimer, samfunnstimer);
        return this;
    }

    Soeker timerUtenFag(int timerIAlt) {
        opplaering = opplaering(timerIAlt, null);
        return this;
    }

    Soeker minimumsnivaa(String naadd) {
        opplaering = opplaering(null, LocalDate.parse(naadd));
        return this;
    }

    private static Norskopplaering opplaering(@Nullable Integer timer, @Nullable LocalDate naadd) {
        return Norskopplaering.av().timer(timer).maalNaadd(naadd).bygg();
    }

    Soeker norsk(Ferdighet ferdighet, Nivaa nivaa, String dag) {
        norsk.add(new Norskresultat(ferdighet, nivaa, LocalDate.parse(dag)));
        return this;
    }

    Soeker samfunnskunnskap(Samfunnsproeve.Spraak spraak, String dag) {
        samfunn.add(
                new Samfunnsproeve(Samfunnsproeve.Slag.SAMFUNNSKUNNSKAPSPROEVE, spraak, true, LocalDate.parse(dag)));
        return this;
    }

    Soeker strykISamfunnskunnskap(String dag) {
        samfunn.add(new Samfunnsproeve(
                Samfunnsproeve.Slag.SAMFUNNSKUNNSKAPSPROEVE, Samfunnsproeve.Spraak.NORSK, false, LocalDate.parse(dag)));
        return this;
    }

    Soeker statsborgerproeve(String dag) {
        samfunn.add(new Samfunnsproeve(
                Samfunnsproeve.Slag.STATSBORGERPROEVE, Samfunnsproeve.Spraak.NORSK, true, LocalDate.parse(dag)));
        return this;
    }

    Soeker fritatt(Fritaksvedtak.Omfang omfang, String fra) {
        fritak.add(new Fritaksvedtak(omfang, LocalDate.parse(fra)));
        return this;
    }

    Soeker bevis(Kunnskapsbevis kunnskapsbevis) {
        bevis.add(kunnskapsbevis);
        return this;
    }

    Soeker statsborgerI(String land) {
        statsborgerskap.add(new Statsborgerskap(land, null, null));
        return this;
    }

    Soeker forhold(@Nullable Boolean ufoer, @Nullable Boolean saerligGrunn, @Nullable Boolean forstaarNorsk) {
        forhold = new Forhold(ufoer, saerligGrunn, forstaarNorsk);
        return this;
    }

    Dokumentasjonssvar soeker(Formaal formaal, String soekt, @Nullable String avgjort) {
        Personfakta fakta = Personfakta.foedt(foedt)
                .statsborgerskap(statsborgerskap)
                .tillatelser(tillatelser)
                .norsk(opplaering)
                .bygg();
        return Dokumentasjonsvurdering.vurder(new Dokumentasjonssak(
                fakta,
                formaal,
                LocalDate.parse(soekt),
                avgjort == null ? null : LocalDate.parse(avgjort),
                new Dokumentasjon(timer, norsk, samfunn, fritak, bevis, forhold)));
    }

    Dokumentasjonskrav permanent(String soekt, @Nullable String avgjort) {
        return (Dokumentasjonskrav) soeker(Formaal.PERMANENT_OPPHOLD, soekt, avgjort);
    }

    Dokumentasjonskrav permanent(String soekt) {
        return permanent(soekt, soekt);
    }

    Dokumentasjonskrav statsborgerskap(String soekt) {
        return (Dokumentasjonskrav) soeker(Formaal.STATSBORGERSKAP, soekt, soekt);
    }
}
