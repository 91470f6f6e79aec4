package no.nir.register.web.kodeliste;

import java.util.List;
import no.nir.register.web.Felt;
import no.nir.register.web.Lenke;
import org.jspecify.annotations.Nullable;

/** What the pages show. */
public final class Kodelistebilde {

    private Kodelistebilde() {}

    /** A choice of what to see. */
    public record Filter(Lenke lenke, boolean valgt) {}

    /** All lists. */
    public record Oversikt(List<Filter> filtre, String antall, List<Listelinje> linjer) {
        public Oversikt {
            filtre = List.copyOf(filtre);
            linjer = List.copyOf(linjer);
        }
    }

    /** @param ubekreftet how many values the sources do not show; empty for none */
    public record Listelinje(Lenke liste, String verdier, String ubekreftet, String adgang) {}

    /**
     * One list.
     *
     * @param id what systems call it
     * @param hvorfor how it may be changed, and why no more
     * @param medEgenskaper whether the list says more of its values than others do
     * @param ny where a value is added; absent for those who may not
     */
    public record Liste(
            String navn,
            String id,
            String hvorfor,
            List<Filter> filtre,
            String antall,
            boolean medEgenskaper,
            List<Verdilinje> verdier,
            List<Endringslinje> historikk,
            @Nullable String ny) {
        public Liste {
            filtre = List.copyOf(filtre);
            verdier = List.copyOf(verdier);
            historikk = List.copyOf(historikk);
        }
    }

    /** @param egenskaper «Gruppe: Arbeid», one for each column of the list that the value fills */
    public record Verdilinje(
            Lenke kode, String navn, String gjelder, List<String> egenskaper, String kilde, boolean bekreftet) {
        public Verdilinje {
            egenskaper = List.copyOf(egenskaper);
        }
    }

    /** @param tilbake the form that takes it back; absent for what can not be */
    public record Endringslinje(
            String id,
            String naar,
            String hvem,
            String hva,
            String grunn,
            @Nullable Skjema tilbake) {}

    /**
     * One value.
     *
     * @param utgaver one for each name it has had or will have
     * @param hindre why it can not be changed in some way; only for those who may change
     */
    public record Verdi(
            String listenavn,
            String listeadresse,
            String kode,
            String navn,
            List<Utgave> utgaver,
            List<Faktum> fakta,
            boolean bekreftet,
            List<Skjema> skjemaer,
            List<String> hindre,
            List<Endringslinje> historikk,
            Melding melding) {
        public Verdi {
            utgaver = List.copyOf(utgaver);
            fakta = List.copyOf(fakta);
            skjemaer = List.copyOf(skjemaer);
            hindre = List.copyOf(hindre);
            historikk = List.copyOf(historikk);
        }
    }

    public record Utgave(String gjelder, String nb, String nn, String en, String kilde) {}

    public record Faktum(String navn, String verdi) {}

    /** The form of a new value. */
    public record Ny(String listenavn, String listeadresse, Skjema skjema, Melding melding) {}

    /** What stands first on the page. */
    public record Melding(List<Lenke> feil, boolean lagret) {
        public Melding {
            feil = List.copyOf(feil);
        }
    }

    /**
     * @param noekkel so that the form changes once, however often it is sent
     * @param aapent whether it stands open: it was sent, and something was wrong
     */
    public record Skjema(
            String adresse,
            String tittel,
            String forklaring,
            String noekkelfelt,
            String noekkel,
            List<Inndata> felter,
            String knapp,
            boolean aapent) {
        public Skjema {
            felter = List.copyOf(felter);
        }
    }

    /** A field, and how it is filled in. */
    public sealed interface Inndata {
        Felt felt();

        record Linje(Felt felt) implements Inndata {}

        record Dag(Felt felt) implements Inndata {}

        record Omraade(Felt felt) implements Inndata {}

        record Valg(Felt felt) implements Inndata {}

        /** @param bokser one for each value that can be ticked */
        record Bokser(Felt felt, List<Felt> bokser) implements Inndata {
            public Bokser {
                bokser = List.copyOf(bokser);
            }
        }
    }
}
