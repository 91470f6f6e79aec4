package no.nir.register.web.registrering;

import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.nir.register.web.Lenke;
import no.nir.register.web.Tekster;
import no.nir.register.web.person.hendelse.Hendelse;
import no.nir.register.web.person.hendelse.Hendelse.Slag;
import no.nir.register.web.registrering.Skjemaside.Foerst;

/**
 * What must stand before a form has anything to be about: a complaint is over a vedtak, an answer is to a complaint, follow-up is in a leave for
 * birth or adoption, an end is of what has begun. The rules refuse it without; the form says so before anything is written.
 */
final class Forutsetning {

    private final Tekster tekster;

    Forutsetning(Tekster tekster) {
        this.tekster = tekster;
    }

    /** What is missing, and its form; absent where it stands, and for forms that rest on nothing. */
    Optional<Foerst> foerst(Utfylt utfylt, Bakgrunn bak) {
        String noekkel = "registrering.foerst." + utfylt.skjema();
        return utfylt.rettelse() != null
                ? Optional.empty()
                : mangler(utfylt.skjema(), utfylt.verdi("ordning"), bak)
                        .map(skjema -> new Foerst(
                                tekster.tekst(noekkel),
                                lenke(noekkel + ".lenke", utfylt, bak, skjema),
                                utfylt.skjema().gjelderEnAnnen()));
    }

    /** Where to go when the right one is not among the choices. */
    Optional<Lenke> ellers(Utfylt utfylt, Bakgrunn bak) {
        if (utfylt.rettelse() != null || !utfylt.skjema().gjelderEnAnnen()) {
            return Optional.empty();
        }
        Skjema annet = utfylt.skjema() == Skjema.KLAGE ? Skjema.VEDTAK : Skjema.KLAGE;
        return Optional.of(lenke("registrering.ellers." + utfylt.skjema(), utfylt, bak, annet));
    }

    private Lenke lenke(String noekkel, Utfylt utfylt, Bakgrunn bak, Skjema til) {
        return new Lenke(
                tekster.tekst(noekkel),
                "/personer/" + bak.personId() + "/registrer/" + til.adresse() + "?ordning=" + utfylt.verdi("ordning"));
    }

    private static Optional<Skjema> mangler(Skjema skjema, String ordning, Bakgrunn bak) {
        return switch (skjema) {
            case KLAGE -> uten(egne(bak, ordning, Slag.VEDTAK), _ -> true, Skjema.VEDTAK);
            case KLAGEAVGJOERELSE -> uten(egne(bak, ordning, Slag.KLAGE), _ -> true, Skjema.KLAGE);
            case OPPFOELGING -> uten(alle(bak, ordning, Slag.PERMISJON), Forutsetning::erFoedsel, Skjema.PERMISJON);
            case AVSLUTNING ->
                uten(
                        Stream.concat(egne(bak, ordning, Slag.OPPSTART), egne(bak, ordning, Slag.VEDTAK)),
                        Forutsetning::erStart,
                        Skjema.OPPSTART);
            default -> Optional.empty();
        };
    }

    private static Optional<Skjema> uten(Stream<Hendelse> hendelser, Predicate<Hendelse> passer, Skjema foerst) {
        return hendelser.anyMatch(passer) ? Optional.empty() : Optional.of(foerst);
    }

    private static boolean erFoedsel(Hendelse permisjon) {
        return permisjon.kode().equals("FOEDSEL_ADOPSJON");
    }

    private static boolean erStart(Hendelse h) {
        return h.slag() == Slag.OPPSTART || h.kode().equals("TILDELING");
    }

    private static Stream<Hendelse> egne(Bakgrunn bak, String ordning, Slag slag) {
        return alle(bak, ordning, slag).filter(h -> h.kommune() != null && bak.erEgen(h.kommune()));
    }

    private static Stream<Hendelse> alle(Bakgrunn bak, String ordning, Slag slag) {
        return bak.alle().av(slag).stream().filter(h -> ordning.isEmpty() || h.i(ordning));
    }
}
