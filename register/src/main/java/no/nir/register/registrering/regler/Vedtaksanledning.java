package no.nir.register.registrering.regler;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.nir.register.registrering.kommando.Advarsel;
import no.nir.register.registrering.kommando.Funn;
import no.nir.register.registrering.kommando.Kommando.FattVedtak;
import no.nir.register.vedtak.Vedtak;

/**
 * Kinds of vedtak the register sees no occasion for: an exemption where there is no duty (integreringsloven §§ 29, 37), a postponed start where there
 * is no right (integreringsforskriften §§ 20–22), extended norsk outside kap. 6 A (§ 43 g). The municipality may know more, so none of them is refused.
 */
public final class Vedtaksanledning {

    private static final String FELT = "vedtakstype";
    /** What itself takes the duty away or moves the right: after one of them, the category of the day says nothing of another. */
    private static final Set<String> ENDRER_KATEGORIEN = Set.of("FRITAK_OPPLAERING", "FRITAK_PROEVE", "UTSATT_START");
    /** The rules that give the year of norsk in kap. 6 A (§ 37 d), and the one that prolongs the permit it hangs on. */
    private static final Set<String> KAPITTEL_6A = Set.of("K-3", "K-4", "X-22");

    private Vedtaksanledning() {}

    /** What is put right, or moved within the person, had its occasion when it came. */
    static Stream<Funn> anledning(Sak sak) {
        if (!(sak.kommando() instanceof FattVedtak vedtak)
                || sak.erMigrering()
                || sak.retter() instanceof FattVedtak gammelt
                        && gammelt.vedtakstype().equals(vedtak.vedtakstype())) {
            return Stream.empty();
        }
        return mangler(vedtak.vedtakstype(), vedtak.ordning(), vedtak.vedtaksdato(), sak.bilde()).stream()
                .map(Funn.class::cast);
    }

    /** Absent where nothing speaks against it. */
    public static Optional<Advarsel> mangler(String vedtakstype, String ordning, LocalDate dag, Registerbilde bilde) {
        return switch (vedtakstype) {
            case "FRITAK_OPPLAERING", "FRITAK_PROEVE" ->
                har("PLIKT", ordning, dag, bilde)
                        ? Optional.empty()
                        : Optional.of(new Advarsel.PersonenHarIkkePliktDenDagen(FELT, dag));
            case "UTSATT_START" ->
                har("RETT", ordning, dag, bilde)
                        ? Optional.empty()
                        : Optional.of(new Advarsel.PersonenHarIkkeRettDenDagen(FELT, dag));
            case "UTVIDET_NORSK_43G" ->
                bilde.harHattKategoriEtter(ordning, KAPITTEL_6A)
                        ? Optional.empty()
                        : Optional.of(new Advarsel.PersonenHarIkkeKollektivBeskyttelse(FELT));
            default -> Optional.empty();
        };
    }

    private static boolean har(String hva, String ordning, LocalDate dag, Registerbilde bilde) {
        return bilde.kategori(ordning, dag)
                        .filter(kategori -> kategori.contains(hva))
                        .isPresent()
                || bilde.staaende(Vedtak.class)
                        .map(Registerbilde.Staaende::innhold)
                        .anyMatch(v -> v.ordning().equals(ordning) && ENDRER_KATEGORIEN.contains(v.vedtakstype()));
    }
}
