package no.nir.register.web.person.framdrift;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.nir.kodeverk.Kodeverk;
import no.nir.regelverk.vurdering.Hjemmel;
import no.nir.regelverk.vurdering.Lov;
import no.nir.regelverk.vurdering.Lovverk;
import no.nir.regelverk.vurdering.Parameter;
import no.nir.regelverk.vurdering.Parameterverdi;
import no.nir.regelverk.vurdering.RegelId;
import no.nir.regelverk.vurdering.Regelregister;
import no.nir.register.web.Kodetekst;
import no.nir.register.web.Lovord;
import no.nir.register.web.Tekster;
import no.nir.register.web.person.hendelse.Hendelse;
import no.nir.register.web.person.hendelse.Hendelse.Slag;
import no.nir.register.web.person.hendelse.Hendelser;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hours of training against what the law asks of the person. */
@Component
class Timemaalere {

    private static final Hjemmel NORSKMAAL = new Hjemmel(Lovverk.INTEGRERINGSLOVEN, "§ 31");
    private static final Hjemmel MOTTAK = new Hjemmel(Lovverk.INTEGRERINGSLOVEN, "§ 5");

    private final Tekster tekster;
    private final Kodetekst koder;
    private final Lovord lovord;

    Timemaalere(Tekster tekster, Kodetekst koder, Lovord lovord) {
        this.tekster = tekster;
        this.koder = koder;
        this.lovord = lovord;
    }

    Timeplan plan(Hendelser alle) {
        return Timeplan.av(alle, koder.liste(Kodeverk.TILTAK));
    }

    List<Maaler> norsk(Hendelser alle, Map<Parameter, Parameterverdi> lovtall, LocalDate idag) {
        if (alle.kategori("NORSK", idag).isEmpty()
                && alle.av(Slag.TIMER, "NORSK").isEmpty()) {
            return List.of();
        }
        List<Maaler> maalere = new ArrayList<>();
        Integer krav = tall(lovtall, Parameter.NORSK_H);
        Integer samfunn = tall(lovtall, Parameter.SAMF_H);
        boolean plikt = alle.gjeldende(Slag.KATEGORI, "NORSK", idag)
                .filter(k -> k.kode().equals("PLIKT"))
                .isPresent();
        Set<Lov> lover = alle.lover("NORSK", idag);
        if (krav != null) {
            maalere.add(timer(
                    "NORSK",
                    iOrdning(alle, "NORSK", "NORSK"),
                    krav,
                    Regelregister.get(
                                    !plikt
                                            ? RegelId.N05_4
                                            : lover.contains(Lov.INTEGRERINGSLOVEN) ? RegelId.N21_3 : RegelId.N05_1)
                            .hjemmel(idag),
                    lover.contains(Lov.INTEGRERINGSLOVEN) ? tekster.tekst("person.maaler.norsk.eller_nivaa") : null));
        } else if (lover.contains(Lov.INTEGRERINGSLOVEN)) {
            maalere.add(nivaa(alle, idag));
        }
        if (samfunn != null && samfunn > 0) {
            maalere.add(timer(
                    "SAMFUNNSKUNNSKAP",
                    iOrdning(alle, "NORSK", "SAMFUNNSKUNNSKAP"),
                    samfunn,
                    Regelregister.get(lover.contains(Lov.INTEGRERINGSLOVEN) ? RegelId.T_6 : RegelId.N05_4)
                            .hjemmel(idag),
                    null));
        }
        ytterligere(alle, lovtall, idag).ifPresent(maalere::add);
        return maalere;
    }

    List<Maaler> mottak(Hendelser alle, Map<Parameter, Parameterverdi> lovtall, LocalDate idag) {
        // integreringsforskriften § 72: the act that governed when protection was applied for
        Hjemmel hjemmel = alle.lover("ASYL", idag).contains(Lov.INTEGRERINGSLOVEN)
                ? MOTTAK
                : Regelregister.get(RegelId.ASYL).hjemmel(idag);
        List<Maaler> maalere = new ArrayList<>();
        Map.of(
                        "NORSK", Parameter.ASYL_NORSK_H,
                        "NORSK_KULTUR", Parameter.ASYL_KULTUR_H,
                        "SAMFUNNSKUNNSKAP", Parameter.ASYL_SAMF_H)
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(fag -> {
                    Integer krav = tall(lovtall, fag.getValue());
                    if (krav != null && krav > 0) {
                        maalere.add(timer(fag.getKey(), iOrdning(alle, "ASYL", fag.getKey()), krav, hjemmel, null));
                    }
                });
        return maalere;
    }

    /** The goal is a level: the hours given stand against the plan, where there is one. */
    private Maaler nivaa(Hendelser alle, LocalDate idag) {
        BigDecimal planlagt = plan(alle).timerTil(Framdriftsbygger.sisteHele(idag));
        boolean harPlan = planlagt.signum() > 0;
        String maal = alle.av(Slag.NORSKMAAL, "NORSK").stream()
                .collect(Collectors.toMap(h -> Objects.requireNonNullElse(h.detalj(), ""), h -> h, (_, siste) -> siste))
                .values()
                .stream()
                .map(h -> tekster.iSetning(koder.navn(Kodeverk.DELFERDIGHET, h.detalj())) + " "
                        + koder.navn(Kodeverk.NORSKMAAL, h.kode()))
                .sorted()
                .collect(Collectors.joining(", "));
        return new Maaler(
                harPlan ? Maaler.Slag.MOT_PLAN : Maaler.Slag.REGISTRERT,
                tekster.tekst(harPlan ? "person.maaler.norsk.plan" : "person.maaler.norsk.gitt"),
                iOrdning(alle, "NORSK", "NORSK").add(iOrdning(alle, "NORSK", "SAMFUNNSKUNNSKAP")),
                harPlan ? planlagt : null,
                tekster.tekst("person.maaler.timer"),
                lovord.hjemmel(NORSKMAAL),
                maal.isEmpty()
                        ? tekster.tekst("person.maaler.norsk.nivaa_mangler")
                        : tekster.tekst("person.maaler.norsk.nivaa", maal));
    }

    /** Under introduksjonsloven, when the hours of the duty are done. */
    private Optional<Maaler> ytterligere(Hendelser alle, Map<Parameter, Parameterverdi> lovtall, LocalDate idag) {
        Integer krav = tall(lovtall, Parameter.NORSK_H);
        Integer tak = tall(lovtall, Parameter.FURTHER_MAX_H);
        BigDecimal over = krav == null
                ? BigDecimal.ZERO
                : iOrdning(alle, "NORSK", "NORSK").subtract(BigDecimal.valueOf(krav));
        return tak == null || over.signum() <= 0
                ? Optional.empty()
                : Optional.of(new Maaler(
                        Maaler.Slag.REGISTRERT,
                        tekster.tekst("person.maaler.norsk.ytterligere"),
                        over,
                        BigDecimal.valueOf(tak),
                        tekster.tekst("person.maaler.timer"),
                        lovord.hjemmel(Regelregister.get(RegelId.T_2).hjemmel(idag)),
                        null));
    }

    private Maaler timer(String fag, BigDecimal gitt, int krav, Hjemmel hjemmel, @Nullable String merknad) {
        return new Maaler(
                Maaler.Slag.REGISTRERT,
                tekster.tekst("person.fag." + fag),
                gitt,
                BigDecimal.valueOf(krav),
                tekster.tekst("person.maaler.timer"),
                lovord.hjemmel(hjemmel),
                merknad);
    }

    private static BigDecimal iOrdning(Hendelser alle, String ordning, String fag) {
        return alle.av(Slag.TIMER, ordning).stream()
                .filter(h -> h.kode().equals(fag))
                .map(Timemaalere::timer)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    static BigDecimal timer(Hendelse h) {
        return Objects.requireNonNullElse(h.tall(), BigDecimal.ZERO);
    }

    private static @Nullable Integer tall(Map<Parameter, Parameterverdi> lovtall, Parameter parameter) {
        return lovtall.get(parameter) instanceof Parameterverdi.Tall(int tall) ? tall : null;
    }
}
