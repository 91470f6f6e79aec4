package no.nir.regelverk.kommandolinje;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Referanseperson;
import no.nir.regelverk.fakta.Referanseslag;
import no.nir.regelverk.fakta.Soeknadsslag;
import no.nir.regelverk.fakta.Soeknadsutfall;
import no.nir.regelverk.fakta.Tilbakekall;
import no.nir.regelverk.fakta.Tillatelse;
import no.nir.tid.Periode;
import org.jspecify.annotations.Nullable;

/** Reads permits and applications of a case. */
final class Oppholdsleser {

    private Oppholdsleser() {}

    static Tillatelse tillatelse(Felter f) {
        Felter referanse = f.under("ref");
        Felter tilbakekall = f.under("revocation");
        Tillatelse tillatelse = new Tillatelse(
                grunnlag(f.getTekst("b")),
                f.getDato("granted"),
                f.dagenFoer("to", "granted"),
                f.erSann("abroad"),
                f.erSann("renewal"),
                f.dato("applied"),
                referanse == null ? null : referanse(referanse),
                tilbakekall == null ? null : tilbakekall(tilbakekall),
                forlengelser(f));
        f.ferdig();
        return tillatelse;
    }

    /** A code nobody knows is kept as unknown: it leads to a manual check, never to a guess. */
    private static Grunnlag grunnlag(String kode) {
        return Arrays.stream(Grunnlag.values())
                .filter(g -> g.name().equals(kode))
                .findFirst()
                .orElse(Grunnlag.UKJENT);
    }

    private static Referanseperson referanse(Felter f) {
        String slag = f.getTekst("kind");
        String hvilerPaa = f.tekst("rests_on");
        LocalDate bosatt = f.dato("settled");
        LocalDate statsborger = f.dato("citizen_from");
        f.ferdig();
        return switch (slag) {
            case "NORSK" -> new Referanseperson(Referanseslag.NORSK, null, bosatt, statsborger);
            case "NORDISK" -> new Referanseperson(Referanseslag.NORDISK, null, bosatt, statsborger);
            case "EEA_BORGER" -> new Referanseperson(Referanseslag.EOES_BORGER, null, bosatt, statsborger);
            case "PERM" ->
                new Referanseperson(
                        Referanseslag.PERMANENT, hvilerPaa == null ? null : grunnlag(hvilerPaa), bosatt, statsborger);
            default -> new Referanseperson(Referanseslag.TILLATELSE, grunnlag(slag), bosatt, statsborger);
        };
    }

    private static Tilbakekall tilbakekall(Felter f) {
        Tilbakekall tilbakekall = new Tilbakekall(f.dato("opened"), f.dato("final"));
        f.ferdig();
        return tilbakekall;
    }

    private static List<Periode> forlengelser(Felter f) {
        return perioder(f.liste("auto_ext"));
    }

    /** Half-open intervals of the format as closed periods; an empty one is left out. */
    static List<Periode> perioder(List<Felter> rader) {
        List<Periode> ut = new ArrayList<>();
        for (Felter rad : rader) {
            rad.ikkeFoer("to", "from");
            Periode.halvaapen(rad.getDato("from"), rad.dato("to")).ifPresent(ut::add);
            rad.ferdig();
        }
        return ut;
    }

    static Soeknadsslag soeknadsslag(Felter f) {
        String slag = f.getTekst("kind");
        return switch (slag) {
            case "renewal" -> Soeknadsslag.FORNYELSE;
            case "permanent" -> Soeknadsslag.PERMANENT;
            case "new_basis", "new basis", "newbasis", "new" -> Soeknadsslag.NYTT_GRUNNLAG;
            default ->
                throw new Saksfeil(f.sti("kind"), "skal være renewal, new_basis eller permanent, ikke «" + slag + "»");
        };
    }

    static @Nullable Soeknadsutfall soeknadsutfall(Felter f) {
        String utfall = f.tekst("outcome");
        return switch (utfall) {
            case null -> null;
            case "granted" -> Soeknadsutfall.INNVILGET;
            case "refused", "rejected", "dismissed", "withdrawn" -> Soeknadsutfall.AVSLAATT;
            default -> throw new Saksfeil(f.sti("outcome"), "skal være granted eller refused, ikke «" + utfall + "»");
        };
    }
}
