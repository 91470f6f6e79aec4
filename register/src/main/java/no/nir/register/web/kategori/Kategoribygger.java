package no.nir.register.web.kategori;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.nir.kodeverk.Spraak;
import no.nir.regelverk.vurdering.Ordning;
import no.nir.register.kategori.Forklaring;
import no.nir.register.kategori.Forklaringstekst;
import no.nir.register.vedtak.Overproeving;
import no.nir.register.web.Tekster;
import no.nir.register.web.kategori.Kategoribilde.Gruppe;
import no.nir.register.web.kategori.Kategoribilde.Naar;
import no.nir.register.web.kategori.Kategoribilde.Nytt;
import no.nir.register.web.kategori.Kategoribilde.Strekk;
import no.nir.register.web.person.Personhode;
import no.nir.register.web.person.status.Innsyn;
import no.nir.register.web.person.status.Steg;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of explanations together: what was computed, and beside it what municipalities have found. */
@Component
class Kategoribygger {

    private final Forklaring forklaring;
    private final Overproevingsmerknader merknader;
    private final Tekster tekster;
    private final Clock klokke;

    Kategoribygger(Forklaring forklaring, Overproevingsmerknader merknader, Tekster tekster, Clock klokke) {
        this.forklaring = forklaring;
        this.merknader = merknader;
        this.tekster = tekster;
        this.klokke = klokke;
    }

    /** The answer in place. What could not be read is said: an empty answer looks like a page that does not work. */
    Kategoribilde bit(Personhode hode, Spoersmaal spurt, Kjentdag dag, Innsyn innsyn) {
        Funnet funnet = funnet(hode, dag, innsyn);
        List<Strekk> valgt = dag.feil() == null ? valgt(hode, spurt, dag, funnet) : List.of();
        String feil = valgt.isEmpty() ? tekster.tekst(dag.feil() == null ? spurt.feil() : dag.feil()) : null;
        return bilde(hode, valgt, feil, List.of(), null, dag);
    }

    /** @param sist when the user last looked, before today; absent the first time and for an earlier day */
    Kategoribilde side(Personhode hode, Spoersmaal spurt, Kjentdag dag, Innsyn innsyn, Optional<Instant> sist) {
        Funnet funnet = funnet(hode, dag, innsyn);
        List<Strekk> valgt = valgt(hode, spurt, dag, funnet);
        List<Forklaringstekst> alle = alle(hode, dag.tidspunkt(klokke.getZone()));
        List<Forklaringstekst> foer = sist.map(naar -> alle(hode, naar)).orElse(alle);
        Nytt nytt = sist.map(naar -> new Nytt(LocalDate.ofInstant(naar, klokke.getZone()), !foer.containsAll(alle)))
                .orElse(null);
        String feil = spurt.erStilt() && valgt.isEmpty() ? tekster.tekst(spurt.feil()) : null;
        return bilde(hode, valgt, feil, grupper(alle, foer, funnet), nytt, dag);
    }

    /** What municipalities have found otherwise, and who is looking. */
    private record Funnet(long personId, List<Overproeving> overproevinger, Innsyn innsyn) {}

    private Funnet funnet(Personhode hode, Kjentdag dag, Innsyn innsyn) {
        return new Funnet(hode.personId(), merknader.paa(hode.personId(), dag.tidspunkt(klokke.getZone())), innsyn);
    }

    private Kategoribilde bilde(
            Personhode hode,
            List<Strekk> valgt,
            @Nullable String feil,
            List<Gruppe> grupper,
            @Nullable Nytt nytt,
            Kjentdag dag) {
        return new Kategoribilde(
                hode,
                valgt,
                feil,
                grupper,
                nytt,
                dag.felt(tekster),
                dag.dag(),
                forklaring.forbehold(spraak(), dag.tidspunkt(klokke.getZone())));
    }

    private List<Strekk> valgt(Personhode hode, Spoersmaal spurt, Kjentdag dag, Funnet funnet) {
        Instant da = dag.tidspunkt(klokke.getZone());
        return spurt
                .dato()
                .flatMap(d -> spurt.ordning().flatMap(o -> forklaring.paa(hode.personId(), o, d, spraak(), da)))
                .stream()
                .map(tekst -> strekk(tekst, false, funnet))
                .toList();
    }

    private List<Forklaringstekst> alle(Personhode hode, @Nullable Instant kjent) {
        return forklaring.alle(hode.personId(), spraak(), kjent);
    }

    private Spraak spraak() {
        return Spraak.valueOf(tekster.spraak().name());
    }

    private List<Gruppe> grupper(List<Forklaringstekst> alle, List<Forklaringstekst> foer, Funnet funnet) {
        return Arrays.stream(Ordning.values())
                .map(ordning -> gruppe(ordning, alle, foer, funnet))
                .filter(gruppe -> !gruppe.naaOgSenere().isEmpty())
                .toList();
    }

    private Gruppe gruppe(Ordning ordning, List<Forklaringstekst> alle, List<Forklaringstekst> foer, Funnet funnet) {
        Map<Boolean, List<Strekk>> strekk = alle.stream()
                .filter(tekst -> tekst.ordning().equals(ordning.name()))
                .map(tekst -> strekk(tekst, !foer.contains(tekst), funnet))
                .collect(Collectors.partitioningBy(s -> s.naar() == Naar.TIDLIGERE));
        return new Gruppe(
                ordning.name(),
                strekk.getOrDefault(false, List.of()),
                strekk.getOrDefault(true, List.of()).reversed());
    }

    private Strekk strekk(Forklaringstekst tekst, boolean endret, Funnet funnet) {
        return new Strekk(
                tekst,
                naar(tekst),
                endret,
                merknader.ved(tekst, funnet.overproevinger()),
                funnet.innsyn().kanRegistrere(tekst.ordning(), Steg.OVERPROEVING)
                        ? Steg.OVERPROEVING.sti(funnet.personId(), tekst.ordning()) + "&fom=" + tekst.fom()
                        : null);
    }

    private Naar naar(Forklaringstekst tekst) {
        LocalDate idag = LocalDate.now(klokke);
        if (tekst.gjelder(idag)) {
            return Naar.NAA;
        }
        return tekst.fom().isAfter(idag) ? Naar.SENERE : Naar.TIDLIGERE;
    }
}
