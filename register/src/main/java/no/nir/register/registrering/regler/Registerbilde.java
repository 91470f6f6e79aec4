package no.nir.register.registrering.regler;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.nir.regelverk.vurdering.Lov;
import no.nir.register.journal.rader.Registrert;
import no.nir.register.vedtak.BeregnetDa;
import no.nir.register.vedtak.Klage;
import no.nir.tid.Periode;
import org.jspecify.annotations.Nullable;

/**
 * What the register knows of one person when a command comes in, as far as the rules ask. Accepted commands are added as
 * they come, so that the next one of the same batch meets them.
 */
public final class Registerbilde {

    /**
     * @param kjentFra the first day anything is known of the person in Norway, an application or a permit among it
     * @param tilStedeFra the first day the person is known to have been in Norway
     */
    public record Personopplysninger(
            @Nullable LocalDate foedt,
            @Nullable LocalDate doed,
            @Nullable LocalDate kjentFra,
            @Nullable LocalDate tilStedeFra) {}

    /** Which municipality answers for the person when; several when the one registered was divided later. */
    public record Tilhoerighet(List<String> kommunenumre, Periode periode) {}

    /**
     * @param lov the act that governs the person then
     * @param regel the rule that decided; absent when none is named
     * @param regelversjon which edition of the rules
     */
    public record Kategoriperiode(
            String ordning,
            String kategori,
            Periode periode,
            Lov lov,
            @Nullable String regel,
            @Nullable String regelversjon) {}

    public record Frist(String ordning, String type, LocalDate dato) {}

    /** What the person's facts say; the same during a whole run. */
    public record Grunnlag(
            Personopplysninger person,
            List<Tilhoerighet> tilhoerigheter,
            List<Kategoriperiode> kategorier,
            List<Frist> frister) {}

    private final Grunnlag grunnlag;
    private final Map<Long, Registrert<?>> staaende;
    private final Map<Long, Long> avloeste;

    public Registerbilde(Grunnlag grunnlag) {
        this(grunnlag, new LinkedHashMap<>(), new HashMap<>());
    }

    private Registerbilde(Grunnlag grunnlag, Map<Long, Registrert<?>> staaende, Map<Long, Long> avloeste) {
        this.grunnlag = grunnlag;
        this.staaende = staaende;
        this.avloeste = avloeste;
    }

    Personopplysninger person() {
        return grunnlag.person();
    }

    /** Whether the municipality answers for the person on some day of the period; of a divided one, whether a part of it may. */
    boolean hoererTil(String kommunenummer, Periode innen, Kommunekart kart) {
        return grunnlag.tilhoerigheter().stream()
                .filter(t -> t.periode().overlapper(innen))
                .flatMap(t -> t.kommunenumre().stream())
                .anyMatch(nummer -> kart.harTattOver(kommunenummer, nummer));
    }

    /** The first day of the period on which the municipality does not answer for the person; absent when it answers for all of it. */
    Optional<LocalDate> utenAnsvar(String kommunenummer, Periode innen, Kommunekart kart) {
        LocalDate dag = innen.fom();
        List<Periode> ansvar = grunnlag.tilhoerigheter().stream()
                .filter(t -> t.kommunenumre().stream().anyMatch(nummer -> kart.harTattOver(kommunenummer, nummer)))
                .map(Tilhoerighet::periode)
                .sorted(Comparator.comparing(Periode::fom))
                .toList();
        for (Periode periode : ansvar) {
            if (periode.inneholder(dag)) {
                if (periode.tom() == null) {
                    return Optional.empty();
                }
                dag = periode.tom().plusDays(1);
            }
        }
        return innen.inneholder(dag) ? Optional.of(dag) : Optional.empty();
    }

    Optional<String> kategori(String ordning, LocalDate dag) {
        return kategoriperiode(ordning, dag).map(Kategoriperiode::kategori);
    }

    /** Whether one of the rules has decided the scheme on any day. */
    boolean harHattKategoriEtter(String ordning, Set<String> regler) {
        return grunnlag.kategorier().stream()
                .anyMatch(k -> k.ordning().equals(ordning) && k.regel() != null && regler.contains(k.regel()));
    }

    /** What the register finds on the day, and by which rule. Outside every stretch nothing applies. */
    BeregnetDa beregnet(String ordning, LocalDate dag) {
        return kategoriperiode(ordning, dag)
                .map(k -> new BeregnetDa(k.kategori(), k.regel(), k.regelversjon()))
                .orElseGet(() -> new BeregnetDa("IKKE_GJELDENDE", null, null));
    }

    private Optional<Kategoriperiode> kategoriperiode(String ordning, LocalDate dag) {
        return grunnlag.kategorier().stream()
                .filter(k -> k.ordning().equals(ordning) && k.periode().inneholder(dag))
                .findFirst();
    }

    /** The act that governs the person in the scheme on the day; absent outside every stretch. */
    Optional<Lov> lov(String ordning, LocalDate dag) {
        return kategoriperiode(ordning, dag).map(Kategoriperiode::lov);
    }

    Optional<LocalDate> frist(String ordning, String type) {
        return grunnlag.frister().stream()
                .filter(f -> f.ordning().equals(ordning) && f.type().equals(type))
                .map(Frist::dato)
                .findFirst();
    }

    public <T> Stream<Staaende<T>> staaende(Class<T> type) {
        return staaende.values().stream()
                .filter(rad -> type.isInstance(rad.innhold()))
                .map(rad -> new Staaende<>(rad.nr(), rad.kommunenummer(), type.cast(rad.innhold())));
    }

    public Optional<Registrert<?>> finn(long nr) {
        return Optional.ofNullable(staaende.get(nr));
    }

    public List<Registrert<?>> alle() {
        return List.copyOf(staaende.values());
    }

    public void leggTil(Registrert<?> rad) {
        staaende.put(rad.nr(), rad);
    }

    public void fjern(long nr) {
        staaende.remove(nr);
    }

    /** The same without one registration: what its correction is measured against. */
    Registerbilde uten(long nr) {
        Map<Long, Registrert<?>> andre = new LinkedHashMap<>(staaende);
        andre.remove(nr);
        return new Registerbilde(grunnlag, andre, avloeste);
    }

    public boolean harKlage() {
        return staaende(Klage.class).findAny().isPresent();
    }

    /** A registration has got another number because it was put right. */
    public void avloest(long nr, long av) {
        avloeste.put(nr, av);
    }

    /** The number it has now: what named a registration before it was put right, still means it. */
    public long naa(long nr) {
        Long av = avloeste.get(nr);
        return av == null ? nr : naa(av);
    }

    /** A standing registration of a kind the rule asked for. */
    public record Staaende<T>(long nr, String kommunenummer, T innhold) {}
}
