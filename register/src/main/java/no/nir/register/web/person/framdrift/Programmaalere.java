package no.nir.register.web.person.framdrift;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.nir.kodeverk.Kodeverk;
import no.nir.regelverk.frist.Permisjonsbruk;
import no.nir.regelverk.frist.Permisjonsgrense;
import no.nir.regelverk.frist.Permisjonsslag;
import no.nir.regelverk.lovtabell.Lovhjemmel;
import no.nir.register.web.Kodetekst;
import no.nir.register.web.Lovord;
import no.nir.register.web.Tekster;
import no.nir.register.web.person.hendelse.Fravaersbruk;
import no.nir.register.web.person.hendelse.Hendelser;
import no.nir.register.web.person.hendelse.Programloep;
import no.nir.tid.Periode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The months of the programme, and absence and leave against their limits. */
@Component
class Programmaalere {

    private static final List<String> ALLTID = List.of("FERIE", "VELFERD");

    private final Tekster tekster;
    private final Kodetekst koder;
    private final Lovord lovord;

    Programmaalere(Tekster tekster, Kodetekst koder, Lovord lovord) {
        this.tekster = tekster;
        this.koder = koder;
        this.lovord = lovord;
    }

    /** Nothing for who has not begun. */
    List<Maaler> av(Hendelser alle, LocalDate idag) {
        return Programloep.av(alle)
                .filter(loep -> !loep.start().isAfter(idag))
                .map(loep -> av(loep, alle, idag))
                .orElse(List.of());
    }

    private List<Maaler> av(Programloep loep, Hendelser alle, LocalDate idag) {
        LocalDate slutt = loep.slutt();
        LocalDate dag = slutt != null && slutt.isBefore(idag) ? slutt : idag;
        List<Maaler> maalere = new ArrayList<>();
        maalere.add(programtid(loep, dag));
        Fravaersbruk.av(alle, dag).stream()
                .filter(bruk -> ALLTID.contains(bruk.kode()) || bruk.bruk().brukt() > 0)
                .map(bruk -> fravaer(bruk, dag))
                .forEach(maalere::add);
        Stream.of(egenmelding(alle, dag), barnsSykdom(alle, dag))
                .flatMap(Optional::stream)
                .forEach(maalere::add);
        return dag.isBefore(idag)
                ? maalere.stream()
                        .filter(maaler -> maaler.brukt().signum() > 0)
                        .map(Maaler::avsluttet)
                        .toList()
                : maalere;
    }

    /** Months since the start, leave that is added left out. */
    private Maaler programtid(Programloep loep, LocalDate dag) {
        int tillegg = loep.tillegg();
        List<Periode> hittil = loep.permisjoner().stream()
                .flatMap(periode -> periode.snitt(Periode.mellom(loep.start(), dag)).stream())
                .toList();
        long maaneder =
                ChronoUnit.MONTHS.between(loep.start(), dag.plusDays(1).minusDays(Permisjonsbruk.tillegg(hittil)));
        int iAlt = loep.erForlenget()
                ? Math.toIntExact(ChronoUnit.MONTHS.between(
                        loep.start(), loep.sisteDag().plusDays(1).minusDays(tillegg)))
                : loep.tid().maaneder();
        return new Maaler(
                Maaler.Slag.BRUKT,
                tekster.tekst("person.maaler.programtid"),
                Math.toIntExact(Math.max(0, maaneder)),
                iAlt,
                tekster.tekst("person.maaler.maaneder"),
                lovord.hjemmel(loep.tid().hjemmel()),
                merknad(loep, tillegg, dag));
    }

    private String merknad(Programloep loep, int tillegg, LocalDate dag) {
        if (dag.equals(loep.slutt())) {
            return tekster.tekst("person.maaler.programtid.kunne", loep.sisteDag(), tillegg);
        }
        String sisteDag = tekster.tekst("person.maaler.programtid.siste", loep.sisteDag(), tillegg);
        return !loep.erForlenget() && loep.tid().forlengelse() > 0
                ? sisteDag + " "
                        + tekster.tekst(
                                "person.maaler.programtid.forlenges",
                                loep.tid().forlengelse(),
                                loep.sisteDagForlenget())
                : sisteDag;
    }

    private Maaler fravaer(Fravaersbruk bruk, LocalDate dag) {
        return maaler(
                bruk.erForAaret()
                        ? tekster.tekst(
                                "person.maaler.i_aaret",
                                koder.navn(Kodeverk.FRAVAER, bruk.kode()),
                                String.valueOf(dag.getYear()))
                        : koder.navn(Kodeverk.FRAVAER, bruk.kode()),
                bruk.bruk(),
                bruk.erForAaret() ? "arbeidsdager" : "kalenderdager",
                bruk.hjemmel(),
                null);
    }

    /** Times, not days: after four of them in twelve months the right can be withdrawn (§ 9; of the regulation of 2003 § 2-4). */
    private Optional<Maaler> egenmelding(Hendelser alle, LocalDate dag) {
        int ganger = Permisjonsbruk.gangerPaaTolvMaaneder(Fravaersbruk.perioder(alle, "EGENMELDING"), dag);
        return ganger == 0
                ? Optional.empty()
                : Permisjonsslag.EGENMELDING
                        .hjemmel(Fravaersbruk.lov(alle, dag), dag)
                        .map(hjemmel -> maaler(
                                koder.navn(Kodeverk.FRAVAER, "EGENMELDING"),
                                new Permisjonsbruk.Bruk(ganger, Permisjonsgrense.EGENMELDINGER_FOER_TAP),
                                "ganger",
                                hjemmel,
                                tekster.tekst("person.maaler.egenmelding")));
    }

    /** The limit of those with one or two children and shared care; NIR does not know who has more. */
    private Optional<Maaler> barnsSykdom(Hendelser alle, LocalDate dag) {
        return Fravaersbruk.av(alle, "BARNS_SYKDOM", Permisjonsslag.BARNS_SYKDOM, dag)
                .filter(bruk -> bruk.bruk().brukt() > 0)
                .map(bruk -> maaler(
                        koder.navn(Kodeverk.FRAVAER, "BARNS_SYKDOM"),
                        bruk.bruk(),
                        "arbeidsdager",
                        bruk.hjemmel(),
                        tekster.tekst("person.maaler.barns_sykdom")));
    }

    private Maaler maaler(
            String navn, Permisjonsbruk.Bruk bruk, String enhet, Lovhjemmel hjemmel, @Nullable String merknad) {
        return new Maaler(
                Maaler.Slag.BRUKT,
                navn,
                bruk.brukt(),
                bruk.grense(),
                tekster.tekst("person.maaler." + enhet),
                lovord.hjemmel(hjemmel),
                merknad);
    }
}
