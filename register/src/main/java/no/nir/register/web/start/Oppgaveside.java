package no.nir.register.web.start;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.nir.register.sporing.Oppslagslogg;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Krever;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.web.Kommunetall;
import no.nir.register.web.Lenke;
import no.nir.register.web.Sidetall;
import no.nir.register.web.Tekster;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/**
 * The whole list of one kind of task. The address can be shared: each reader sees the own people, and who follows many municipalities sees how
 * many each has.
 */
@Controller
class Oppgaveside {

    private final Oppgaveleser leser;
    private final Oppgaveord ord;
    private final Oppslagslogg logg;
    private final Tekster tekster;
    private final Clock klokke;

    Oppgaveside(Oppgaveleser leser, Oppgaveord ord, Oppslagslogg logg, Tekster tekster, Clock klokke) {
        this.leser = leser;
        this.ord = ord;
        this.logg = logg;
        this.tekster = tekster;
        this.klokke = klokke;
    }

    @GetMapping("/oppgaver")
    @Krever(Rettighet.SOEK)
    ModelAndView side(
            @RequestParam(defaultValue = "") String type,
            @RequestParam(defaultValue = "1") String side,
            Bruker bruker) {
        LocalDate idag = LocalDate.now(klokke);
        Oppgavetype valgt = Oppgavetype.finn(type).orElse(Oppgavetype.UTEN_VEDTAK);
        Map<Oppgavetype, Long> antall = leser.tell(bruker, idag).stream()
                .collect(Collectors.toMap(
                        Antall::type, Antall::antall, Long::sum, () -> new EnumMap<>(Oppgavetype.class)));
        return new ModelAndView(
                "start/oppgaver",
                "side",
                bruker.serBareTall() ? tall(bruker, valgt, antall, idag) : personer(bruker, valgt, antall, side, idag));
    }

    private Oppgavebilde tall(Bruker bruker, Oppgavetype valgt, Map<Oppgavetype, Long> antall, LocalDate idag) {
        antall.remove(Oppgavetype.NY);
        List<Kommunetall> kommuner = leser.perKommune(bruker, idag).stream()
                .filter(kommune -> kommune.av(valgt) > 0)
                .sorted(Comparator.comparingLong((Kommuneantall kommune) -> kommune.av(valgt))
                        .reversed())
                .map(kommune -> ord.kommune(kommune, valgt, idag))
                .toList();
        return new Oppgavebilde(
                ord.hva(valgt),
                tekster.tekst("start.antall", antall.getOrDefault(valgt, 0L)),
                typer(antall, valgt),
                List.of(),
                kommuner,
                true,
                tekster.tekst("start.side", 1, 1),
                null,
                null);
    }

    private Oppgavebilde personer(
            Bruker bruker, Oppgavetype valgt, Map<Oppgavetype, Long> antall, String side, LocalDate idag) {
        long alle = antall.getOrDefault(valgt, 0L);
        int sider = Math.toIntExact(Math.max(1, (alle + Oppgaveleser.SIDE - 1) / Oppgaveleser.SIDE));
        int nr = Math.min(Sidetall.les(side), sider);
        List<Oppgave> oppgaver = alle == 0 ? List.of() : leser.side(bruker, idag, valgt, nr);
        logg.noterAlle(bruker, oppgaver.stream().map(Oppgave::personId).toList(), "LISTE", "/oppgaver");
        return new Oppgavebilde(
                ord.hva(valgt),
                tekster.tekst("start.antall", alle),
                typer(antall, valgt),
                oppgaver.stream().map(oppgave -> ord.rad(oppgave, idag)).toList(),
                List.of(),
                false,
                tekster.tekst("start.side", nr, sider),
                lenke(valgt, nr - 1, sider),
                lenke(valgt, nr + 1, sider));
    }

    private List<Oppgavebilde.Valg> typer(Map<Oppgavetype, Long> antall, Oppgavetype valgt) {
        return Arrays.stream(Oppgavetype.values())
                .filter(type -> type == valgt || antall.containsKey(type))
                .map(type -> new Oppgavebilde.Valg(
                        new Lenke(
                                tekster.tekst("start.valg", ord.navn(type), antall.getOrDefault(type, 0L)),
                                type.liste()),
                        type == valgt))
                .toList();
    }

    private static @Nullable String lenke(Oppgavetype type, int nr, int sider) {
        return nr < 1 || nr > sider ? null : type.liste() + "&side=" + nr;
    }
}
