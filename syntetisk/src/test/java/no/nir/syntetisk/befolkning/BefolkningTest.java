package no.nir.syntetisk.befolkning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.nir.ident.DNummer;
import no.nir.ident.DufNummer;
import no.nir.ident.Foedselsnummer;
import no.nir.kodeverk.Kommuner;
import no.nir.syntetisk.befolkning.Hkdirfaktum.Melding;
import no.nir.syntetisk.befolkning.Hkdirfaktum.Paamelding;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Befolkningen")
class BefolkningTest {

    private static final long FROE = 7;
    private static final int PERSONER = 4000;
    private static final Befolkning LAND = Befolkning.skap(PERSONER, FROE);
    private static final LocalDate DAG = LocalDate.of(2026, 11, 25);

    private static Stream<Hendelse> alle() {
        return IntStream.range(0, LAND.antallHusstander())
                .mapToObj(LAND::husstand)
                .flatMap(husstand -> husstand.hendelser().stream());
    }

    private static <T> List<T> fakta(Class<T> slag) {
        return alle().map(hendelse -> switch (hendelse.faktum()) {
                    case Faktum.FraUdi(Udifaktum innhold) -> innhold;
                    case Faktum.FraFolkeregisteret(Fregfaktum innhold) -> innhold;
                    case Faktum.FraKommune sendt -> sendt.kommando();
                    case Faktum.FraHkdir(Hkdirfaktum innhold) -> innhold;
                })
                .filter(slag::isInstance)
                .map(slag::cast)
                .toList();
    }

    @Test
    @DisplayName("er den samme for samme frø, en annen for et annet")
    void sammeFroe() {
        Befolkning igjen = Befolkning.skap(PERSONER, FROE);
        int antall = LAND.antall(Kilde.UDI, Instant.MAX.minusSeconds(1_000_000_000_000_000L));
        assertThat(igjen.antallPersoner()).isEqualTo(LAND.antallPersoner());
        assertThat(tekst(igjen, antall)).isEqualTo(tekst(LAND, antall)).isNotEmpty();
        assertThat(tekst(Befolkning.skap(PERSONER, FROE + 1), 500)).isNotEqualTo(tekst(LAND, 500));
    }

    private static List<String> tekst(Befolkning land, int til) {
        return land.hendelser(Kilde.UDI, 0, Math.min(til, 5000)).stream()
                .map(hendelse -> hendelse.tid() + hendelse.liv().duf() + hendelse.faktum())
                .toList();
    }

    @Test
    @DisplayName("hver adresse i Oslo har en grunnkrets som gir en bydel, andre har ingen")
    void grunnkretser() {
        List<Fregfaktum.Bostedsadresse> adresser = fakta(Fregfaktum.class).stream()
                .flatMap(faktum -> faktum.elementer().stream())
                .map(Fregfaktum.Element::innhold)
                .filter(Fregfaktum.Bostedsadresse.class::isInstance)
                .map(Fregfaktum.Bostedsadresse.class::cast)
                .toList();
        assertThat(adresser).isNotEmpty().allSatisfy(adresse -> {
            String kommune = Objects.requireNonNull(adresse.vegadresse()).kommunenummer();
            boolean harBydel = adresse.grunnkrets() != null
                    && Kommuner.norske()
                            .finnBydelForGrunnkrets(kommune, adresse.grunnkrets(), DAG)
                            .isPresent();
            assertThat(harBydel).isEqualTo(kommune.equals("0301"));
        });
    }

    @Test
    @DisplayName("har bare syntetiske numre, hvert av dem én gang, og hvert fører til sin person")
    void numre() {
        Set<String> sett = new HashSet<>();
        for (int i = 0; i < LAND.antallHusstander(); i++) {
            for (Liv liv : LAND.husstand(i).liv()) {
                String fnr = liv.numre.fnr(liv.nr);
                String dnr = liv.numre.dnr(liv.nr);
                assertThat(fnr.isEmpty() || new Foedselsnummer(fnr).erSyntetisk())
                        .isTrue();
                assertThat(dnr.isEmpty() || new DNummer(dnr).erSyntetisk()).isTrue();
                Stream.of(fnr, dnr, liv.duf())
                        .filter(Predicate.not(String::isEmpty))
                        .forEach(nummer -> {
                            assertThat(sett.add(nummer)).isTrue();
                            assertThat(LAND.finn(nummer).orElseThrow().liv().duf())
                                    .isEqualTo(liv.duf());
                        });
            }
        }
        assertThat(LAND.finn("12345678901")).isEmpty();
    }

    @Test
    @DisplayName("har hver hendelse i rekkefølge, og ingen hos Folkeregisteret før personen har nummer der")
    void rekkefoelge() {
        for (int i = 0; i < LAND.antallHusstander(); i++) {
            Husstand husstand = LAND.husstand(i);
            assertThat(husstand.hendelser()).isSortedAccordingTo(Hendelse.I_REKKEFOELGE);
            Set<Liv> opprettet = new HashSet<>();
            husstand.hendelser().forEach(hendelse -> {
                LocalDate dag = LocalDate.ofInstant(Instant.ofEpochSecond(hendelse.tid()), Horisont.NORGE);
                if (hendelse.faktum() instanceof Faktum.FraFolkeregisteret(Fregfaktum innhold)) {
                    assertThat(hendelse.liv().folkeregisternummer(dag)).isNotBlank();
                    boolean ny = innhold.hendelsestype().equals("personErOpprettet")
                            || innhold.hendelsestype().equals("personErGjenopprettetVedSplitting");
                    assertThat(opprettet.contains(hendelse.liv())).isNotEqualTo(ny);
                    opprettet.add(hendelse.liv());
                } else {
                    assertThat(hendelse.liv().harDuf()).isTrue();
                }
            });
        }
    }

    @Test
    @DisplayName("bruker kommunenumre som gjaldt den dagen")
    void kommunenumre() {
        assertThat(fakta(Udifaktum.Bosetting.class))
                .isNotEmpty()
                .allMatch(bosetting -> finnes(bosetting.kommunenummer(), bosetting.bosattDato()));
        assertThat(fakta(Udifaktum.Mottaksopphold.class))
                .isNotEmpty()
                .allMatch(opphold ->
                        finnes(opphold.kommunenummer(), opphold.periode().fra()));
        assertThat(fakta(Fregfaktum.class).stream().flatMap(faktum -> faktum.elementer().stream()))
                .filteredOn(element -> element.innhold() instanceof Fregfaktum.Bostedsadresse)
                .isNotEmpty()
                .allMatch(element -> element.innhold() instanceof Fregfaktum.Bostedsadresse adresse
                        && adresse.vegadresse() != null
                        && finnes(adresse.vegadresse().kommunenummer(), element.gyldig()));
    }

    private static boolean finnes(String nummer, LocalDate dag) {
        return Kommuner.norske().finn(nummer, dag).isPresent();
    }

    @Test
    @DisplayName("har ingen perioder som slutter før de begynner")
    void perioder() {
        Stream<Udifaktum.Fratil> perioder = fakta(Udifaktum.class).stream().flatMap(faktum -> switch (faktum) {
            case Udifaktum.Avgjorelse avgjorelse -> Stream.ofNullable(avgjorelse.gyldighetsperiode());
            case Udifaktum.Mottaksopphold opphold -> Stream.of(opphold.periode());
            case Udifaktum.OppholdPaSammeVilkar opphold -> Stream.of(opphold.periode());
            case Udifaktum.AutomatiskForlengelse forlengelse -> Stream.of(forlengelse.periode());
            case Udifaktum.EOSEllerEFTAOpphold opphold -> Stream.of(opphold.periode());
            default -> Stream.empty();
        });
        assertThat(perioder)
                .isNotEmpty()
                .allMatch(periode -> periode.til() == null || !periode.til().isBefore(periode.fra()));
    }

    @Test
    @DisplayName("har en idempotensnøkkel per innsending og en id per avgjørelse")
    void noekler() {
        assertThat(alle().filter(hendelse -> hendelse.faktum() instanceof Faktum.FraKommune)
                        .map(hendelse -> ((Faktum.FraKommune) hendelse.faktum()).noekkel()))
                .isNotEmpty()
                .doesNotHaveDuplicates();
        assertThat(fakta(Udifaktum.Avgjorelse.class).stream().map(Udifaktum.Avgjorelse::avgjorelseId))
                .isNotEmpty()
                .doesNotHaveDuplicates();
    }

    @Test
    @DisplayName(
            "har smusset som er dokumentert: ukjente koder, tvilsomme kontrollsifre, beskyttede adresser, sammenslåtte og splittede")
    void smuss() {
        assertThat(fakta(Udifaktum.Avgjorelse.class))
                .anyMatch(avgjorelse ->
                        avgjorelse.avgjorelsestype().tillatelseKode().startsWith("MOTNYKODE"));
        assertThat(fakta(Fregfaktum.class).stream().map(Fregfaktum::hendelsestype))
                .contains(
                        "endringIAdressebeskyttelse",
                        "personErViderefoertSomGjeldendeVedSammenslaaing",
                        "personErEndretVedSplitting",
                        "endringIBostedsadresseVedKommuneregulering",
                        "personErUtflyttet",
                        "personErDoed",
                        "endringIStatsborgerskap",
                        "endringIIdentifikasjonsnummer");
        assertThat(fakta(Udifaktum.class).stream()
                        .map(faktum -> faktum.getClass().getSimpleName())
                        .distinct())
                .hasSize(Udifaktum.class.getPermittedSubclasses().length);
        assertThat(alle().map(Hendelse::liv).filter(Liv::harDuf).map(Liv::foedselsdatoHosUdi))
                .anyMatch(dato -> dato.length() == 4)
                .anyMatch(dato -> dato.length() == 7);
        assertThat(alle().map(Hendelse::liv).filter(Liv::harDuf).map(liv -> new DufNummer(liv.duf())))
                .anyMatch(duf -> !duf.harRiktigKontrollsiffer());
        assertThat(fakta(Kommando.RegistrerTiltak.class))
                .anyMatch(tiltak -> tiltak.tiltakskode().equals("GAMMEL_KODE_07"));
    }

    @Test
    @DisplayName(
            "har prøver av alle slag, også rettede og annullerte, feilskrevne og av ukjente, og hver melding om sin prøve etter den første")
    void proever() {
        List<Hkdirfaktum> meldinger = fakta(Hkdirfaktum.class);
        assertThat(meldinger.stream().map(Hkdirfaktum::melding).distinct()).hasSize(Melding.values().length);
        assertThat(meldinger.stream().map(Hkdirfaktum::paamelding).distinct()).hasSize(Paamelding.values().length);
        Set<String> nye = new HashSet<>();
        for (Hkdirfaktum en : meldinger) {
            boolean ny = en.melding() == Melding.NY;
            assertThat(nye.contains(en.innhold().referanse())).isNotEqualTo(ny);
            nye.add(en.innhold().referanse());
        }
    }

    @ParameterizedTest
    @EnumSource(Eksempel.class)
    @DisplayName("har en person i hver navngitte situasjon, i det minste landet som finnes")
    void eksempler(Eksempel eksempel) {
        Eksempelperson person = Befolkning.skap(1, FROE).eksempel(eksempel, DAG).orElseThrow();
        assertThat(person.duf()).hasSize(12);
        assertThat(person.nummer() == null).isEqualTo(eksempel == Eksempel.ASYLSOEKER_I_MOTTAK);
    }

    @Test
    @DisplayName("kan være tom")
    void tom() {
        Befolkning tom = Befolkning.skap(0, FROE);
        assertThat(tom.antallPersoner()).isZero();
        assertThat(tom.hendelser(Kilde.UDI, 0, 10)).isEmpty();
        assertThat(tom.eksempel(Eksempel.FLYTTET, DAG)).isEmpty();
    }
}
