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
    Kategoribilde bit(Personhode hode, Spoersmaal spurt, Innsyn innsyn) {
        Funnet funnet = funnet(hode, innsyn);
        String ugyldig = innsyn.kunnskap().feil();
        List<Strekk> valgt = ugyldig == null ? valgt(hode, spurt, funnet) : List.of();
        String feil = valgt.isEmpty() ? tekster.tekst(ugyldig == null ? spurt.feil() : ugyldig) : null;
        return bilde(hode, valgt, feil, List.of(), null, innsyn);
    }

    /** @param sist when the user last looked, before today; absent the first time and for an earlier day */
    Kategoribilde side(Personhode hode, Spoersmaal spurt, Innsyn innsyn, Optional<Instant> sist) {
        Funnet funnet = funnet(hode, innsyn);
        List<Strekk> valgt = valgt(hode, spurt, funnet);
        List<Forklaringstekst> alle = alle(hode, innsyn.kunnskap().da());
        List<Forklaringstekst> foer = sist.map(naar -> alle(hode, naar)).orElse(alle);
        Nytt nytt = sist.map(naar -> new Nytt(LocalDate.ofInstant(naar, klokke.getZone()), !foer.containsAll(alle)))
                .orElse(null);
        String feil = spurt.erStilt() && valgt.isEmpty() ? tekster.tekst(spurt.feil()) : null;
        return bilde(hode, valgt, feil, grupper(alle, foer, funnet), nytt, innsyn);
    }

    /** What municipalities have found otherwise, and who is looking. */
    private record Funnet(long personId, List<Overproeving> overproevinger, Innsyn innsyn) {}

    private Funnet funnet(Personhode hode, Innsyn innsyn) {
        return new Funnet(
                hode.personId(),
                merknader.paa(hode.personId(), innsyn.kunnskap().da()),
                innsyn);
    }

    private Kategoribilde bilde(
            Personhode hode,
            List<Strekk> valgt,
            @Nullable String feil,
            List<Gruppe> grupper,
            @Nullable Nytt nytt,
            Innsyn innsyn) {
        return new Kategoribilde(
                hode,
                valgt,
                feil,
                grupper,
                nytt,
                forklaring.forbehold(spraak(), innsyn.kunnskap().da()));
    }

    private List<Strekk> valgt(Personhode hode, Spoersmaal spurt, Funnet funnet) {
        Instant da = funnet.innsyn().kunnskap().da();
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
                naar(tekst, funnet.innsyn().kunnskap().settFra(LocalDate.now(klokke))),
                endret,
                merknader.ved(tekst, funnet.overproevinger()),
                funnet.innsyn().kanRegistrere(tekst.ordning(), Steg.OVERPROEVING)
                        ? Steg.OVERPROEVING.sti(funnet.personId(), tekst.ordning()) + "&fom=" + tekst.fom()
                        : null);
    }

    private static Naar naar(Forklaringstekst tekst, LocalDate dag) {
        if (tekst.gjelder(dag)) {
            return Naar.NAA;
        }
        return tekst.fom().isAfter(dag) ? Naar.SENERE : Naar.TIDLIGERE;
    }
}
