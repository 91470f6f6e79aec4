package no.nir.register.web.person.status;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import no.nir.kodeverk.Kodeverk;
import no.nir.register.web.Frist;
import no.nir.register.web.Kodetekst;
import no.nir.register.web.Lenke;
import no.nir.register.web.Tekster;
import no.nir.register.web.endring.Endringsord;
import no.nir.register.web.person.hendelse.Deltakelse;
import no.nir.register.web.person.hendelse.Fristutvalg;
import no.nir.register.web.person.hendelse.Hendelse;
import no.nir.register.web.person.hendelse.Hendelse.Slag;
import no.nir.register.web.person.hendelse.Hendelser;
import no.nir.register.web.person.hendelse.Personlenker;
import no.nir.register.web.person.hendelse.Stans;
import no.nir.register.web.person.status.Statuspanel.Overproevd;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the status panel of a scheme. */
@Component
public class Statuspanelbygger {

    private final Tekster tekster;
    private final Kodetekst koder;
    private final Endringsord endringer;

    Statuspanelbygger(Tekster tekster, Kodetekst koder, Endringsord endringer) {
        this.tekster = tekster;
        this.koder = koder;
        this.endringer = endringer;
    }

    public Statuspanel panel(long personId, Hendelser alle, String ordning, LocalDate idag, Innsyn innsyn) {
        Optional<Hendelse> kategori = alle.kategori(ordning, idag);
        Optional<Hendelse> frist = frist(alle, ordning, idag);
        Personlenker lenker = new Personlenker(personId, innsyn.kunnskap());
        Optional<Neste> neste =
                NesteSteg.finn(personId, alle, ordning, idag).filter(n -> innsyn.kanRegistrere(ordning, n.steg()));
        return new Statuspanel(
                ordning,
                koder.navn(Kodeverk.ORDNING, ordning),
                tilstand(alle, ordning, kategori, idag),
                kategori.map(k -> tekster.tekst("person.kategori." + ordning + "." + k.kode()))
                        .orElseGet(() -> tekster.tekst("person.kategori.ingen")),
                kategori.map(this::gjelder).orElse(null),
                kategori.filter(k -> k.detalj() != null).isPresent(),
                alle.gjeldende(Slag.OVERPROEVING, ordning, idag)
                        .map(o -> overproevd(lenker, o, kategori))
                        .orElse(null),
                hendt(alle, ordning, idag),
                varslet(alle, ordning, idag),
                frist.map(f -> tekster.tekst("person.frist." + f.kode())).orElse(null),
                frist.map(f -> new Frist(begynte(kategori, f, idag), f.fom(), idag))
                        .orElse(null),
                neste.map(n -> new Lenke(nesteTekst(n), n.sti())).orElse(null),
                neste.map(n -> "person.neste." + n.sak() + ".fordi")
                        .filter(tekster::har)
                        .map(tekster::tekst)
                        .orElse(null),
                alle.av(Slag.KATEGORI, ordning).isEmpty() ? null : lenker.forklaring(ordning, idag));
    }

    private String nesteTekst(Neste neste) {
        String egen = "person.neste." + neste.sak();
        return tekster.tekst(tekster.har(egen) ? egen : "person.steg." + neste.sak());
    }

    /** For the mark on the panel: i_gang, stanset, ferdig, venter or utenfor. */
    private static String tilstand(Hendelser alle, String ordning, Optional<Hendelse> kategori, LocalDate idag) {
        List<Deltakelse> deltakelser = Deltakelse.av(alle, ordning);
        if (!deltakelser.isEmpty() && deltakelser.getLast().slutt() != null) {
            return "ferdig";
        }
        if (!deltakelser.isEmpty()) {
            return Stans.fra(alle, ordning, idag).isPresent() ? "stanset" : "i_gang";
        }
        return kategori.filter(k -> !"IKKE_GJELDENDE".equals(k.kode())).isPresent() ? "venter" : "utenfor";
    }

    private Overproevd overproevd(Personlenker lenker, Hendelse o, Optional<Hendelse> kategori) {
        String funnet = koder.navn(Kodeverk.KATEGORI, o.kode());
        String beregnet = kategori.map(Hendelse::kode).orElse("IKKE_GJELDENDE");
        return new Overproevd(
                o.tom() == null
                        ? tekster.tekst("person.overproevd.fra", funnet, o.fom(), o.dato())
                        : tekster.tekst("person.overproevd.fra_til", funnet, o.fom(), o.tom(), o.dato()),
                Objects.requireNonNullElse(o.detalj(), ""),
                o.kode().equals(beregnet),
                lenker.overproevinger());
    }

    private String gjelder(Hendelse kategori) {
        return kategori.tom() == null
                ? tekster.tekst("person.kategori.fra", kategori.fom())
                : tekster.tekst("person.kategori.fra_til", kategori.fom(), kategori.tom());
    }

    private List<String> hendt(Hendelser alle, String ordning, LocalDate idag) {
        Stream<String> rader = Stream.of(Slag.KONTAKT, Slag.VEDTAK, Slag.OPPSTART, Slag.AVSLUTNING)
                .flatMap(slag -> alle.siste(slag, ordning).stream())
                .sorted(Comparator.comparing(Hendelse::fom))
                .map(h -> tekster.tekst("person.hendt." + h.slag(), navn(h), h.fom()));
        Stream<String> stans =
                Stans.fra(alle, ordning, idag).stream().map(fra -> tekster.tekst("person.hendt.STANS", fra));
        Stream<String> utloept = (utenVedtak(alle, ordning)
                        ? Fristutvalg.utloept(alle, ordning, idag)
                        : Optional.<Hendelse>empty())
                .stream().map(this::utloept);
        return Stream.of(rader, stans, utloept).flatMap(del -> del).toList();
    }

    private String utloept(Hendelse frist) {
        String egen = "person.hendt.FRIST." + frist.kode();
        return tekster.har(egen)
                ? tekster.tekst(egen, frist.fom())
                : tekster.tekst("person.hendt.FRIST", tekster.tekst("person.frist." + frist.kode()), frist.fom());
    }

    /** The next change to come, as it was announced. */
    private @Nullable String varslet(Hendelser alle, String ordning, LocalDate idag) {
        return alle.varslede(ordning, idag).stream()
                .findFirst()
                .map(v -> tekster.tekst(
                        "endring.varslet",
                        v.fom(),
                        tekster.iSetning(koder.navn(Kodeverk.KATEGORI, v.kode())),
                        hjemmel(Objects.requireNonNullElse(v.detalj(), "|")),
                        v.dato()))
                .orElse(null);
    }

    private String hjemmel(String lovOgParagraf) {
        int skille = lovOgParagraf.indexOf('|');
        return endringer.hjemmel(lovOgParagraf.substring(0, skille), lovOgParagraf.substring(skille + 1));
    }

    private String navn(Hendelse h) {
        return switch (h.slag()) {
            case KONTAKT -> koder.navn(Kodeverk.KONTAKTSLAG, h.kode());
            case VEDTAK -> tekster.iSetning(koder.navn(Kodeverk.VEDTAKSTYPE, h.kode()));
            case AVSLUTNING -> koder.navn(Kodeverk.AVSLUTNINGSAARSAK, h.kode());
            default -> tekster.tekst("person.oppstart." + h.kode());
        };
    }

    /** What is owed and has passed comes first while no vedtak answers it; else the next one to come. */
    private static Optional<Hendelse> frist(Hendelser alle, String ordning, LocalDate idag) {
        boolean skyldes = utenVedtak(alle, ordning);
        return Fristutvalg.list(alle, ordning, idag).stream()
                .filter(frist -> skyldes || Fristutvalg.kommer(frist, idag))
                .findFirst();
    }

    private static boolean utenVedtak(Hendelser alle, String ordning) {
        return alle.av(Slag.VEDTAK, ordning).isEmpty();
    }

    private static LocalDate begynte(Optional<Hendelse> kategori, Hendelse frist, LocalDate idag) {
        return kategori.map(Hendelse::fom)
                .filter(fom -> !fom.isAfter(frist.fom()))
                .orElse(frist.fom().isBefore(idag) ? frist.fom() : idag);
    }
}
