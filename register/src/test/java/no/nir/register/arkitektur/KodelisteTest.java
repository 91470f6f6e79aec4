package no.nir.register.arkitektur;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.nir.kodeverk.Kode;
import no.nir.kodeverk.Kodeverk;
import no.nir.register.kodeliste.Kodelisteendring.Slag;
import no.nir.register.kodeliste.Listeadgang;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Kodelistene som IMDi kan endre")
class KodelisteTest {

    /** The same word in the sources, about something else. A new word here must be looked at: protect it in {@link Listeadgang}, or say why not. */
    private static final Map<Kodeverk, Set<String>> ANDRE_ORD = Map.of(
            Kodeverk.TILTAK,
                    Set.of("HELSE", "ANNET", "OPPFOELGING"), // a group, a ground of exemption, a kind of registration
            Kodeverk.AVSLUTNINGSAARSAK, Set.of("OMSORG", "ANNET", "STANS"), // groups, a button
            Kodeverk.KLAGEUTFALL, Set.of("AVVIST", "TRUKKET", "UGYLDIG"), // of messages, of applications
            Kodeverk.INNSYNSGRUNN, Set.of("BOSETTING", "KLAGE"), // events of a person
            Kodeverk.KLAGEUNDERRETNING, Set.of("MUNTLIG"), // a part of the test
            Kodeverk.SPRAAK, Set.of("NOR", "AAR", "ANNET"), // a country, how much of a date is known, a ground
            Kodeverk.KORREKSJONSAARSAK, Set.of("KLAGE"),
            Kodeverk.KRAVTYPE,
                    Set.of("FRITAK_PROEVE", "PERMISJON", "PROGRAM", "UTSATT_START")); // kinds of vedtak, lanes

    @Test
    @DisplayName("Ingen verdi som står ved navn i koden, kan avsluttes")
    void vernet() {
        assertThat(ukjente(Kildekode.hele())).isEmpty();
    }

    @Test
    @DisplayName("En regel som kjenner en ny verdi ved navn, i Java eller SQL, blir meldt")
    void vernebrudd() {
        assertThat(ukjente(kode("\"MENTOR\".equals(kode)"))).containsExactly("TILTAK MENTOR in Regel.java:1");
        assertThat(ukjente(kode("sql(\"select 1 from avslutning where aarsak in ('YRKESKURS', 'DOED')\")")))
                .containsExactly("AVSLUTNINGSAARSAK YRKESKURS in Regel.java:1");
        assertThat(ukjente(kode("\"TILDELING\".equals(kode)"))).isEmpty();
    }

    @Test
    @DisplayName("Registeret leser listene som gjelder, ikke dem i filene, unntatt der ingen endring kan virke")
    void leser() {
        noClasses()
                .that()
                .resideInAPackage("no.nir.register..")
                // Grounds, kinds of vedtak, schemes and categories: their values and the words of the latter two change
                // with the program
                .and()
                .doNotHaveSimpleName("Norskfakta")
                .and()
                .doNotHaveSimpleName("Konsekvensrapport")
                .and()
                .doNotHaveSimpleName("Omregningsrapport")
                .and()
                .doNotHaveSimpleName("Totrinnsskjema")
                .and()
                .doNotHaveFullyQualifiedName("no.nir.register.registrering.totrinn.Totrinnsvalg$Hva")
                .should()
                .callMethod(Kodeverk.class, "liste")
                .check(ModulgrenserTest.KLASSER);
        for (Kodeverk kodeverk :
                List.of(Kodeverk.VEDTAKSGRUNN, Kodeverk.VEDTAKSTYPE, Kodeverk.ORDNING, Kodeverk.KATEGORI)) {
            assertThat(Listeadgang.til(kodeverk).grad().tillater(Slag.LEGG_TIL)).isFalse();
        }
    }

    private static TreeSet<String> ukjente(Kildekode kilde) {
        TreeSet<String> funn = new TreeSet<>();
        kilde.filer().stream()
                .filter(fil -> !String.valueOf(fil.getPackageName()).startsWith("no.nir.syntetisk"))
                .filter(fil -> !String.valueOf(fil.getPackageName()).startsWith("no.nir.register.kodeliste"))
                .flatMap(fil -> Tekster.i(kilde, fil).stream())
                .forEach(tekst -> KAN_AVSLUTTES.stream()
                        .filter(kode -> nevner(tekst.verdi(), kode.kode()))
                        .forEach(kode -> funn.add(kode.kodeverk() + " " + kode.kode() + " in " + tekst.sted())));
        return funn;
    }

    private record Avsluttbar(Kodeverk kodeverk, String kode) {}

    private static final List<Avsluttbar> KAN_AVSLUTTES = Stream.of(Kodeverk.values())
            .flatMap(kodeverk -> kodeverk.liste().list().stream()
                    .map(Kode::kode)
                    .filter(kode -> Listeadgang.til(kodeverk).tillater(Slag.AVSLUTT, kode))
                    .filter(kode -> !ANDRE_ORD.getOrDefault(kodeverk, Set.of()).contains(kode))
                    .map(kode -> new Avsluttbar(kodeverk, kode)))
            .toList();

    private static boolean nevner(String tekst, String kode) {
        return tekst.equals(kode) || tekst.contains("'" + kode + "'");
    }

    private static Kildekode kode(String uttrykk) {
        return Kildekode.avTekst(
                "Regel.java",
                "package no.nir.register.registrering.regler; class Regel { Object x = " + uttrykk + "; }");
    }
}
