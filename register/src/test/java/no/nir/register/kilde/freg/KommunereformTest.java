package no.nir.register.kilde.freg;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import no.nir.ident.DufNummer;
import no.nir.ident.Foedselsnummer;
import no.nir.regelverk.vurdering.Ordning;
import no.nir.register.kilde.Inntaksproeve;
import no.nir.register.kilde.Kildenavn;
import no.nir.register.person.Personfaktum.Adresse;
import no.nir.register.tilgang.Testbrukere;
import no.nir.register.tilgang.Tilgangskontroll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The reforms of 2020 and 2024 as Folkeregisteret tells them: everybody in a municipality gets another number in a burst, and nobody
 * moves. Drammen (0602, 3005, 3301) got new numbers; Ålesund (1504, 1507) was divided into 1508 and 1580 (Haram).
 */
@DisplayName("Kommunereformen: tusener får nytt nummer på en gang, og ingen flytter")
class KommunereformTest extends Fregproeve {

    private static final String FLYTTET = "2018-05-01";

    private record Innbygger(Foedselsnummer nummer, DufNummer duf, List<String> kommuner) {

        /** The numbers of the house so far, one for each map. */
        String dokument(int kart) {
            Dokumentbygger dokument = Dokumentbygger.person(nummer).duf(duf);
            List<String> fra = List.of(FLYTTET, "2020-01-01", "2024-01-01");
            int siste = Math.min(kart, kommuner.size() - 1);
            for (int i = 0; i < siste; i++) {
                dokument.regulert(kommuner.get(i), FLYTTET, fra.get(i), fra.get(i + 1));
            }
            return dokument.regulert(kommuner.get(siste), FLYTTET, fra.get(siste), null)
                    .json();
        }
    }

    @Autowired
    Tilgangskontroll tilgang;

    private final List<Innbygger> alle = new ArrayList<>();

    @Test
    @DisplayName(
            "registreringsretten følger med uten opphold; den som bor i en delt kommune uten nytt nummer, gjettes ikke")
    void reform(TestReporter rapport) {
        List<Innbygger> drammen = innbyggere(1300, "0602", "3005", "3301");
        List<Innbygger> aalesund = innbyggere(480, "1504", "1507", "1508");
        List<Innbygger> haram = innbyggere(220, "1504", "1507", "1580");
        List<Innbygger> uvisse = innbyggere(20, "1504", "1507");
        skriv(0);
        inntak.toem(kilde);
        assertThat(kanRegistrere("3301", drammen)).hasSize(1300);

        for (int kart = 1; kart <= 2; kart++) {
            skriv(kart);
            for (Innbygger en : alle) {
                if (kart < en.kommuner().size()) {
                    freg.hendelse(en.nummer().verdi(), Fregfeed.KOMMUNEREGULERING);
                }
            }
            long start = System.nanoTime();
            long antall = inntak.toem(kilde);
            long sekunder =
                    Math.max(1, Duration.ofNanos(System.nanoTime() - start).toSeconds());
            rapport.publishEntry("personer per sekund", String.valueOf(antall / sekunder));
            assertThat(kanRegistrere("3301", drammen)).hasSize(1300);
        }

        assertThat(kanRegistrere("1508", aalesund)).hasSize(480);
        assertThat(kanRegistrere("1580", haram)).hasSize(220);
        assertThat(kanRegistrere("1580", aalesund)).isEmpty();
        assertThat(kanRegistrere("1508", uvisse)).isEmpty();
        assertThat(kanRegistrere("1580", uvisse)).isEmpty();
        assertThat(uvisse).allSatisfy(en -> assertThat(kandidater(en)).containsExactlyInAnyOrder("1508", "1580"));
        assertThat(haram).allSatisfy(en -> assertThat(kandidater(en)).isEmpty());
        assertThat(adresser(id(drammen.getFirst().nummer())))
                .extracting(Adresse::kommunenummer)
                .containsExactly("0602", "3005", "3301");
        assertThat(karantene.listUloeste(10)).isEmpty();
        assertThat(inntak.peker(Kildenavn.FREG)).isEqualTo(2020 + 2000 + 1);
    }

    private List<Innbygger> innbyggere(int antall, String... kommuner) {
        List<Innbygger> nye = new ArrayList<>();
        for (int i = 0; i < antall; i++) {
            nye.add(new Innbygger(Inntaksproeve.nyttFoedselsnummer(), Inntaksproeve.nyttDuf(), List.of(kommuner)));
        }
        alle.addAll(nye);
        return nye;
    }

    private void skriv(int kart) {
        alle.forEach(en -> freg.person(en.nummer().verdi(), en.dokument(kart)));
    }

    private Set<Long> kanRegistrere(String kommune, List<Innbygger> innbyggere) {
        return tilgang.kanRegistrerePaa(Testbrukere.norskbruker(kommune), ider(innbyggere), Ordning.NORSK);
    }

    private Set<Long> ider(List<Innbygger> innbyggere) {
        Set<Long> ider = new TreeSet<>();
        personer.finn(innbyggere.stream().map(Innbygger::nummer).toList())
                .values()
                .forEach(ider::addAll);
        assertThat(ider).hasSameSizeAs(innbyggere);
        return ider;
    }

    private List<String> kandidater(Innbygger en) {
        return jdbc.sql("""
                select unnest(kandidater) from tilhoerighet where person_id = ? and tom is null
                """).param(id(en.nummer())).query(String.class).list();
    }
}
