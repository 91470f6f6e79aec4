package no.nir.register.web.regelverk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.nir.kodeverk.Kommuner;
import no.nir.regelverk.katalog.Katalog;
import no.nir.regelverk.katalog.Katalogregel;
import no.nir.regelverk.parametre.Regelparametre;
import no.nir.regelverk.parametre.Tvilspunkt;
import no.nir.register.kategori.Regelvalg;
import no.nir.register.kategori.Valgpunkt;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.web.Felt;
import no.nir.register.web.Lenke;
import no.nir.register.web.Tekster;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Makes the pages of the points of doubt. */
@Component
class Tvilsbygger {

    /** Those the answer hangs on and that have no other answer to choose, each for a reason of its own. */
    private static final Set<Tvilspunkt> FAST = EnumSet.of(
            Tvilspunkt.D_7,
            Tvilspunkt.D_8,
            Tvilspunkt.D_10,
            Tvilspunkt.D_15,
            Tvilspunkt.D_21,
            Tvilspunkt.D_25,
            Tvilspunkt.D_26);

    private final Tvilsleser leser;
    private final Regelvalg valg;
    private final Regeltekst ord;
    private final Tekster tekster;
    private final Clock klokke;

    Tvilsbygger(Tvilsleser leser, Regelvalg valg, Regeltekst ord, Tekster tekster, Clock klokke) {
        this.leser = leser;
        this.valg = valg;
        this.ord = ord;
        this.tekster = tekster;
        this.klokke = klokke;
    }

    /** The named doubts, and what else may be chosen. */
    static List<Katalogregel> punkter() {
        return Stream.concat(
                        Arrays.stream(Tvilspunkt.values())
                                .map(punkt -> punkt.name().replace('_', '-')),
                        Arrays.stream(Valgpunkt.values()).map(Valgpunkt::regel))
                .distinct()
                .flatMap(kode -> Katalog.finn(kode).stream())
                .toList();
    }

    /** @throws ResponseStatusException when there is no such point */
    static Katalogregel finn(String kode) {
        return punkter().stream()
                .filter(regel -> regel.kode().equals(kode))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    Tvilsbilde.Liste liste(Bruker bruker) {
        Map<String, Long> antall = leser.antall(bruker);
        Regelparametre gjeldende = valg.gjeldende();
        return new Tvilsbilde.Liste(
                punkter().stream()
                        .map(punkt -> linje(punkt, antall.getOrDefault(punkt.kode(), 0L), gjeldende))
                        .toList(),
                bruker.har(Rettighet.VELGE_TVIL));
    }

    Tvilsbilde.Punkt punkt(
            Katalogregel regel,
            Bruker bruker,
            Tvilskjema skjema,
            Map<String, String> feil,
            Optional<Tvilsbilde.Lagret> lagret) {
        Optional<Valgpunkt> punkt = Valgpunkt.forRegel(regel.kode());
        return new Tvilsbilde.Punkt(
                linje(regel, leser.antall(bruker, regel.kode()), valg.gjeldende()),
                leser.fordelt(bruker, regel.kode()).stream()
                        .map(linje -> fordeling(linje, regel, bruker))
                        .toList(),
                valg.historikk().stream()
                        .filter(v -> punkt.filter(v.punkt()::equals).isPresent())
                        .map(this::valgt)
                        .toList(),
                punkt.filter(_ -> bruker.har(Rettighet.VELGE_TVIL))
                        .map(p -> skjema(p, skjema, feil))
                        .orElse(null),
                lagret.orElse(null),
                liste(Tvilsfilter.ALLE, regel, bruker),
                punkt.isPresent() && bruker.har(Rettighet.KJOERE_KONSEKVENS));
    }

    /** What is chosen, in words, where it is another answer than the rules give. */
    Optional<String> annetSvar(String kode) {
        Regelparametre gjeldende = valg.gjeldende();
        return Valgpunkt.forRegel(kode)
                .filter(punkt -> !punkt.verdi(gjeldende).equals(punkt.verdi(Regelparametre.gjeldende())))
                .flatMap(_ -> valgt(kode, gjeldende));
    }

    /** What holds, in words; absent for a point that cannot be chosen. */
    private Optional<String> valgt(String kode, Regelparametre gjeldende) {
        return Valgpunkt.forRegel(kode)
                .map(punkt ->
                        new Valgord(tekster).verdi(punkt, punkt.verdi(gjeldende).orElse(null)));
    }

    Tvilsbilde.Linje linje(Katalogregel regel, long antall) {
        return linje(regel, antall, valg.gjeldende());
    }

    private Tvilsbilde.Linje linje(Katalogregel regel, long antall, Regelparametre gjeldende) {
        Optional<Tvilspunkt> tvil = Arrays.stream(Tvilspunkt.values())
                .filter(t -> t.name().replace('_', '-').equals(regel.kode()))
                .findFirst();
        return new Tvilsbilde.Linje(
                regel.kode(),
                ord.spoersmaal(regel),
                tvil.map(ord::svar).orElseGet(() -> tekster.tekst("regelverk.tvil.parameter." + regel.kode())),
                tekster.tekst(
                        annetSvar(regel.kode()).isPresent()
                                ? "tvil.valgt.virkning"
                                : "regelverk.tvil."
                                        + tvil.map(t -> t.virkning().name()).orElse("NEVNES")),
                valgt(regel.kode(), gjeldende).orElse(null),
                tvil.filter(FAST::contains)
                        .map(_ -> tekster.tekst("regelverk.tvil.fast." + regel.kode()))
                        .orElseGet(() -> tekster.tekst("regelverk.tvil.fast.forklart")),
                tekster.tall(antall));
    }

    private Tvilsbilde.Fordeling fordeling(Tvilsleser.Linje linje, Katalogregel regel, Bruker bruker) {
        String kommune = Objects.requireNonNullElse(linje.kommunenummer(), Tvilsfilter.INGEN);
        return new Tvilsbilde.Fordeling(
                linje.kommunenummer() == null
                        ? tekster.tekst("tvil.personer.ingen_kommune")
                        : Kommuner.norske().navn(kommune, LocalDate.now(klokke)).orElse(kommune),
                ord.kategori(linje.ordning(), linje.kategori()),
                tekster.tall(linje.antall()),
                liste(new Tvilsfilter(kommune, linje.ordning() + "." + linje.kategori(), "", 1), regel, bruker));
    }

    private static @Nullable String liste(Tvilsfilter filter, Katalogregel regel, Bruker bruker) {
        return bruker.har(Rettighet.SE_TVILSPERSONER) ? filter.sti(regel.kode()) : null;
    }

    private Tvilsbilde.Valgt valgt(Regelvalg.Valg v) {
        return new Tvilsbilde.Valgt(
                new Valgord(tekster).verdi(v.punkt(), v.verdi()),
                tekster.kortDato(v.bestemt()),
                tekster.kortDato(LocalDate.ofInstant(v.fra(), klokke.getZone())),
                v.grunn());
    }

    /** The answers to choose among, where there are only a few. */
    private static List<String> faa(Valgpunkt punkt) {
        return switch (punkt.slag()) {
            case ALDER -> List.of("55", "56");
            case LESNING -> Valgpunkt.LESNINGER;
            case DAG, DAG_ELLER_INGEN, TIMER -> List.of();
        };
    }

    private Tvilsbilde.Skjema skjema(Valgpunkt punkt, Tvilskjema skrevet, Map<String, String> feil) {
        String ledetekst = tekster.tekst("regelverk.tvil.verdi." + punkt.slag());
        boolean velges = !faa(punkt).isEmpty();
        Felt verdi = velges
                ? Felt.valg(
                        "verdi",
                        ledetekst,
                        faa(punkt).stream()
                                .map(svar -> new Felt.Valg(svar, new Valgord(tekster).verdi(punkt, svar)))
                                .toList())
                : Felt.fritekst("verdi", ledetekst).medHjelp(tekster.tekst("regelverk.tvil.hjelp." + punkt.slag()));
        return new Tvilsbilde.Skjema(
                feil.entrySet().stream()
                        .map(f -> new Lenke(tekster.tekst(f.getValue()), "#felt-" + f.getKey()))
                        .toList(),
                felt(verdi, skrevet.verdi(), feil),
                velges,
                felt(Felt.fritekst("bestemt", tekster.tekst("regelverk.tvil.bestemt")), skrevet.bestemt(), feil)
                        .medHjelp(tekster.tekst("regelverk.tvil.hjelp.bestemt")),
                felt(Felt.fritekst("grunn", tekster.tekst("regelverk.tvil.grunn")), skrevet.grunn(), feil)
                        .medHjelp(tekster.tekst("regelverk.tvil.hjelp.grunn")));
    }

    private Felt felt(Felt felt, String verdi, Map<String, String> feil) {
        String noekkel = feil.get(felt.navn());
        return felt.medVerdi(verdi).medFeil(noekkel == null ? null : tekster.tekst(noekkel));
    }
}
