package no.nir.syntetisk.folkeregister;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nir.syntetisk.befolkning.Faktum;
import no.nir.syntetisk.befolkning.Fregfaktum;
import no.nir.syntetisk.befolkning.Fregfaktum.Egenskap;
import no.nir.syntetisk.befolkning.Fregfaktum.Innhold;
import no.nir.syntetisk.befolkning.Hendelse;
import no.nir.syntetisk.befolkning.Horisont;
import org.jspecify.annotations.Nullable;

/** The document of one person, built from everything told so far. */
final class Persondokument {

    private static final String STRENGT = "strengtFortrolig";
    private static final String KOMMUNEREGULERING = "endringIBostedsadresseVedKommuneregulering";

    /** One element of a property, as it stands in the document. */
    record Element(
            String ajourholdstidspunkt,
            boolean erGjeldende,
            String kilde,
            @Nullable String aarsak,
            String gyldighetstidspunkt,
            @Nullable String opphoerstidspunkt,
            @JsonUnwrapped Innhold innhold) {

        Element avsluttet(LocalDate dag) {
            Innhold naa = innhold instanceof Fregfaktum.Identifikasjonsnummer nummer ? nummer.opphoert() : innhold;
            return new Element(ajourholdstidspunkt, false, kilde, aarsak, gyldighetstidspunkt, midnatt(dag), naa);
        }
    }

    private final Map<Egenskap, List<Element>> egenskaper = new EnumMap<>(Egenskap.class);

    Persondokument(List<Hendelse> fortalt) {
        for (Hendelse hendelse : fortalt) {
            if (hendelse.faktum() instanceof Faktum.FraFolkeregisteret(Fregfaktum innhold)) {
                for (Fregfaktum.Element element : innhold.elementer()) {
                    legg(element, tidspunkt(hendelse.tid()), aarsak(innhold.hendelsestype()));
                }
            }
        }
    }

    /** @param deler properties asked for; {@code historikk} tells whether older elements come along */
    Map<String, Object> somJson(Set<Egenskap> deler, Visning visning) {
        Map<String, Object> ut = new LinkedHashMap<>();
        boolean strengt = gradering().equals(STRENGT);
        egenskaper.forEach((egenskap, elementer) -> {
            boolean sperret = strengt && (egenskap == Egenskap.bostedsadresse || egenskap == Egenskap.oppholdsadresse);
            if (deler.contains(egenskap) && !sperret) {
                List<Element> vist = elementer.stream()
                        .filter(element -> element.erGjeldende()
                                || visning == Visning.MED_HISTORIKK
                                || egenskap == Egenskap.identifikasjonsnummer)
                        .toList();
                ut.put(egenskap.name(), egenskap == Egenskap.doedsfall ? vist.getLast() : vist);
            }
        });
        return ut;
    }

    /** Whether older elements are shown. */
    enum Visning {
        GJELDENDE,
        MED_HISTORIKK
    }

    private String gradering() {
        return egenskaper.getOrDefault(Egenskap.adressebeskyttelse, List.of()).stream()
                .filter(Element::erGjeldende)
                .map(element -> element.innhold() instanceof Fregfaktum.Adressebeskyttelse(String nivaa) ? nivaa : "")
                .findFirst()
                .orElse("ugradert");
    }

    private void legg(Fregfaktum.Element element, String ajourholdt, @Nullable String aarsak) {
        List<Element> liste = egenskaper.computeIfAbsent(element.egenskap(), _ -> new ArrayList<>());
        boolean gjeldende = !(element.innhold() instanceof Fregfaktum.Identifikasjonsnummer nummer) || nummer.erIBruk();
        boolean erstatter = gjeldende && !element.egenskap().kanHaFlere();
        if (erstatter) {
            liste.replaceAll(foer -> foer.erGjeldende() ? foer.avsluttet(element.gyldig()) : foer);
        }
        String gyldig = midnatt(element.gyldig());
        liste.add(new Element(
                ajourholdt, gjeldende, "KILDE_DSF", aarsak, gyldig, gjeldende ? null : gyldig, element.innhold()));
    }

    private static @Nullable String aarsak(String hendelsestype) {
        return hendelsestype.equals(KOMMUNEREGULERING) ? "Kommuneregulering" : null;
    }

    static String tidspunkt(long tid) {
        return Instant.ofEpochSecond(tid)
                .atZone(Horisont.NORGE)
                .toOffsetDateTime()
                .format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private static String midnatt(LocalDate dag) {
        return dag.atStartOfDay(Horisont.NORGE).toOffsetDateTime().format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }
}
