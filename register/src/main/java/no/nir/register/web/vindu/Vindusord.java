package no.nir.register.web.vindu;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import no.nir.regelverk.vurdering.Ordning;
import no.nir.register.vindu.Aarsfrist;
import no.nir.register.vindu.Vindu;
import no.nir.register.vindu.Vindusramme;
import no.nir.register.web.Felt;
import no.nir.register.web.Kodetekst;
import no.nir.register.web.Tekster;
import no.nir.register.web.registrering.Skjema;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Windows and cut-offs in words. */
@Component
public class Vindusord {

    private final Tekster tekster;
    private final Kodetekst koder;

    Vindusord(Tekster tekster, Kodetekst koder) {
        this.tekster = tekster;
        this.koder = koder;
    }

    /** @param lukkgrunn why it is closed, to be filled in; absent for those who may not close it */
    Vindusbilde.Linje linje(Vindu vindu, Vindusleser.Bruk bruk, LocalDate idag, @Nullable Felt lukkgrunn) {
        boolean over =
                switch (vindu.tilstand(idag)) {
                    case KOMMER, AAPENT -> false;
                    case UTLOEPT, LUKKET -> true;
                };
        Vindusramme ramme = vindu.ramme();
        return new Vindusbilde.Linje(
                tekster.tekst("vindu.tilstand." + vindu.tilstand(idag)),
                tekster.periode(vindu.aapent()),
                ramme.kommuner().isEmpty() ? tekster.tekst("vindu.alle.kommuner") : kommuner(ramme.kommuner(), idag),
                hva(ramme),
                tekster.tekst("vindu.tilbake", ramme.maanederTilbake()),
                vindu.grunn(),
                tekster.tekst("vindu.bruk", bruk.registreringer(), bruk.kommuner()),
                lukkgrunn == null || over
                        ? null
                        : new Vindusbilde.Lukk("/vinduer/" + vindu.vinduId() + "/lukk", lukkgrunn),
                lukking(vindu.lukket()));
    }

    private @Nullable String lukking(Vindu.@Nullable Lukking lukket) {
        return lukket == null ? null : tekster.tekst("vindu.lukket", lukket.naar(), lukket.av(), lukket.grunn());
    }

    private String kommuner(Set<String> numre, LocalDate idag) {
        return String.join(
                ", ",
                numre.stream()
                        .map(nummer -> koder.kommune(nummer, idag))
                        .sorted()
                        .toList());
    }

    /** Schemes and kinds, or that it is for everything. */
    String hva(Vindusramme ramme) {
        List<String> ordninger = ramme.ordninger().stream()
                .sorted()
                .map(ordning -> tekster.tekst("kategori.ordning." + ordning))
                .toList();
        List<String> typer = Arrays.stream(Skjema.values())
                .filter(skjema -> ramme.kommandoer().contains(skjema.type()))
                .map(this::navn)
                .toList();
        return (ordninger.isEmpty() ? tekster.tekst("vindu.alle.ordninger") : String.join(", ", ordninger))
                + " · "
                + (typer.isEmpty() ? tekster.tekst("vindu.alle.typer") : String.join(", ", typer));
    }

    /** Of some of them; all together by one word. */
    String ordninger(Set<String> noen) {
        return noen.size() == Ordning.values().length
                ? tekster.tekst("vindu.alle.ordninger")
                : String.join(
                        ", ",
                        Arrays.stream(Ordning.values())
                                .filter(ordning -> noen.contains(ordning.name()))
                                .map(ordning -> tekster.tekst("kategori.ordning." + ordning))
                                .toList());
    }

    String navn(Skjema skjema) {
        return tekster.tekst("registrering.skjema." + skjema + ".navn");
    }

    /** In one sentence, for the start page of those it is open for. */
    public String setning(Vindu vindu) {
        return tekster.tekst(
                "vindu.setning",
                vindu.ramme().maanederTilbake(),
                java.util.Objects.requireNonNull(vindu.aapent().tom()),
                hva(vindu.ramme()));
    }

    public String setning(Aarsfrist frist, LocalDate idag) {
        return tekster.tekst(
                "vindu.aarsfrist.setning", Integer.toString(frist.aar()), frist.frist(), frist.dagerIgjen(idag));
    }

    Vindusbilde.Fristlinje linje(Aarsfrist frist, LocalDate idag) {
        long dager = frist.dagerIgjen(idag);
        return new Vindusbilde.Fristlinje(
                Integer.toString(frist.aar()),
                tekster.kortDato(frist.frist()),
                dager < 0 ? tekster.tekst("vindu.aarsfrist.over") : tekster.tekst("vindu.aarsfrist.igjen", dager),
                frist.grunn(),
                tekster.tekst("vindu.aarsfrist.satt", frist.sattAv(), frist.satt()));
    }
}
