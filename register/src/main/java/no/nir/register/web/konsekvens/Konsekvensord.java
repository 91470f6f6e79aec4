package no.nir.register.web.konsekvens;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import no.nir.kodeverk.Kodeverk;
import no.nir.kodeverk.Spraak;
import no.nir.regelverk.katalog.Katalog;
import no.nir.register.kategori.Regelord;
import no.nir.register.kategori.Valgpunkt;
import no.nir.register.konsekvens.Egen;
import no.nir.register.konsekvens.Konsekvens;
import no.nir.register.konsekvens.Virkningstall;
import no.nir.register.web.Kodetekst;
import no.nir.register.web.Tekster;
import no.nir.register.web.endring.Endringsord;
import no.nir.register.web.regelverk.Valgord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What would change, in the reader's language. */
@Component
class Konsekvensord {

    private final Kodetekst koder;
    private final Endringsord endringer;
    private final Tekster tekster;
    private final Clock klokke;

    Konsekvensord(Kodetekst koder, Endringsord endringer, Tekster tekster, Clock klokke) {
        this.koder = koder;
        this.endringer = endringer;
        this.tekster = tekster;
        this.klokke = klokke;
    }

    Konsekvensbilde.Virkninger av(Virkningstall tall) {
        return new Konsekvensbilde.Virkninger(
                tall.overganger().stream()
                        .map(o -> new Konsekvensbilde.Overgang(
                                ordning(o.ordning()), kategori(o.foer()), kategori(o.naa()), o.personer()))
                        .toList(),
                tall.frister().stream()
                        .map(f -> new Konsekvensbilde.Frist(
                                ordning(f.ordning()),
                                frist(f.type()),
                                tekster.tekst("konsekvens.frist." + f.virkning()),
                                f.personer(),
                                f.aapne()))
                        .toList(),
                tall.kommuner().stream()
                        .map(k -> new Konsekvensbilde.Kommune(
                                kommune(k.kommunenummer()), k.personer(), k.kategorier(), k.frister()))
                        .toList(),
                tall.regler().stream().map(this::regel).toList(),
                tall.borteRegler().stream().map(this::regel).toList());
    }

    private Konsekvensbilde.Regel regel(Virkningstall.Regel regel) {
        return new Konsekvensbilde.Regel(
                regel.regel(),
                Katalog.finn(regel.regel()).isPresent() ? "/regelverk/" + regel.regel() : null,
                spoersmaal(regel.regel(), regel.spoersmaal()),
                Regelord.paragraf(regel.hjemmel(), spraak()),
                regel.personer());
    }

    /** In the reader's language where this register asks the same; else as the rules that were tried ask it, in bokmål. */
    private String spoersmaal(String regel, String proevd) {
        return Katalog.finn(regel)
                .filter(kjent -> kjent.spoersmaal().equals(proevd))
                .map(kjent -> Regelord.spoersmaal(kjent, spraak()))
                .orElse(proevd);
    }

    List<Konsekvensbilde.Valg> valg(Konsekvens konsekvens) {
        return konsekvens.valg().stream()
                .map(v -> new Konsekvensbilde.Valg(v.regel(), verdi(v.punkt(), v.foer()), verdi(v.punkt(), v.naa())))
                .toList();
    }

    /** A point, or a value of one, that this register does not have is shown as it is stored. */
    private String verdi(String punkt, @Nullable String verdi) {
        return Arrays.stream(Valgpunkt.values())
                .filter(kjent -> kjent.name().equals(punkt) && kjent.godtar(verdi))
                .findFirst()
                .map(kjent -> new Valgord(tekster).verdi(kjent, verdi))
                .orElse(Optional.ofNullable(verdi).orElse(""));
    }

    Egnebilde.Linje linje(Egen egen) {
        LocalDate dag = egen.dag();
        return new Egnebilde.Linje(
                egen.navn(),
                "/personer/" + egen.personId() + "/kategori?ordning=" + egen.ordning()
                        + (dag == null ? "" : "&dato=" + dag),
                ordning(egen.ordning()),
                endring(egen),
                tekster.kortDato(dag),
                hjemmel(egen),
                egen.regler().stream()
                        .map(regel -> spoersmaal(regel.regel(), regel.spoersmaal()))
                        .filter(spoersmaal -> !spoersmaal.isEmpty())
                        .toList());
    }

    String endring(Egen egen) {
        String type = egen.fristtype();
        String foer = egen.foer();
        String naa = egen.naa();
        if (type == null) {
            return endringer.endring(foer == null ? "" : foer, naa == null ? "" : naa);
        }
        String navn = frist(type);
        if (foer == null) {
            return tekster.tekst("konsekvens.frist.ny", navn, dag(naa));
        }
        return naa == null
                ? tekster.tekst("konsekvens.frist.borte", navn, dag(foer))
                : tekster.tekst("konsekvens.frist.flyttet", navn, dag(foer), dag(naa));
    }

    /** The paragraph of the new answer; of a deadline, and where nothing would be computed, of the rule. */
    String hjemmel(Egen egen) {
        String lov = egen.lov();
        String hjemmel = egen.hjemmel();
        return lov != null && hjemmel != null
                ? endringer.hjemmel(lov, hjemmel)
                : egen.regler().stream()
                        .map(regel -> Regelord.paragraf(regel.hjemmel(), spraak()))
                        .filter(paragraf -> !paragraf.isEmpty())
                        .findFirst()
                        .orElse("");
    }

    String ordning(String ordning) {
        return koder.navn(Kodeverk.ORDNING, ordning);
    }

    String kategori(String kategori) {
        return koder.navn(Kodeverk.KATEGORI, kategori);
    }

    String frist(String type) {
        return tekster.tekst("person.frist." + type);
    }

    String kommune(@Nullable String nummer) {
        return nummer == null ? tekster.tekst("omregning.ingenKommune") : koder.kommune(nummer, LocalDate.now(klokke));
    }

    private String dag(@Nullable String dag) {
        return dag == null ? "" : tekster.kortDato(LocalDate.parse(dag));
    }

    private Spraak spraak() {
        return Spraak.valueOf(tekster.spraak().name());
    }
}
