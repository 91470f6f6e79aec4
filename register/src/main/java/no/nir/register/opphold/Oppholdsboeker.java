package no.nir.register.opphold;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import no.nir.register.journal.fakta.Faktabok;
import no.nir.register.journal.fakta.Faktatabell;
import no.nir.register.opphold.Oppholdsfaktum.Bosetting;
import no.nir.register.opphold.Oppholdsfaktum.EoesOpphold;
import no.nir.register.opphold.Oppholdsfaktum.Forlengelse;
import no.nir.register.opphold.Oppholdsfaktum.Innreise;
import no.nir.register.opphold.Oppholdsfaktum.Mottaksopphold;
import no.nir.register.opphold.Oppholdsfaktum.Omgjoering;
import no.nir.register.opphold.Oppholdsfaktum.Oppholdssoeknad;
import no.nir.register.opphold.Oppholdsfaktum.SammeVilkaar;
import no.nir.register.opphold.Oppholdsfaktum.Soeknadsavgjoerelse;
import no.nir.register.opphold.Oppholdsfaktum.Tilbakekall;
import no.nir.register.opphold.Oppholdsfaktum.Tillatelse;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The books of the tables some messages touch, each opened once. */
final class Oppholdsboeker {

    static final List<Faktatabell<? extends Oppholdsfaktum>> TABELLER = List.of(
            Oppholdstabeller.TILLATELSE,
            Oppholdstabeller.SOEKNAD,
            Oppholdstabeller.FORLENGELSE,
            Oppholdstabeller.SAMME_VILKAAR,
            Oppholdstabeller.TILBAKEKALL,
            Oppholdstabeller.EOES_OPPHOLD,
            Oppholdstabeller.MOTTAKSOPPHOLD,
            Oppholdstabeller.BOSETTING,
            Oppholdstabeller.INNREISE);

    private final JdbcClient jdbc;
    private final Map<Faktatabell<?>, Set<Long>> personer;
    private final Map<Faktatabell<?>, Faktabok<?>> boeker = new HashMap<>();

    Oppholdsboeker(JdbcClient jdbc, List<Oppholdsmelding> meldinger) {
        this.jdbc = jdbc;
        this.personer = meldinger.stream()
                .collect(Collectors.groupingBy(
                        melding -> tabell(melding.faktum()),
                        Collectors.mapping(Oppholdsmelding::personId, Collectors.toSet())));
    }

    void foer(Oppholdsmelding melding) {
        switch (melding.faktum()) {
            case Tillatelse f -> bok(Oppholdstabeller.TILLATELSE).foer(melding.personId(), f, melding.stempel());
            case Oppholdssoeknad f -> bok(Oppholdstabeller.SOEKNAD).foer(melding.personId(), f, melding.stempel());
            case Forlengelse f -> bok(Oppholdstabeller.FORLENGELSE).foer(melding.personId(), f, melding.stempel());
            case SammeVilkaar f -> bok(Oppholdstabeller.SAMME_VILKAAR).foer(melding.personId(), f, melding.stempel());
            case Tilbakekall f -> bok(Oppholdstabeller.TILBAKEKALL).foer(melding.personId(), f, melding.stempel());
            case EoesOpphold f -> bok(Oppholdstabeller.EOES_OPPHOLD).foer(melding.personId(), f, melding.stempel());
            case Mottaksopphold f ->
                bok(Oppholdstabeller.MOTTAKSOPPHOLD).foer(melding.personId(), f, melding.stempel());
            case Bosetting f -> bok(Oppholdstabeller.BOSETTING).foer(melding.personId(), f, melding.stempel());
            case Innreise f -> bok(Oppholdstabeller.INNREISE).foer(melding.personId(), f, melding.stempel());
            case Soeknadsavgjoerelse f ->
                endre(Oppholdstabeller.SOEKNAD, melding, f.soeknadId(), gammel -> avgjort(gammel, f));
            case Omgjoering f ->
                endre(Oppholdstabeller.TILLATELSE, melding, f.avgjoerelseId(), gammel -> gammel.omgjort(f.omgjortAv()));
        }
    }

    void lagre() {
        boeker.values().forEach(Faktabok::lagre);
    }

    private <F> void endre(Faktatabell<F> tabell, Oppholdsmelding melding, String noekkel, UnaryOperator<F> endring) {
        bok(tabell).endre(melding.personId(), noekkel, endring, melding.stempel());
    }

    private static Oppholdssoeknad avgjort(Oppholdssoeknad soeknad, Soeknadsavgjoerelse avgjoerelse) {
        return new Oppholdssoeknad(
                soeknad.soeknadId(), soeknad.slag(), soeknad.innlevert(), avgjoerelse.endelig(), avgjoerelse.utfall());
    }

    @SuppressWarnings("unchecked") // each table is opened with its own type
    private <F> Faktabok<F> bok(Faktatabell<F> tabell) {
        return (Faktabok<F>) boeker.computeIfAbsent(
                tabell, t -> Faktabok.aapne(jdbc, t, personer.getOrDefault(t, Set.of())));
    }

    private static Faktatabell<?> tabell(Oppholdsfaktum faktum) {
        return switch (faktum) {
            case Tillatelse _, Omgjoering _ -> Oppholdstabeller.TILLATELSE;
            case Oppholdssoeknad _, Soeknadsavgjoerelse _ -> Oppholdstabeller.SOEKNAD;
            case Forlengelse _ -> Oppholdstabeller.FORLENGELSE;
            case SammeVilkaar _ -> Oppholdstabeller.SAMME_VILKAAR;
            case Tilbakekall _ -> Oppholdstabeller.TILBAKEKALL;
            case EoesOpphold _ -> Oppholdstabeller.EOES_OPPHOLD;
            case Mottaksopphold _ -> Oppholdstabeller.MOTTAKSOPPHOLD;
            case Bosetting _ -> Oppholdstabeller.BOSETTING;
            case Innreise _ -> Oppholdstabeller.INNREISE;
        };
    }
}
