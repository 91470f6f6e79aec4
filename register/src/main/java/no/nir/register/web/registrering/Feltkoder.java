package no.nir.register.web.registrering;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.nir.kodeverk.Kode;
import no.nir.kodeverk.Kodeliste;
import no.nir.kodeverk.Kodeverk;

/** Which code list, or which few fixed values, a field chooses from. */
final class Feltkoder {

    private Feltkoder() {}

    /** Absent for fields that are typed, and for those of a few fixed values. */
    static Optional<Kodeverk> kodeverk(Skjema skjema, String felt) {
        return Optional.ofNullable(
                switch (felt) {
                    case "ordning" -> Kodeverk.ORDNING;
                    case "slag" -> skjema == Skjema.KONTAKT ? Kodeverk.KONTAKTSLAG : null;
                    case "kravtype" -> Kodeverk.KRAVTYPE;
                    case "kontaktmaate" -> Kodeverk.KONTAKTMAATE;
                    case "kategori" -> Kodeverk.KATEGORI;
                    case "vedtakstype" -> Kodeverk.VEDTAKSTYPE;
                    case "avslagsgrunn" -> Kodeverk.AVSLAGSGRUNN;
                    case "grunn" -> Kodeverk.VEDTAKSGRUNN;
                    case "klagerettForm" -> Kodeverk.KLAGEUNDERRETNING;
                    case "tiltakskode" -> Kodeverk.TILTAK;
                    case "nivaa" -> skjema == Skjema.NORSKMAAL ? Kodeverk.NORSKMAAL : Kodeverk.UTDANNINGSBAKGRUNN;
                    case "spraak" -> Kodeverk.SPRAAK;
                    case "spor" -> Kodeverk.SPOR;
                    case "sluttmaal" -> Kodeverk.SLUTTMAAL;
                    case "delferdighet" -> Kodeverk.DELFERDIGHET;
                    case "milepael" -> Kodeverk.MILEPAEL;
                    case "utfall" -> Kodeverk.KLAGEUTFALL;
                    case "aarsak" ->
                        switch (skjema) {
                            case PERMISJON, FRAVAER -> Kodeverk.FRAVAER;
                            default -> Kodeverk.AVSLUTNINGSAARSAK;
                        };
                    case Rettelse.AARSAK -> Kodeverk.KORREKSJONSAARSAK;
                    default -> null;
                });
    }

    /** The values with texts of their own. */
    static List<String> faste(Skjema skjema, String felt) {
        return switch (felt) {
            case "slag" ->
                switch (skjema) {
                    case OPPSTART -> List.of("TILBUDT", "BEGYNT");
                    case ARBEID -> List.of("ARBEID", "TILBUD");
                    default -> List.of();
                };
            case "reservasjon" -> List.of("RESERVERT", "OPPHEVET");
            case "fag" -> List.of("NORSK", "SAMFUNNSKUNNSKAP", "NORSK_KULTUR");
            default -> List.of();
        };
    }

    /** The codes of the field's list that can be chosen today; of the scheme alone when it is known, and of the person's act. */
    static List<Kode> valg(Skjema skjema, String felt, Kodeutvalg utvalg, Kodeliste liste) {
        return alle(skjema, felt, utvalg, liste)
                .filter(utvalg::finnesEtterLoven)
                .toList();
    }

    /** Those left out because they exist under the other act only. */
    static List<Kode> etterAnnenLov(Skjema skjema, String felt, Kodeutvalg utvalg, Kodeliste liste) {
        return alle(skjema, felt, utvalg, liste)
                .filter(kode -> !utvalg.finnesEtterLoven(kode))
                .toList();
    }

    private static Stream<Kode> alle(Skjema skjema, String felt, Kodeutvalg utvalg, Kodeliste liste) {
        return liste.list(utvalg.idag()).stream()
                .filter(kode -> passer(kode, utvalg.ordning()))
                .filter(kode -> !felt.equals("aarsak") || erPermisjon(kode) == (skjema != Skjema.FRAVAER))
                .filter(kode -> !felt.equals("ordning") || skjema.ordninger().contains(kode.kode()));
    }

    private static boolean passer(Kode kode, String ordning) {
        boolean egen = ordning.isEmpty()
                || kode.finnEgenskap("ordninger")
                        .map(alle -> Arrays.asList(alle.split(" ")).contains(ordning))
                        .orElse(true);
        boolean vedtak = kode.finnEgenskap("enkeltvedtak").map("ja"::equals).orElse(true);
        return egen && vedtak && !kode.har("kun_migrering");
    }

    /** Leave is by vedtak; what is no leave has a form of its own. Lists that do not make the difference have nothing else. */
    private static boolean erPermisjon(Kode kode) {
        return kode.finnEgenskap("slag").map("PERMISJON"::equals).orElse(true);
    }
}
