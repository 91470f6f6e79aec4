package no.nir.register.registrering;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import no.nir.register.registrering.Kontrollbehandling.Behandlet;
import no.nir.register.registrering.kommando.Bekreftelse;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.totrinn.Kontroll;
import no.nir.register.registrering.totrinn.Totrinnsvalg;
import no.nir.register.registrering.totrinn.Totrinnsvalg.Hva;
import no.nir.register.registrering.totrinn.Totrinnsvalg.Stilling;
import no.nir.register.registrering.totrinn.Totrinnsvalgene;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Organisasjon;
import no.nir.register.tilgang.Rolle;
import org.springframework.context.ApplicationContext;

/** Two persons of the tests' municipality, and the switch between them. Turn it back: other tests count on one person being enough. */
public record Totrinnsproeve(
        Registrering registrering, Kontrollbehandling behandling, Totrinnsvalgene valgene, LocalDate idag) {

    /** Who sends in {@link Fortelling}. */
    public static final Bruker AVSENDER = bruker("saksbehandler-1", "Kari Saksbehandler", Rolle.KOMMUNENIRSUPERBRUKER);

    public static final Bruker ANNEN = bruker("saksbehandler-2", "Ola Kontrollør", Rolle.KOMMUNEINTROBRUKER);

    public static Totrinnsproeve av(ApplicationContext kontekst) {
        return new Totrinnsproeve(
                kontekst.getBean(Registrering.class),
                kontekst.getBean(Kontrollbehandling.class),
                kontekst.getBean(Totrinnsvalgene.class),
                kontekst.getBean(Registreringspersoner.class).idag());
    }

    public static Bruker bruker(String id, String navn, Rolle rolle) {
        return new Bruker(
                id, navn, Set.of(rolle), new Organisasjon.Kommune(Registreringspersoner.KOMMUNEN, "Kommunen"));
    }

    public void slaaPaa(String ordning, String slag) {
        sett(Stilling.PAA, Set.of(new Hva(ordning, slag)), idag);
    }

    public void slaaAv() {
        sett(
                Stilling.AV,
                valgene.gjeldende(idag).stream().map(Totrinnsvalg::hva).collect(Collectors.toSet()),
                idag);
    }

    void sett(Stilling stilling, Set<Hva> hva, LocalDate fra) {
        valgene.sett(
                AVSENDER,
                Registreringspersoner.KOMMUNEN,
                new Totrinnsvalgene.Endring(hva, stilling, fra, "Prøve av totrinnskontroll."));
    }

    public Kontroll holdt(Innsending innsending) {
        return ((Utfall.Holdt) registrering.utfoer(innsending)).kontroll();
    }

    /** With no more to say. */
    public Behandlet godkjenn(Bruker bruker, Kontroll kontroll) {
        return behandling.godkjenn(bruker, kontroll.personId(), kontroll.nr(), Bekreftelse.ingen());
    }
}
