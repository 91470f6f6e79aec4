package no.nir.register.kilde.freg;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import no.nir.ident.Personident;
import no.nir.ident.Tolkning;
import no.nir.register.kilde.Feedside;
import no.nir.register.kilde.Innslag;
import no.nir.register.kilde.Innslag.Lest;
import no.nir.register.kilde.Innslag.Uleselig;
import no.nir.register.kilde.Karantenegrunn;
import no.nir.register.kilde.Portion;
import no.nir.register.kilde.freg.Fregleser.Feedinnslag;
import no.nir.register.kilde.freg.Fregleser.Hendelse;
import org.jspecify.annotations.Nullable;

/** From a page of the feed to the documents of the persons in it that concern the register. */
final class Fregsideleser {

    static final int SIDE = 1000;

    /** What the events of a page say of one number. */
    private record Beroert(long sekvens, @Nullable String hendelseId, Set<String> typer) {}

    private final Fregklient klient;
    private final Fregskriver skriver;

    Fregsideleser(Fregklient klient, Fregskriver skriver) {
        this.klient = klient;
        this.skriver = skriver;
    }

    Portion<Fregbilde> les(Feedside side) {
        List<Innslag<Fregbilde>> innslag = new ArrayList<>();
        Map<String, Beroert> beroerte = new LinkedHashMap<>();
        Instant siste = null;
        for (var bit : side.biter()) {
            switch (Fregleser.hendelse(bit)) {
                case Uleselig<Feedinnslag> uleselig -> innslag.add(new Uleselig<>(uleselig.opphav(), uleselig.grunn()));
                case Lest<Feedinnslag> lest -> {
                    Hendelse hendelse = Objects.requireNonNull(lest.innhold().hendelse());
                    noter(beroerte, lest.innhold().sekvensnummer(), hendelse);
                    siste = tid(hendelse, siste);
                }
            }
        }
        innslag.addAll(dokumenter(beroerte));
        boolean mer = !side.hel() || side.biter().size() >= SIDE;
        Long etterslep = mer ? Math.max(0, klient.sisteSekvens() - side.neste() + 1) : Long.valueOf(0);
        return new Portion<>(innslag, side.neste(), mer, false, siste, etterslep);
    }

    private static void noter(Map<String, Beroert> beroerte, long sekvens, Hendelse hendelse) {
        String type = Objects.requireNonNull(hendelse.hendelsetype());
        beroerte.merge(
                Objects.requireNonNull(hendelse.folkeregisteridentifikator()),
                new Beroert(sekvens, hendelse.hendelsesdokument(), Set.of(type)),
                (foer, naa) -> {
                    Set<String> typer = new TreeSet<>(foer.typer());
                    typer.addAll(naa.typer());
                    return new Beroert(naa.sekvens(), naa.hendelseId(), typer);
                });
    }

    private List<Innslag<Fregbilde>> dokumenter(Map<String, Beroert> beroerte) {
        Set<String> aktuelle = skriver.listAktuelle(numre(beroerte.keySet()));
        List<String> spoer = beroerte.entrySet().stream()
                .filter(en -> aktuelle.contains(en.getKey())
                        || en.getValue().typer().stream().anyMatch(Fregfeed::kanGjoereAktuell))
                .map(Map.Entry::getKey)
                .toList();
        List<Innslag<Fregbilde>> innslag = new ArrayList<>();
        Set<String> besvart = new TreeSet<>();
        for (var dokument : klient.dokumenterMedNummer(spoer)) {
            Beroert beroert = beroerte.get(dokument.vilHa());
            if (beroert != null && besvart.add(dokument.vilHa())) {
                innslag.add(Fregleser.dokument(
                        dokument.person(),
                        String.valueOf(beroert.sekvens()),
                        beroert.sekvens(),
                        beroert.hendelseId(),
                        beroert.typer()));
            }
        }
        spoer.stream()
                .filter(nummer -> !besvart.contains(nummer))
                .map(nummer -> ubesvart(nummer, Objects.requireNonNull(beroerte.get(nummer))))
                .forEach(innslag::add);
        return innslag;
    }

    /** Folkeregisteret tells of a number, but has no document of it. */
    private static Innslag<Fregbilde> ubesvart(String nummer, Beroert beroert) {
        return new Uleselig<>(
                new Innslag.Opphav(
                        beroert.sekvens(),
                        beroert.hendelseId(),
                        String.join(" ", beroert.typer()),
                        () -> nummer.getBytes(StandardCharsets.UTF_8)),
                Karantenegrunn.UGYLDIG_INNHOLD);
    }

    private static Collection<Personident> numre(Collection<String> tekster) {
        return tekster.stream()
                .map(Personident::parse)
                .map(Tolkning::finn)
                .flatMap(Optional::stream)
                .toList();
    }

    private static @Nullable Instant tid(Hendelse hendelse, @Nullable Instant ellers) {
        try {
            return hendelse.ajourholdstidspunkt() == null
                    ? ellers
                    : OffsetDateTime.parse(hendelse.ajourholdstidspunkt()).toInstant();
        } catch (DateTimeException _) {
            return ellers;
        }
    }
}
