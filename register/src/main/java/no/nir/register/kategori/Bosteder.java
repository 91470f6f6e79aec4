package no.nir.register.kategori;

import static no.nir.register.kategori.Uttrekk.dato;
import static no.nir.register.kategori.Uttrekk.datoEllerTom;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.nir.regelverk.fakta.Bosetting;
import no.nir.regelverk.fakta.Bosettingsmaate;
import no.nir.regelverk.fakta.Folkeregistrering;
import org.jspecify.annotations.Nullable;

/** Where a person has lived: settlements told by UDI, addresses told by Folkeregisteret, and what the two mean together. */
record Bosteder(List<Bosatt> bosettinger, List<Adresse> adresser) {

    /** A settlement as UDI told it. */
    record Bosatt(
            String kommune,
            boolean avtale,
            LocalDate fom,
            @Nullable LocalDate tom) {}

    /** An address of residence; no municipality where Folkeregisteret withholds it. */
    record Adresse(
            @Nullable String kommune,
            LocalDate fom,
            @Nullable LocalDate tom) {}

    static Map<Long, List<Bosatt>> lesBosettinger(Uttrekk uttrekk) {
        return uttrekk.les(
                """
                select person_id, kommunenummer, avtale, fom, tom from bosetting
                 where person_id = any(:ider) and {kjent} order by person_id, fom
                """,
                (rs, _) -> new Bosatt(
                        rs.getString("kommunenummer"),
                        rs.getBoolean("avtale"),
                        dato(rs, "fom"),
                        datoEllerTom(rs, "tom")));
    }

    static Map<Long, List<Adresse>> lesAdresser(Uttrekk uttrekk) {
        return uttrekk.les(
                """
                select person_id, kommunenummer, fom, tom from adresse
                 where person_id = any(:ider) and slag = 'BOSTED' and {kjent} order by person_id, fom
                """, (rs, _) -> new Adresse(rs.getString("kommunenummer"), dato(rs, "fom"), datoEllerTom(rs, "tom")));
    }

    /** First day in any municipality: as UDI says, else as Folkeregisteret does. */
    Optional<LocalDate> foersteDag() {
        return bosettinger.stream()
                .map(Bosatt::fom)
                .min(Comparator.naturalOrder())
                .or(() -> adresser.stream()
                        .filter(a -> a.kommune() != null)
                        .map(Adresse::fom)
                        .min(Comparator.naturalOrder()));
    }

    List<Folkeregistrering> folkeregistreringer(Kommunenumre numre) {
        return adresser.stream()
                .map(a -> new Folkeregistrering(
                        a.kommune() == null
                                ? null
                                : numre.dagens(a.kommune(), a.fom()).nummer(),
                        a.fom(),
                        a.tom()))
                .toList();
    }

    /**
     * UDI tells of the first settlement only; later moves are seen in Folkeregisteret. A move to another municipality after a settlement
     * is a settlement without agreement there, and a move back to the municipality of the agreement is under it again. Renumbering
     * and mergers are no moves. Without any settlement told, the rules go by the addresses themselves.
     */
    List<Bosetting> medFlyttinger(Kommunenumre numre) {
        List<Bosetting> alle = new ArrayList<>();
        List<Kommunenumre.Dagens> medAvtale = new ArrayList<>();
        for (Bosatt bosatt : bosettinger) {
            Kommunenumre.Dagens hvor = numre.dagens(bosatt.kommune(), bosatt.fom());
            if (bosatt.avtale()) {
                medAvtale.add(hvor);
            }
            alle.add(new Bosetting(
                    hvor.nummer(),
                    bosatt.fom(),
                    bosatt.tom(),
                    bosatt.avtale() ? Bosettingsmaate.AVTALE : Bosettingsmaate.UTEN_AVTALE));
        }
        if (!alle.isEmpty()) {
            alle.addAll(flyttinger(numre, medAvtale));
            alle.sort(Comparator.comparing(Bosetting::fom));
        }
        return alle;
    }

    private List<Bosetting> flyttinger(Kommunenumre numre, List<Kommunenumre.Dagens> medAvtale) {
        List<Bosetting> flyttinger = new ArrayList<>();
        for (int i = 0; i < adresser.size(); i++) {
            Adresse adresse = adresser.get(i);
            if (adresse.kommune() == null) {
                continue;
            }
            Kommunenumre.Dagens hvor = numre.dagens(adresse.kommune(), adresse.fom());
            Optional<Kommunenumre.Dagens> foer = bostedFoer(adresse.fom(), i, numre);
            if (foer.isPresent() && !foer.get().kanVaere(hvor)) {
                boolean tilbake = medAvtale.stream().anyMatch(hvor::kanVaere);
                flyttinger.add(new Bosetting(
                        hvor.nummer(),
                        adresse.fom(),
                        null,
                        tilbake ? Bosettingsmaate.AVTALE : Bosettingsmaate.UTEN_AVTALE));
            }
        }
        return flyttinger;
    }

    /** Where the person lived when the address began: the latest settlement, or a later address; absent before the first settlement. */
    private Optional<Kommunenumre.Dagens> bostedFoer(LocalDate dag, int adressenummer, Kommunenumre numre) {
        Bosatt bosatt = null;
        for (Bosatt kandidat : bosettinger) {
            if (!kandidat.fom().isAfter(dag)) {
                bosatt = kandidat;
            }
        }
        if (bosatt == null) {
            return Optional.empty();
        }
        for (int i = adressenummer - 1; i >= 0; i--) {
            Adresse tidligere = adresser.get(i);
            if (!tidligere.fom().isAfter(bosatt.fom())) {
                break;
            }
            if (tidligere.kommune() != null) {
                return Optional.of(numre.dagens(tidligere.kommune(), tidligere.fom()));
            }
        }
        return Optional.of(numre.dagens(bosatt.kommune(), bosatt.fom()));
    }
}
