package no.nir.register.kilde.freg;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nir.kodeverk.Bydel;
import no.nir.kodeverk.Kommuner;
import no.nir.register.person.Faktakilde;
import no.nir.register.person.Personfaktum;
import no.nir.register.person.Personfaktum.Adresse;
import no.nir.register.person.Personfaktum.Adressebeskyttelse;
import no.nir.register.person.Personfaktum.Adresseslag;
import no.nir.register.person.Personfaktum.Gradering;
import no.nir.tid.Periode;
import org.jspecify.annotations.Nullable;

/**
 * Addresses and their protection out of a person document. The document's periods may overlap or lack an end; here each day has at
 * most one address of a kind. Of strengt fortrolig nothing is taken over from the day it began, and before it the municipality only.
 */
final class Fregadresser {

    /** @param registrert when Folkeregisteret wrote it: of two from the same day the later is right */
    private record Lest(LocalDate fom, @Nullable LocalDate tom, String registrert, Persondokument.Adresse element) {}

    private Fregadresser() {}

    static void legg(Persondokument dokument, boolean kommuneregulert, List<Personfaktum> fakta) {
        List<Adressebeskyttelse> beskyttelse = beskyttelse(dokument);
        fakta.addAll(beskyttelse);
        LocalDate sperretFra = sperretFra(beskyttelse);
        Stream.of(
                        adresser(dokument.bostedsadresse(), Adresseslag.BOSTED, kommuneregulert),
                        adresser(dokument.oppholdsadresse(), Adresseslag.OPPHOLD, false))
                .flatMap(List::stream)
                .flatMap(adresse -> sperretFra == null ? Stream.of(adresse) : sperret(adresse, sperretFra))
                .forEach(fakta::add);
    }

    /** The day from which the addresses of the document are all there are; before it others may be known. */
    static LocalDate gjelderFra(List<Personfaktum> fakta) {
        LocalDate sperretFra = sperretFra(fakta.stream()
                .filter(Adressebeskyttelse.class::isInstance)
                .map(Adressebeskyttelse.class::cast)
                .toList());
        return sperretFra == null ? LocalDate.MIN : sperretFra;
    }

    private static @Nullable LocalDate sperretFra(List<Adressebeskyttelse> beskyttelse) {
        return beskyttelse.stream()
                .filter(en -> en.gradering() == Gradering.STRENGT_FORTROLIG
                        && en.periode().erAapen())
                .map(en -> en.periode().fom())
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    private static List<Adressebeskyttelse> beskyttelse(Persondokument dokument) {
        List<Adressebeskyttelse> alle = new ArrayList<>();
        var elementer = Fregtolker.liste(dokument.adressebeskyttelse())
                .filter(en -> en.gjelder() || en.opphoerstidspunkt() != null)
                .sorted(Comparator.comparing(en -> Objects.requireNonNullElse(en.gyldighetstidspunkt(), "")))
                .toList();
        for (var element : elementer) {
            LocalDate fom = Tidspunkt.dag(element.gyldighetstidspunkt());
            LocalDate tom = Tidspunkt.sisteDag(element.opphoerstidspunkt());
            if (fom == null) {
                fom = Objects.requireNonNullElse(Tidspunkt.dag(element.ajourholdstidspunkt()), LocalDate.EPOCH);
            }
            if (tom == null || !tom.isBefore(fom)) {
                kutt(alle, fom);
                alle.add(new Adressebeskyttelse(gradering(element.graderingsnivaa()), new Periode(fom, tom)));
            }
        }
        return alle;
    }

    private static void kutt(List<Adressebeskyttelse> alle, LocalDate fom) {
        if (alle.isEmpty() || !alle.getLast().periode().inneholder(fom)) {
            return;
        }
        Adressebeskyttelse forrige = alle.removeLast();
        if (forrige.periode().fom().isBefore(fom)) {
            alle.add(new Adressebeskyttelse(
                    forrige.gradering(), new Periode(forrige.periode().fom(), fom.minusDays(1))));
        }
    }

    private static Gradering gradering(@Nullable String nivaa) {
        return switch (Objects.requireNonNullElse(nivaa, "").toLowerCase(Locale.ROOT)) {
            case "ugradert" -> Gradering.UGRADERT;
            case "klientadresse" -> Gradering.KLIENTADRESSE;
            case "fortrolig" -> Gradering.FORTROLIG;
            case "strengtfortrolig" -> Gradering.STRENGT_FORTROLIG;
            default -> throw new IllegalArgumentException("unknown graderingsnivaa");
        };
    }

    private static List<Adresse> adresser(
            @Nullable List<Persondokument.Adresse> elementer, Adresseslag slag, boolean kommuneregulert) {
        List<Lest> leste = Fregtolker.liste(elementer)
                .filter(element -> element.gjelder() || element.opphoerstidspunkt() != null)
                .filter(element -> !"strengtfortrolig".equalsIgnoreCase(element.adressegradering()))
                .flatMap(Fregadresser::les)
                .sorted(Comparator.comparing(Lest::fom).thenComparing(Lest::registrert))
                .collect(Collectors.toCollection(ArrayList::new));
        List<Adresse> adresser = new ArrayList<>();
        for (int i = 0; i < leste.size(); i++) {
            Lest en = leste.get(i);
            LocalDate neste = i + 1 < leste.size() ? leste.get(i + 1).fom() : null;
            LocalDate tom =
                    neste != null && (en.tom() == null || !en.tom().isBefore(neste)) ? neste.minusDays(1) : en.tom();
            if (tom == null || !tom.isBefore(en.fom())) {
                boolean regulert = kommuneregulert && en.element().gjelder() && !adresser.isEmpty();
                adresser.add(adresse(slag, en, tom, regulert));
            }
        }
        return adresser;
    }

    private static Stream<Lest> les(Persondokument.Adresse element) {
        LocalDate flyttet = Fregtolker.foerste(element.flyttedato(), element.oppholdsadressedato());
        LocalDate gyldig = Tidspunkt.dag(element.gyldighetstidspunkt());
        // a new number for the same house keeps the day of moving in: what began is the number
        LocalDate fom = flyttet == null || (gyldig != null && erRegulering(element)) ? gyldig : flyttet;
        LocalDate tom = Tidspunkt.sisteDag(element.opphoerstidspunkt());
        if (fom == null || (tom != null && tom.isBefore(fom))) {
            return Stream.empty();
        }
        return Stream.of(new Lest(fom, tom, Objects.requireNonNullElse(element.ajourholdstidspunkt(), ""), element));
    }

    private static boolean erRegulering(Persondokument.Adresse element) {
        return Objects.requireNonNullElse(element.aarsak(), "")
                .toLowerCase(Locale.ROOT)
                .contains("regulering");
    }

    private static Adresse adresse(Adresseslag slag, Lest lest, @Nullable LocalDate tom, boolean regulert) {
        Persondokument.Adresse element = lest.element();
        Persondokument.Poststed poststed = poststed(element);
        String kommunenummer = kommunenummer(element);
        return new Adresse(
                slag,
                kommunenummer,
                bydel(kommunenummer, element.grunnkrets(), lest.fom()),
                linje(element),
                poststed == null ? null : poststed.postnummer(),
                poststed == null ? null : poststed.poststedsnavn(),
                regulert || erRegulering(element) ? Adresse.KOMMUNEREGULERING : element.aarsak(),
                new Periode(lest.fom(), tom),
                Faktakilde.FREG);
    }

    private static Stream<Adresse> sperret(Adresse adresse, LocalDate sperretFra) {
        LocalDate fom = adresse.periode().fom();
        if (!fom.isBefore(sperretFra)) {
            return Stream.empty();
        }
        LocalDate tom = adresse.periode().tom();
        LocalDate siste = tom == null || !tom.isBefore(sperretFra) ? sperretFra.minusDays(1) : tom;
        return Stream.of(new Adresse(
                adresse.slag(),
                adresse.kommunenummer(),
                null,
                null,
                null,
                null,
                adresse.aarsak(),
                new Periode(fom, siste),
                adresse.kilde()));
    }

    private static @Nullable String bydel(@Nullable String kommunenummer, @Nullable String grunnkrets, LocalDate dag) {
        return kommunenummer == null || grunnkrets == null
                ? null
                : Kommuner.norske()
                        .finnBydelForGrunnkrets(kommunenummer, grunnkrets, dag)
                        .map(Bydel::nummer)
                        .orElse(null);
    }

    private static @Nullable String kommunenummer(Persondokument.Adresse element) {
        if (element.vegadresse() != null) {
            return element.vegadresse().kommunenummer();
        }
        if (element.matrikkeladresse() != null && element.matrikkeladresse().matrikkelnummer() != null) {
            return element.matrikkeladresse().matrikkelnummer().kommunenummer();
        }
        return element.ukjentBosted() == null ? null : element.ukjentBosted().bostedskommune();
    }

    private static Persondokument.@Nullable Poststed poststed(Persondokument.Adresse element) {
        if (element.vegadresse() != null) {
            return element.vegadresse().poststed();
        }
        return element.matrikkeladresse() == null
                ? null
                : element.matrikkeladresse().poststed();
    }

    private static @Nullable String linje(Persondokument.Adresse element) {
        if (element.vegadresse() != null) {
            Persondokument.Adressenummer nummer = element.vegadresse().adressenummer();
            return sammen(
                    " ",
                    element.vegadresse().adressenavn(),
                    nummer == null ? null : sammen("", nummer.husnummer(), nummer.husbokstav()));
        }
        if (element.matrikkeladresse() != null && element.matrikkeladresse().matrikkelnummer() != null) {
            var matrikkel = element.matrikkeladresse().matrikkelnummer();
            return sammen("/", matrikkel.gaardsnummer(), matrikkel.bruksnummer());
        }
        return null;
    }

    private static @Nullable String sammen(String skille, @Nullable String... deler) {
        String tekst =
                Stream.of(deler).filter(del -> del != null && !del.isBlank()).collect(Collectors.joining(skille));
        return tekst.isEmpty() ? null : tekst;
    }
}
