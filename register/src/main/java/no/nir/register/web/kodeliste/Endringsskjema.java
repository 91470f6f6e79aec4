package no.nir.register.web.kodeliste;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.nir.kodeverk.Kode;
import no.nir.kodeverk.Kodeendring;
import no.nir.kodeverk.Kodeverk;
import no.nir.kodeverk.Navn;
import no.nir.register.kodeliste.Egenskap;
import no.nir.register.kodeliste.Listeadgang;
import no.nir.register.web.Skrevetdag;
import no.nir.register.web.Skrevetgrunn;

/**
 * A change as it was typed. Each kind has names of its own for its fields, {@code navn-nb}, since several forms stand on one page; of a property
 * with several values each is a box, {@code ny-ordninger-INTRO}.
 */
record Endringsskjema(Hva hva, Map<String, String> felter) {

    /** The forms. */
    enum Hva {
        NY("kode", "nb", "nn", "en", "fom", "kilde", "bekreftet", "grunn"),
        NAVN("nb", "nn", "en", "fom", "kilde", "bekreftet", "grunn"),
        SLUTT("tom", "grunn"),
        BEKREFT("kilde", "grunn"),
        TILBAKE("grunn");

        private final List<String> felter;

        Hva(String... felter) {
            this.felter = List.of(felter);
        }

        List<String> felter() {
            return felter;
        }

        String adresse() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** What the field is called in the form. */
        String navn(String felt) {
            return adresse() + "-" + felt;
        }

        /** Those on the page of one value. */
        static Optional<Hva> finn(String adresse) {
            return List.of(NAVN, SLUTT, BEKREFT, TILBAKE).stream()
                    .filter(hva -> hva.adresse().equals(adresse))
                    .findFirst();
        }
    }

    /** The sentence that says what is wrong. */
    record Feil(String noekkel, List<Object> verdier) {
        static Feil av(String noekkel) {
            return new Feil(noekkel, List.of());
        }
    }

    private static final int LENGSTE_NAVN = 120;
    private static final int LENGSTE_KILDE = 300;

    String verdi(String felt) {
        return felter.getOrDefault(hva.navn(felt), "").strip();
    }

    String noekkel() {
        String sendt = verdi("noekkel");
        return sendt.matches("[A-Za-z0-9-]{8,64}") ? sendt : UUID.randomUUID().toString();
    }

    String grunn() {
        return verdi("grunn");
    }

    /** What can be seen from the fields alone, by field, in their order. */
    Map<String, Feil> feil(Kodeverk kodeverk) {
        Map<String, Feil> feil = new LinkedHashMap<>();
        for (String felt : hva.felter()) {
            if (felt.equals("kilde") && hva == Hva.NY) {
                Listeadgang.til(kodeverk).egenskaper().stream()
                        .filter(egenskap -> !egenskap.godtar(valgt(egenskap)))
                        .forEach(egenskap -> feil.put(egenskap.kolonne(), Feil.av("kodeliste.feil.egenskap")));
            }
            if (!erGyldig(felt)) {
                feil.put(felt, Feil.av("kodeliste.feil." + felt));
            }
        }
        return feil;
    }

    /** The field of the form that a refusal belongs to; what has no field of its own belongs to the first. */
    String feltFor(String felt, Kodeverk kodeverk) {
        boolean egenskap = hva == Hva.NY
                && Listeadgang.til(kodeverk).egenskaper().stream()
                        .anyMatch(en -> en.kolonne().equals(felt));
        return egenskap || hva.felter().contains(felt) ? felt : hva.felter().getFirst();
    }

    private boolean erGyldig(String felt) {
        String verdi = verdi(felt);
        return switch (felt) {
            case "kode" -> verdi.matches("[A-Z][A-Z0-9_]{1,39}");
            case "nb", "nn", "en" -> !verdi.isEmpty() && verdi.length() <= LENGSTE_NAVN;
            case "fom", "tom" -> Skrevetdag.finn(verdi).isPresent();
            case "kilde" -> !verdi.isEmpty() && verdi.length() <= LENGSTE_KILDE;
            case "bekreftet" -> List.of("ja", "nei").contains(verdi);
            default -> Skrevetgrunn.erGyldig(verdi);
        };
    }

    /** The values chosen, with a space between. */
    String valgt(Egenskap egenskap) {
        return switch (egenskap.antall()) {
            case EN, HOEYST_EN -> verdi(egenskap.kolonne());
            case MINST_EN ->
                egenskap.verdier().stream()
                        .filter(verdi -> "true".equals(verdi(egenskap.kolonne() + "-" + verdi)))
                        .collect(Collectors.joining(" "));
        };
    }

    /**
     * The change the form asks for; only when nothing is wrong with the fields.
     *
     * @param kode of the value whose page it stands on; of a new one as typed
     */
    Kodeendring endring(Kodeverk kodeverk, String kode) {
        return switch (hva) {
            case NY ->
                new Kodeendring.LagtTil(
                        kodeverk,
                        new Kode(kode, navn(), dag("fom"), null, verdi("kilde"), erBekreftet(), egenskaper(kodeverk)));
            case NAVN -> new Kodeendring.NyttNavn(kodeverk, kode, dag("fom"), navn(), verdi("kilde"), erBekreftet());
            case SLUTT -> new Kodeendring.Avsluttet(kodeverk, kode, dag("tom"));
            case BEKREFT -> new Kodeendring.Bekreftet(kodeverk, kode, verdi("kilde"));
            case TILBAKE -> throw new IllegalStateException("takes back a change, and is none");
        };
    }

    private Map<String, String> egenskaper(Kodeverk kodeverk) {
        return Listeadgang.til(kodeverk).egenskaper().stream()
                .filter(egenskap -> !valgt(egenskap).isEmpty())
                .collect(Collectors.toMap(Egenskap::kolonne, egenskap -> Objects.requireNonNull(valgt(egenskap))));
    }

    private Navn navn() {
        return new Navn(verdi("nb"), verdi("nn"), verdi("en"));
    }

    private boolean erBekreftet() {
        return "ja".equals(verdi("bekreftet"));
    }

    private LocalDate dag(String felt) {
        return Skrevetdag.finn(verdi(felt)).orElseThrow();
    }
}
