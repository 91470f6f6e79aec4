package no.nir.register.oppstart;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.nir.register.kategori.Valgpunkt;
import no.nir.register.konsekvens.Oppdrag;

/** What {@code ./nir konsekvens} was asked to do. */
sealed interface Konsekvensbestilling {

    record Proev(Oppdrag oppdrag) implements Konsekvensbestilling {}

    /** Go on with one that was stopped or left, with the same rules. */
    record Fortsett(long konsekvensId) implements Konsekvensbestilling {}

    /** @param hva what was wrong, as a sentence */
    record Uforstaatt(String hva) implements Konsekvensbestilling {}

    /** Those that begin with {@code --spring} or {@code --nir} are for the application. */
    static Konsekvensbestilling av(String... argumenter) {
        Leser leser = new Leser();
        return Arrays.stream(argumenter)
                .filter(argument -> !Nodeprogram.erTilProgrammet(argument))
                .map(leser::les)
                .flatMap(Optional::stream)
                .findFirst()
                .<Konsekvensbestilling>map(Uforstaatt::new)
                .orElseGet(leser::ferdig);
    }

    /** Takes one argument at a time, and says what is wrong with it. */
    final class Leser {

        private String tittel = "Prøvd fra kommandolinjen";
        private String grunn = "Prøvd fra kommandolinjen";
        private Optional<Long> fortsett = Optional.empty();
        private final Map<Valgpunkt, Optional<String>> valg = new EnumMap<>(Valgpunkt.class);

        private Leser() {}

        private Optional<String> les(String argument) {
            int skille = argument.indexOf('=');
            String navn = skille < 0 ? argument : argument.substring(0, skille);
            String verdi = skille < 0 ? "" : argument.substring(skille + 1).strip();
            return switch (navn) {
                case "--tittel" -> {
                    tittel = verdi;
                    yield lengde(navn, verdi, Oppdrag.LENGSTE_TITTEL);
                }
                case "--grunn" -> {
                    grunn = verdi;
                    yield lengde(navn, verdi, Oppdrag.LENGSTE_GRUNN);
                }
                case "--velg" -> velg(verdi);
                case "--fortsett" -> fortsett(verdi);
                default -> Optional.of("ukjent valg: " + argument + ".");
            };
        }

        private static Optional<String> lengde(String navn, String verdi, int lengst) {
            return verdi.isEmpty() || verdi.length() > lengst
                    ? Optional.of(navn + " må være en tekst på høyst " + lengst + " tegn.")
                    : Optional.empty();
        }

        private Optional<String> fortsett(String verdi) {
            if (!verdi.matches("[1-9]\\d{0,8}")) {
                return Optional.of("--fortsett må være nummeret på en konsekvens.");
            }
            fortsett = Optional.of(Long.valueOf(verdi));
            return Optional.empty();
        }

        private Optional<String> velg(String verdi) {
            String[] deler = verdi.split("=", 2);
            Optional<Valgpunkt> punkt = Valgpunkt.forRegel(deler[0].strip());
            if (punkt.isEmpty()) {
                return Optional.of("det er ikke noe valg som heter «" + deler[0] + "». Velg mellom "
                        + Arrays.stream(Valgpunkt.values())
                                .map(Valgpunkt::regel)
                                .collect(Collectors.joining(", "))
                        + ", og skriv --velg PUNKT=VERDI.");
            }
            String skrevet = deler.length < 2 ? "?" : deler[1].strip();
            Optional<String> ny =
                    skrevet.isEmpty() || skrevet.equals("ingen") ? Optional.empty() : Optional.of(skrevet);
            if (!punkt.get().godtar(ny.orElse(null))) {
                return Optional.of("%s kan ikke være «%s». Verdien må være %s."
                        .formatted(deler[0], deler.length < 2 ? "" : skrevet, godtas(punkt.get())));
            }
            valg.put(punkt.get(), ny);
            return Optional.empty();
        }

        private static String godtas(Valgpunkt punkt) {
            return switch (punkt.slag()) {
                case DAG -> "en dag fra 2003 til 2100, skrevet ÅÅÅÅ-MM-DD";
                case DAG_ELLER_INGEN -> "en dag fra 2003 til 2100, skrevet ÅÅÅÅ-MM-DD, eller «ingen»";
                case ALDER -> "55 eller 56";
                case TIMER -> "et tall timer i uken fra 20 til 37";
                case LESNING -> String.join(" eller ", Valgpunkt.LESNINGER);
            };
        }

        private Konsekvensbestilling ferdig() {
            return fortsett.<Konsekvensbestilling>map(Fortsett::new)
                    .orElseGet(() -> new Proev(new Oppdrag(tittel, grunn, valg)));
        }
    }
}
