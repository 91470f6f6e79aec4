package no.nir.register.web.start;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import no.nir.kodeverk.Kommuner;
import no.nir.regelverk.parametre.Regelverksstand;
import no.nir.register.web.Kommunetall;
import no.nir.register.web.Lenke;
import no.nir.register.web.Tekster;
import org.springframework.stereotype.Component;

/** Puts tasks and their deadlines into words. */
@Component
class Oppgaveord {

    /** What is counted by municipality: what the law sets a limit to. */
    static final List<Oppgavetype> KOLONNER =
            List.of(Oppgavetype.UTEN_VEDTAK, Oppgavetype.KAN_TILBYS, Oppgavetype.NAER_SLUTT, Oppgavetype.UTEN_SLUTT);

    private final Tekster tekster;

    Oppgaveord(Tekster tekster) {
        this.tekster = tekster;
    }

    Startbilde.Kort kort(Antall antall, LocalDate idag) {
        return new Startbilde.Kort(
                new Lenke(navn(antall.type()), antall.type().liste()),
                tekster.tall(antall.antall()),
                setning(antall, idag));
    }

    Startbilde.Kort fraDelteKommuner(long antall) {
        return new Startbilde.Kort(
                new Lenke(navn(Oppgavetype.DELT_KOMMUNE), "/hent-person"),
                tekster.tall(antall),
                tekster.tekst("start.delt"));
    }

    String navn(Oppgavetype type) {
        return tekster.tekst("start.kort." + type);
    }

    String hva(Oppgavetype type) {
        return tekster.tekst("start.hva." + type);
    }

    Startbilde.Rad rad(Oppgave oppgave, LocalDate idag) {
        LocalDate frist = oppgave.frist();
        boolean forklares = oppgave.type() == Oppgavetype.KONTROLL || oppgave.type() == Oppgavetype.FORNYELSE;
        return new Startbilde.Rad(
                oppgave.navn(),
                "/personer/" + oppgave.personId() + (forklares ? "/kategori" : ""),
                tekster.tekst("start.oppgave." + oppgave.type()),
                frist == null ? "" : frist(frist, idag),
                frist != null && frist.isBefore(idag));
    }

    Kommunetall kommune(Kommuneantall antall, LocalDate idag) {
        return new Kommunetall(
                Kommuner.norske().navn(antall.kommunenummer(), idag).orElse(antall.kommunenummer()),
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of(antall.forbi()),
                                KOLONNER.stream().map(antall::av))
                        .map(tekster::tall)
                        .toList());
    }

    /** How many of one kind. */
    Kommunetall kommune(Kommuneantall antall, Oppgavetype type, LocalDate idag) {
        return new Kommunetall(
                Kommuner.norske().navn(antall.kommunenummer(), idag).orElse(antall.kommunenummer()),
                List.of(tekster.tall(antall.av(type))));
    }

    /** Absent for what has no day yet. */
    Optional<Startbilde.Regelvarsel> varsel(Regelverksstand.Skille skille, LocalDate idag) {
        return skille.dag()
                .map(dag -> new Startbilde.Regelvarsel(naar(dag, idag), tekster.tekst("start.regelverk." + skille)));
    }

    private String naar(LocalDate dag, LocalDate idag) {
        long dager = ChronoUnit.DAYS.between(idag, dag);
        return dager < 0
                ? tekster.tekst("start.regelverk.siden", dag, -dager)
                : tekster.tekst("start.frist", dag, dager);
    }

    List<String> kolonner() {
        return java.util.stream.Stream.concat(
                        java.util.stream.Stream.of(
                                tekster.tekst("start.kol.kommune"), tekster.tekst("start.kol.forbi")),
                        KOLONNER.stream().map(type -> tekster.tekst("start.kol." + type)))
                .toList();
    }

    /** What has run out and what runs out next; where nothing does, the next step. */
    private String setning(Antall antall, LocalDate idag) {
        LocalDate foerste = antall.foerste();
        String forbi = antall.forbi() == 0 || antall.type() == Oppgavetype.UTEN_SLUTT
                ? ""
                : tekster.tekst("start.forbi", antall.forbi());
        String neste =
                foerste == null ? "" : tekster.tekst("start.foerste", foerste, ChronoUnit.DAYS.between(idag, foerste));
        String frister = (forbi + " " + neste).strip();
        return frister.isEmpty() ? tekster.tekst("start.steg." + antall.type()) : frister;
    }

    private String frist(LocalDate frist, LocalDate idag) {
        long dager = ChronoUnit.DAYS.between(idag, frist);
        return dager < 0
                ? tekster.tekst("start.frist.forbi", frist, -dager)
                : tekster.tekst("start.frist", frist, dager);
    }
}
