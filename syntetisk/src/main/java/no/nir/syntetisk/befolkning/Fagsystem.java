package no.nir.syntetisk.befolkning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The case system of the municipality a person lives in: what it registers, and how long after. */
final class Fagsystem {

    final Husstand husstand;
    final Terning terning;
    private final Liv liv;
    /** The last day a beginning was registered, by scheme. */
    private final Map<String, LocalDate> begynt = new HashMap<>();
    /** The days of leave and absence, whatever the scheme. */
    private final List<Dager> borte = new ArrayList<>();

    private record Dager(LocalDate fom, LocalDate tom) {

        boolean overlapper(LocalDate fra, LocalDate til) {
            return !til.isBefore(fom) && !fra.isAfter(tom);
        }
    }

    Fagsystem(Husstand husstand, Liv liv) {
        this.husstand = husstand;
        this.terning = husstand.terning;
        this.liv = liv;
    }

    /** What the register took in, by the sender's own key. */
    record Sendt(String noekkel, String kommune, LocalDate registrert) {

        /** The same, and what rests on it waits for that day. */
        Sendt kjentTil(LocalDate dag) {
            return new Sendt(noekkel, kommune, dag);
        }
    }

    void send(LocalDate dag, Kommando kommando) {
        sendt(dag, kommando);
    }

    /** Registered by the municipality of that day; now and then wrongly, so that it will be refused: then absent. */
    @Nullable
    Sendt sendt(LocalDate dag, Kommando kommando) {
        String kommune = kommune(dag);
        if (kommune == null || dag.isAfter(Horisont.SLUTT)) {
            return null;
        }
        LocalDate registrert = iRekkefoelge(kommando, registrert(dag));
        if (terning.treffer(0.004)) {
            husstand.sendtMedFeil(
                    liv, registrert, husstand.verden.kart().trekkFritt(terning).nummer(registrert), kommando);
        } else if (kommando instanceof Kommando.RegistrerTiltak tiltak && terning.treffer(0.01)) {
            husstand.sendtMedFeil(liv, registrert, kommune, medFeil(tiltak));
        } else if (kommando instanceof Kommando.FattVedtak vedtak && vedtak.klagerettOpplyst() == null) {
            husstand.sendtMedFeil(liv, registrert, kommune, vedtak);
        } else {
            merkBorte(kommando);
            return new Sendt(husstand.sendt(liv, registrert, kommune, kommando, null), kommune, registrert);
        }
        return null;
    }

    private void merkBorte(Kommando kommando) {
        if (kommando
                instanceof Kommando.RegistrerPermisjon(String _, String _, LocalDate _, LocalDate fom, LocalDate tom)) {
            borte.add(new Dager(fom, tom));
        }
        if (kommando instanceof Kommando.RegistrerFravaer fravaer) {
            borte.add(new Dager(fravaer.fom(), fravaer.tom()));
        }
    }

    /** Whether leave or absence is registered on any of the days. */
    boolean erBorte(LocalDate fom, LocalDate tom) {
        return borte.stream().anyMatch(dager -> dager.overlapper(fom, tom));
    }

    /**
     * What rests on something sent before: after it, and by the same municipality, else it is not sent.
     *
     * @param felt the command's field for the number of the earlier one; absent when it names none
     */
    @Nullable
    Sendt sendtEtter(Sendt foer, LocalDate dag, Kommando kommando, @Nullable String felt) {
        if (!foer.kommune().equals(kommune(dag)) || !liv.lever(dag) || dag.isAfter(Horisont.SLUTT)) {
            return null;
        }
        LocalDate registrert = senest(registrert(dag), foer.registrert().plusDays(1));
        Faktum.Viser viser = felt == null ? null : new Faktum.Viser(felt, foer.kommune(), foer.noekkel());
        return new Sendt(husstand.sendt(liv, registrert, foer.kommune(), kommando, viser), foer.kommune(), registrert);
    }

    /** The municipality that answers for the person: where Folkeregisteret says, also some weeks before it is told there. */
    @Nullable
    String kommune(LocalDate dag) {
        String kommune = liv.kommune(dag);
        return kommune == null
                        && !liv.bopeler.isEmpty()
                        && dag.isBefore(liv.bopeler.getFirst().fom())
                ? liv.bopeler.getFirst().sted().nummer(dag)
                : kommune;
    }

    /** However late a beginning is registered, the end comes after it. */
    private LocalDate iRekkefoelge(Kommando kommando, LocalDate registrert) {
        return switch (kommando) {
            case Kommando.FattVedtak vedtak -> begynner(vedtak.ordning(), registrert);
            case Kommando.RegistrerOppstart oppstart -> begynner(oppstart.ordning(), registrert);
            case Kommando.AvsluttOrdning slutt -> senest(registrert, begynt.getOrDefault(slutt.ordning(), registrert));
            case Kommando.RegistrerKontakt _,
                    Kommando.RegistrerTiltak _,
                    Kommando.RegistrerTimer _,
                    Kommando.RegistrerPermisjon _,
                    Kommando.SettSluttmaal _,
                    Kommando.SettNorskmaal _,
                    Kommando.RegistrerMilepael _,
                    Kommando.RegistrerFravaer _,
                    Kommando.RegistrerMorsmaal _,
                    Kommando.SettOpplaeringsspraak _,
                    Kommando.SettSpor _,
                    Kommando.SettForskningsreservasjon _,
                    Kommando.RegistrerUtdanning _,
                    Kommando.RegistrerArbeid _,
                    Kommando.RegistrerKlage _,
                    Kommando.AvgjoerKlage _,
                    Kommando.RegistrerOppfoelging _,
                    Kommando.Korriger _,
                    Kommando.Annuller _,
                    Kommando.Flytt _,
                    Kommando.RegistrerVideregaaende _,
                    Kommando.SettOpplaeringskommune _,
                    Kommando.OverproevKategori _ -> registrert;
        };
    }

    private LocalDate begynner(String ordning, LocalDate registrert) {
        begynt.merge(ordning, registrert, Fagsystem::senest);
        return registrert;
    }

    private static LocalDate senest(LocalDate en, LocalDate annen) {
        return en.isAfter(annen) ? en : annen;
    }

    private Kommando medFeil(Kommando.RegistrerTiltak tiltak) {
        return terning.treffer(0.5)
                ? new Kommando.RegistrerTiltak(
                        tiltak.ordning(), "GAMMEL_KODE_07", tiltak.fom(), tiltak.tom(), tiltak.timerPerUke())
                : new Kommando.RegistrerTiltak(
                        tiltak.ordning(),
                        tiltak.tiltakskode(),
                        tiltak.fom(),
                        tiltak.fom().minusDays(30),
                        tiltak.timerPerUke());
    }

    /** Most within the two months the regulation allows, some later, some in the clean-up at the turn of the year. */
    private LocalDate registrert(LocalDate dag) {
        return switch (terning.vektet(0.84, 0.12, 0.04)) {
            case 0 -> dag.plusDays(terning.mellom(0, 40));
            case 1 -> dag.plusDays(terning.mellom(62, 200));
            default -> LocalDate.of(dag.getYear() + 1, 1, 1).plusDays(terning.mellom(5, 55));
        };
    }
}
