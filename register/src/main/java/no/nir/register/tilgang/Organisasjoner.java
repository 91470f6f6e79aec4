package no.nir.register.tilgang;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.nir.ident.Organisasjonsnummer;
import no.nir.kodeverk.Kommuner;
import no.nir.register.tilgang.Organisasjon.Slag;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which organisation a number in a token is. Municipalities are known from SSB's list; the others, few and seldom changed, are set up under
 * {@code nir.organisasjoner.kjente.<organisasjonsnummer>}.
 */
@ConfigurationProperties("nir.organisasjoner")
public record Organisasjoner(@DefaultValue Map<String, Oppsett> kjente) {

    /**
     * @param omraade counties of a county governor (two digits, comma separated), the county of a county municipality, or the id of a
     *     reception centre
     */
    public record Oppsett(Slag slag, String navn, @Nullable List<String> omraade) {}

    public Organisasjoner {
        kjente = Map.copyOf(kjente);
    }

    public Optional<Organisasjon> finn(Organisasjonsnummer nummer, Clock klokke) {
        Oppsett oppsett = kjente.get(nummer.verdi());
        return oppsett != null
                ? Optional.of(organisasjon(oppsett))
                : Kommuner.norske()
                        .finnForOrganisasjon(nummer, LocalDate.now(klokke))
                        .map(kommune -> new Organisasjon.Kommune(kommune.nummer(), kommune.navn()));
    }

    private static Organisasjon organisasjon(Oppsett oppsett) {
        List<String> omraade = oppsett.omraade() == null ? List.of() : oppsett.omraade();
        return switch (oppsett.slag()) {
            case KOMMUNE -> new Organisasjon.Kommune(omraade.getFirst(), oppsett.navn());
            case FYLKESKOMMUNE -> new Organisasjon.Fylkeskommune(omraade.getFirst(), oppsett.navn());
            case MOTTAK -> new Organisasjon.Mottak(omraade.getFirst(), oppsett.navn());
            case STATSFORVALTER -> new Organisasjon.Statsforvalter(Set.copyOf(omraade), oppsett.navn());
            case IMDI, UDI, SSB -> new Organisasjon.Etat(oppsett.slag(), oppsett.navn());
        };
    }
}
