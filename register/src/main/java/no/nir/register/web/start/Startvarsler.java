package no.nir.register.web.start;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Kommunearv;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.vindu.Aarsfrister;
import no.nir.register.vindu.Vindu;
import no.nir.register.vindu.Vinduer;
import no.nir.register.web.Tekster;
import no.nir.register.web.vindu.Vindusord;
import org.springframework.stereotype.Component;

/** What the day is told of deadlines for registering: the yearly cut-off, windows that stand open, and what others have done. */
@Component
class Startvarsler {

    /** The cut-off is counted down from here. */
    private static final int DAGER_FOER = 120;

    /** From this month on somebody must have said when the year's data must be in. */
    private static final int FRISTEN_SATT_INNEN = 10;

    private final Aarsfrister frister;
    private final Vinduer vinduer;
    private final Startmeldinger meldinger;
    private final Vindusord ord;
    private final Tekster tekster;

    Startvarsler(Aarsfrister frister, Vinduer vinduer, Startmeldinger meldinger, Vindusord ord, Tekster tekster) {
        this.frister = frister;
        this.vinduer = vinduer;
        this.meldinger = meldinger;
        this.ord = ord;
        this.tekster = tekster;
    }

    List<Startbilde.Varsel> av(Bruker bruker, LocalDate idag) {
        List<Startbilde.Varsel> varsler = new ArrayList<>();
        if (bruker.har(Rettighet.SE_VINDUER)) {
            frister(bruker, idag, varsler);
            vinduer.aapne(idag).stream()
                    .filter(vindu -> gjelder(vindu, bruker, idag))
                    .forEach(vindu -> varsler.add(til("/vinduer", ord.setning(vindu))));
        }
        varsler.addAll(meldinger.av(bruker, idag));
        return varsler;
    }

    private void frister(Bruker bruker, LocalDate idag, List<Startbilde.Varsel> varsler) {
        frister.neste(idag)
                .filter(frist -> frist.dagerIgjen(idag) <= DAGER_FOER)
                .ifPresent(frist -> varsler.add(til("/vinduer#aarsfrister", ord.setning(frist, idag))));
        boolean mangler = bruker.har(Rettighet.AAPNE_VINDU)
                && idag.getMonthValue() >= FRISTEN_SATT_INNEN
                && frister.forDataFra(idag).isEmpty();
        if (mangler) {
            varsler.add(til(
                    "/vinduer#sett-aarsfrist",
                    tekster.tekst("start.aarsfrist.mangler", Integer.toString(idag.getYear()))));
        }
    }

    private static boolean gjelder(Vindu vindu, Bruker bruker, LocalDate idag) {
        String kommune = bruker.kommunenummer();
        return kommune == null
                || vindu.ramme().kommuner().isEmpty()
                || vindu.ramme().kommuner().stream().anyMatch(nummer -> Kommunearv.harTattOver(kommune, nummer, idag));
    }

    private static Startbilde.Varsel til(String sti, String setning) {
        return new Startbilde.Varsel(setning, sti);
    }
}
