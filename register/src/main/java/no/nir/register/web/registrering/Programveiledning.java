package no.nir.register.web.registrering;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.nir.kodeverk.Kodeverk;
import no.nir.regelverk.fakta.Programmaal;
import no.nir.regelverk.regler.Programtid;
import no.nir.regelverk.regler.Programtid.Grunn;
import no.nir.regelverk.saksbehandling.UtvidetNorsk;
import no.nir.regelverk.vurdering.Lov;
import no.nir.register.web.Kodetekst;
import no.nir.register.web.Lovord;
import no.nir.register.web.Tekster;
import no.nir.register.web.person.hendelse.Fravaersbruk;
import no.nir.register.web.person.hendelse.Hendelse.Slag;
import no.nir.register.web.person.hendelse.Programloep;
import no.nir.tid.Periode;
import org.springframework.stereotype.Component;

/** How long the programme may be, what is left of leave, and when extended norsk can be given. */
@Component
class Programveiledning {

    private final Tekster tekster;
    private final Kodetekst koder;
    private final Lovord lovord;

    Programveiledning(Tekster tekster, Kodetekst koder, Lovord lovord) {
        this.tekster = tekster;
        this.koder = koder;
        this.lovord = lovord;
    }

    Stream<String> setninger(Skjema skjema, Bakgrunn bak, String ordning) {
        if (!ordning.equals("INTRO")) {
            return skjema == Skjema.VEDTAK && ordning.equals("NORSK") ? utvidetNorsk(bak) : Stream.empty();
        }
        return switch (skjema) {
            case VEDTAK, AVSLUTNING -> Stream.concat(lengde(bak), loep(bak));
            case SLUTTMAAL -> lengder(bak);
            case OPPSTART -> lengde(bak);
            case TILTAK -> loep(bak);
            case PERMISJON, FRAVAER -> permisjon(skjema, bak);
            default -> Stream.empty();
        };
    }

    /** Whether the sentences about a programme that goes on tell its last day, so that its deadline need not. */
    boolean sierSlutten(Skjema skjema, Bakgrunn bak, String frist) {
        return frist.equals("PROGRAM_TIL")
                && skjema == Skjema.VEDTAK
                && Programloep.av(bak.alle()).isPresent();
    }

    private Stream<String> lengde(Bakgrunn bak) {
        return Programloep.grunn(bak.alle(), start(bak)).stream().flatMap(grunn -> {
            Programtid tid = Programtid.av(grunn, start(bak));
            String lengde = tekster.tekst(
                    "registrering.vet.lengde", tid.maaneder(), tid.forlengelse(), lovord.hjemmel(tid.hjemmel()));
            Stream<String> mangler = Stream.of(
                            grunn.utdanning() == null ? Optional.of("utdanning") : Optional.<String>empty(),
                            grunn.maal() == null ? Optional.of("sluttmaal") : Optional.<String>empty())
                    .flatMap(Optional::stream)
                    .map(hva -> tekster.tekst("registrering.vet.lengde." + hva));
            return grunn.lov() == Lov.INTEGRERINGSLOVEN ? Stream.concat(Stream.of(lengde), mangler) : Stream.of(lengde);
        });
    }

    /** The programme's own start, else the day it could begin. */
    private static LocalDate start(Bakgrunn bak) {
        return Programloep.av(bak.alle()).map(Programloep::start).orElse(bak.idag());
    }

    private Stream<String> loep(Bakgrunn bak) {
        return Programloep.av(bak.alle()).stream()
                .map(loep -> tekster.tekst("registrering.vet.loep", loep.start(), loep.sisteDag(), loep.tillegg()));
    }

    /** Goal by goal. */
    private Stream<String> lengder(Bakgrunn bak) {
        LocalDate start = start(bak);
        return Programloep.grunn(bak.alle(), start).stream()
                .map(grunn -> tekster.tekst(
                        "registrering.vet.lengder",
                        koder.liste(Kodeverk.SLUTTMAAL).list(bak.idag()).stream()
                                .map(maal -> maal(maal.kode(), grunn, start))
                                .collect(Collectors.joining("; "))));
    }

    private String maal(String kode, Grunn grunn, LocalDate start) {
        Programtid tid = Programtid.av(
                new Grunn(grunn.lov(), grunn.utdanning(), Programmaal.avSluttmaal(kode), grunn.opphold()), start);
        return tekster.tekst(
                "registrering.vet.lengde.maal",
                tekster.iSetning(koder.navn(Kodeverk.SLUTTMAAL, kode)),
                tid.maaneder(),
                tid.forlengelse());
    }

    /** What the form can register: leave, or what is no leave. */
    private Stream<String> permisjon(Skjema skjema, Bakgrunn bak) {
        return Fravaersbruk.av(bak.alle(), bak.idag()).stream()
                .filter(bruk -> erPermisjon(bruk) == (skjema == Skjema.PERMISJON))
                .map(bruk -> tekster.tekst(
                        bruk.erForAaret() ? "registrering.vet.permisjon.aar" : "registrering.vet.permisjon",
                        koder.navn(Kodeverk.FRAVAER, bruk.kode()),
                        bruk.bruk().brukt(),
                        bruk.bruk().grense(),
                        bruk.bruk().igjen(),
                        lovord.hjemmel(bruk.hjemmel())));
    }

    private boolean erPermisjon(Fravaersbruk bruk) {
        return koder.liste(Kodeverk.FRAVAER)
                .finn(bruk.kode())
                .flatMap(kode -> kode.finnEgenskap("slag"))
                .filter("PERMISJON"::equals)
                .isPresent();
    }

    private Stream<String> utvidetNorsk(Bakgrunn bak) {
        return Programloep.erKollektiv(bak.alle())
                ? bak.alle().finnFrist("NORSK", "NORSK_RETT_TIL").map(UtvidetNorsk::vedtaksvindu).stream()
                        .flatMap(vindu -> utvidetNorsk(bak, vindu))
                : Stream.empty();
    }

    private Stream<String> utvidetNorsk(Bakgrunn bak, Periode vindu) {
        String naar = tekster.tekst(
                "registrering.vet.utvidet",
                vindu.fom(),
                vindu.foersteDagEtter().orElseThrow().minusDays(1));
        return bak.alle().av(Slag.UTDANNING).isEmpty()
                ? Stream.of(naar, tekster.tekst("registrering.vet.utvidet.utdanning"))
                : Stream.of(naar);
    }
}
