package no.nir.regelverk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeMap;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.parametre.Regelparametre;
import no.nir.regelverk.vurdering.Forklaring;
import no.nir.regelverk.vurdering.Frist;
import no.nir.regelverk.vurdering.Grunn;
import no.nir.regelverk.vurdering.Kategorivurdering;
import no.nir.regelverk.vurdering.Ordning;
import no.nir.tid.Segment;

/** What the rules answer, as a digest: the same for the same answers whatever the order things come in, the machine or its language. */
final class Fingeravtrykk {

    private final List<String> linjer = new ArrayList<>();

    /** Timelines and deadlines of one person. */
    Fingeravtrykk tidslinjer(Object hvem, Personfakta fakta) {
        Kategoriresultat svar = beregn(fakta);
        for (Ordning ordning : Ordning.values()) {
            for (Segment<Kategorivurdering> s : svar.tidslinje(ordning)) {
                linjer.add(hvem + " " + ordning + " " + segment(s));
            }
        }
        for (Frist f : svar.frister()) {
            linjer.add(hvem + " " + f);
        }
        return this;
    }

    /** Also the reasons and the numbers of every piece. */
    Fingeravtrykk alt(Object hvem, Personfakta fakta) {
        Kategoriresultat svar = beregn(fakta);
        for (Ordning ordning : Ordning.values()) {
            for (Segment<Kategorivurdering> s : svar.tidslinje(ordning)) {
                String sted = hvem + " " + ordning + " " + s.periode().fom() + " ";
                grunner(sted, s.verdi().forklaring());
                svar.parametre(s.periode().fom()).forEach((p, v) -> linjer.add(sted + p + "=" + v));
            }
        }
        return tidslinjer(hvem, fakta);
    }

    private static Kategoriresultat beregn(Personfakta fakta) {
        return Kategoriberegning.beregn(fakta, Regelparametre.gjeldende());
    }

    private static String segment(Segment<Kategorivurdering> s) {
        Kategorivurdering v = s.verdi();
        return s.periode().fom() + " " + s.periode().tom() + " " + v.kategori() + " " + v.lov() + " " + v.kategoriFra()
                + " " + v.hjemmel() + " " + v.ansvarligKommune() + " " + sortert(v.regler()) + " " + sortert(v.flagg());
    }

    private void grunner(String sted, Forklaring f) {
        grunner(sted + "fordi ", f.fordi());
        grunner(sted + "ikke fordi ", f.ikkeFordi());
        grunner(sted + "kan endre ", f.kanEndre());
        grunner(sted + "usikkert ", f.usikkert());
    }

    private void grunner(String sted, List<Grunn> grunner) {
        for (Grunn g : grunner) {
            linjer.add(sted + g.kode() + " " + g.hjemmel() + " " + new TreeMap<>(g.verdier()));
        }
    }

    private static List<String> sortert(Collection<?> verdier) {
        return verdier.stream().map(Object::toString).sorted().toList();
    }

    /** The first half of a SHA-256: enough to tell answers apart. */
    String sum() {
        linjer.sort(null);
        try {
            byte[] sum = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", linjer).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
