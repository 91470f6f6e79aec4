package no.nir.regelverk.dokumentasjon;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.nir.regelverk.dokumentasjon.Fritaksvedtak.Omfang;
import no.nir.regelverk.dokumentasjon.Krav.Opplaeringstimer;
import no.nir.regelverk.dokumentasjon.Krav.Spraakkrav;
import no.nir.regelverk.fakta.Fritak;
import org.jspecify.annotations.Nullable;

/** What the person can show on the day that counts, and how each requirement stands against it. */
final class Bevis {

    /** From this day norsk and samfunnskunnskap are exempted separately; before, one exemption covered both (S12, S13). */
    private static final LocalDate DELT_FRITAK = LocalDate.of(2016, 1, 1);

    private final Dokumentasjonssak sak;
    private final List<Norskresultat> norsk;
    private final List<Samfunnsproeve> samfunn;

    Bevis(Dokumentasjonssak sak) {
        this.sak = sak;
        this.norsk = sak.dokumentasjon().norskresultater().stream()
                .filter(r -> iTide(r.dato()))
                .toList();
        this.samfunn = sak.dokumentasjon().samfunnsproever().stream()
                .filter(p -> iTide(p.dato()))
                .toList();
    }

    private boolean iTide(LocalDate dato) {
        return !dato.isAfter(sak.vurderingsdag()) && !dato.isBefore(sak.fakta().foedselsdato());
    }

    boolean harProeveUtenforTiden() {
        return norsk.size() < sak.dokumentasjon().norskresultater().size()
                || samfunn.size() < sak.dokumentasjon().samfunnsproever().size();
    }

    /**
     * Hours against what is registered. A total without subjects can prove that a subject is short, never that it is met.
     *
     * @param iAlt hours of the whole duty the requirement is a part of
     */
    Kravvurdering timer(Opplaeringstimer krav, int iAlt, Dokumentasjonsregel regel) {
        Integer gjort = gjennomfoert(krav);
        if (gjort != null && gjort >= krav.timer()) {
            return Kravvurdering.iOrden(krav, regel, Kravstatus.OPPFYLT);
        }
        if (gjort != null) {
            return forFaa(krav, regel, gjort);
        }
        Integer sum = iAlt();
        if (harFullfoert() || (sum != null && sum >= iAlt)) {
            return Kravvurdering.iOrden(krav, regel, Kravstatus.OPPFYLT);
        }
        return sum != null && sum < krav.timer()
                ? forFaa(krav, regel, sum)
                : new Kravvurdering(krav, regel, Kravstatus.IKKE_KJENT, new Mangel.TimerIkkeRegistrert());
    }

    private @Nullable Integer iAlt() {
        Integer oppgitt = sak.dokumentasjon().timer().iAlt();
        return oppgitt == null ? sak.fakta().norsk().timer() : oppgitt;
    }

    private static Kravvurdering forFaa(Opplaeringstimer krav, Dokumentasjonsregel regel, int gjort) {
        return new Kravvurdering(
                krav, regel, Kravstatus.IKKE_OPPFYLT, new Mangel.ForFaaTimer(gjort, krav.timer() - gjort));
    }

    private @Nullable Integer gjennomfoert(Opplaeringstimer krav) {
        Integer norsktimer = sak.dokumentasjon().timer().norsk();
        Integer samfunnstimer = sak.dokumentasjon().timer().samfunnskunnskap();
        return switch (krav.fag()) {
            case NORSK -> norsktimer;
            case SAMFUNNSKUNNSKAP -> samfunnstimer;
            case SAMLET -> {
                int kjent = (norsktimer == null ? 0 : norsktimer) + (samfunnstimer == null ? 0 : samfunnstimer);
                boolean alt = norsktimer != null && samfunnstimer != null;
                yield alt || kjent >= krav.timer() ? Integer.valueOf(kjent) : null;
            }
        };
    }

    /** The hours of the duty were registered as done, whatever their number. */
    boolean harFullfoert() {
        LocalDate fullfoert = sak.fakta().norsk().fullfoert();
        return fullfoert != null && !fullfoert.isAfter(sak.vurderingsdag());
    }

    boolean harMinimumsnivaa() {
        LocalDate naadd = sak.fakta().norsk().maalNaadd();
        return naadd != null && !naadd.isAfter(sak.vurderingsdag());
    }

    Kravvurdering minimumsnivaa(Dokumentasjonsregel regel) {
        Krav krav = new Krav.Minimumsnivaa();
        return harMinimumsnivaa()
                ? Kravvurdering.iOrden(krav, regel, Kravstatus.OPPFYLT)
                : new Kravvurdering(krav, regel, Kravstatus.IKKE_KJENT, new Mangel.MinimumsnivaaIkkeVist());
    }

    Kravvurdering muntlig(Nivaa nivaa, Dokumentasjonsregel regel) {
        Krav krav = new Krav.Norskproeve(Ferdighet.MUNTLIG, nivaa);
        Optional<Nivaa> best = best(Ferdighet.MUNTLIG);
        if (best.isEmpty()) {
            return new Kravvurdering(krav, regel, Kravstatus.IKKE_KJENT, new Mangel.IngenNorskproeveRegistrert());
        }
        return best.get().minst(nivaa)
                ? Kravvurdering.iOrden(krav, regel, Kravstatus.OPPFYLT)
                : new Kravvurdering(krav, regel, Kravstatus.IKKE_OPPFYLT, new Mangel.ForLavtNivaa(best.get()));
    }

    private Optional<Nivaa> best(Ferdighet ferdighet) {
        return norsk.stream()
                .filter(r -> r.ferdighet() == ferdighet)
                .map(Norskresultat::nivaa)
                .max(Comparator.naturalOrder());
    }

    boolean harMinst(Ferdighet ferdighet, Nivaa nivaa) {
        return best(ferdighet).filter(n -> n.minst(nivaa)).isPresent();
    }

    boolean harA2SkriftligOgMuntlig() {
        return harMinst(Ferdighet.SKRIFTLIG, Nivaa.A2) && harMinst(Ferdighet.MUNTLIG, Nivaa.A2);
    }

    /** Reading or listening is known and below A2, while writing and speaking are not. */
    boolean erUjevntRundtA2() {
        return harA2SkriftligOgMuntlig() && (erUnderA2(Ferdighet.LESE) || erUnderA2(Ferdighet.LYTTE));
    }

    private boolean erUnderA2(Ferdighet ferdighet) {
        return best(ferdighet).filter(n -> !n.minst(Nivaa.A2)).isPresent();
    }

    Kravvurdering samfunnsproeve(Spraakkrav spraak, Dokumentasjonsregel regel) {
        Krav krav = new Krav.Samfunnskunnskapsproeve(spraak);
        List<Samfunnsproeve> bestaatt =
                samfunn.stream().filter(Samfunnsproeve::bestaatt).toList();
        if (bestaatt.stream().anyMatch(p -> teller(p, spraak))) {
            return Kravvurdering.iOrden(krav, regel, Kravstatus.OPPFYLT);
        }
        if (!bestaatt.isEmpty()) {
            Mangel mangel = spraak == Spraakkrav.FORSTAATT_SPRAAK
                    ? new Mangel.BareStatsborgerproeve()
                    : new Mangel.BestaattPaaAnnetSpraak();
            return new Kravvurdering(krav, regel, Kravstatus.IKKE_OPPFYLT, mangel);
        }
        return samfunn.isEmpty()
                ? new Kravvurdering(krav, regel, Kravstatus.IKKE_KJENT, new Mangel.IngenSamfunnsproeveRegistrert())
                : new Kravvurdering(krav, regel, Kravstatus.IKKE_OPPFYLT, new Mangel.SamfunnsproeveIkkeBestaatt());
    }

    private static boolean teller(Samfunnsproeve proeve, Spraakkrav spraak) {
        return switch (spraak) {
            case FORSTAATT_SPRAAK -> proeve.slag() == Samfunnsproeve.Slag.SAMFUNNSKUNNSKAPSPROEVE;
            case NORSK_ELLER_STATSBORGERPROEVE ->
                proeve.slag() == Samfunnsproeve.Slag.STATSBORGERPROEVE
                        || proeve.spraak() == Samfunnsproeve.Spraak.NORSK;
        };
    }

    /** The test in samfunnskunnskap itself, passed in Norwegian (utlendingsforskriften § 11-10 tredje ledd). */
    boolean harSamfunnskunnskapPaaNorsk() {
        return samfunn.stream()
                .anyMatch(p -> p.bestaatt()
                        && p.slag() == Samfunnsproeve.Slag.SAMFUNNSKUNNSKAPSPROEVE
                        && p.spraak() == Samfunnsproeve.Spraak.NORSK);
    }

    boolean fritatt(Omfang omfang) {
        return sak.dokumentasjon().fritak().stream().anyMatch(f -> f.omfang() == omfang && erFra(f.fra()))
                || sak.fakta().norsk().fritak().stream().anyMatch(f -> dekker(f, omfang));
    }

    /** An exemption among the facts of the category is one from training. */
    private boolean dekker(Fritak fritak, Omfang omfang) {
        if (!erFra(fritak.fra())) {
            return false;
        }
        return switch (omfang) {
            case OPPLAERING_NORSK -> true;
            case OPPLAERING_SAMFUNNSKUNNSKAP -> fritak.fra().isBefore(DELT_FRITAK);
            case PROEVE_NORSK, PROEVE_SAMFUNNSKUNNSKAP -> false;
        };
    }

    private boolean erFra(LocalDate fra) {
        return !fra.isAfter(sak.vurderingsdag());
    }
}
