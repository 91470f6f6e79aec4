package no.nir.regelverk.dokumentasjon;

import static no.nir.regelverk.dokumentasjon.Dokumentasjonsregel.SB_7;
import static no.nir.regelverk.dokumentasjon.Dokumentasjonsregel.SB_9;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.nir.kodeverk.Land;
import no.nir.regelverk.fakta.Grunnlag;
import no.nir.regelverk.fakta.Statsborgerskap;
import org.jspecify.annotations.Nullable;

/** Exemptions from statsborgerloven § 8 (statsborgerforskriften kap. 4), each with whether the facts show it. */
final class Statsborgerunntak {

    private static final int ALDER = 55;
    private static final LocalDate I_FORSKRIFTEN = LocalDate.of(2017, 1, 1);
    private static final Set<Grunnlag> BESKYTTELSE =
            EnumSet.of(Grunnlag.ASYL_28, Grunnlag.OVERF_35, Grunnlag.HUM_38_ASYL);

    private final Dokumentasjonssak sak;
    private final Samling samling;

    Statsborgerunntak(Dokumentasjonssak sak, Samling samling) {
        this.sak = sak;
        this.samling = samling;
    }

    /** Nordic citizens who understand norsk or samisk have nothing to document. Said only for Nordic citizens. */
    boolean nordisk() {
        boolean nordisk = statsborgerskapVedSoeknad().stream()
                .filter(s -> !s.land().equals("NOR"))
                .anyMatch(s -> Land.finn(s.land()).filter(Land::nordisk).isPresent());
        boolean fritatt = nordisk
                && samling.unntak(new Unntaksvurdering(
                        Unntak.NORDISK_STATSBORGER_SOM_FORSTAAR_NORSK,
                        SB_9,
                        status(sak.dokumentasjon().forhold().forstaarNorskEllerSamisk())));
        if (fritatt && sak.soekt().isBefore(I_FORSKRIFTEN)) {
            samling.tvil(Dokumentasjonstvil.NORDISK_FOER_2017);
        }
        return fritatt;
    }

    boolean saerligGrunn(Dokumentasjonsregel regel) {
        return samling.unntak(new Unntaksvurdering(
                Unntak.SAERLIG_GRUNN,
                regel,
                status(sak.dokumentasjon().forhold().saerligGrunn())));
    }

    /** Every exemption is asked, so that the answer can name them all. */
    boolean a2ErNok() {
        boolean nok = samling.unntak(new Unntaksvurdering(Unntak.STATSLOES, SB_7, statsloes()));
        nok |= samling.unntak(new Unntaksvurdering(Unntak.FLYKTNING_OVER_55, SB_7, flyktningOver55()));
        nok |= samling.unntak(new Unntaksvurdering(Unntak.UFOERETRYGD_OVER_55, SB_7, ufoereOver55()));
        nok |= saerligGrunn(SB_7);
        return nok;
    }

    private Kravstatus statsloes() {
        List<Statsborgerskap> holdt = statsborgerskapVedSoeknad();
        if (holdt.isEmpty()) {
            return Kravstatus.IKKE_KJENT;
        }
        return status(holdt.stream().anyMatch(s -> s.land().equals("STATELESS")));
    }

    private Kravstatus flyktningOver55() {
        boolean soktBeskyttelse = !sak.fakta().asylsaker().isEmpty()
                || sak.fakta().tillatelser().stream().anyMatch(t -> BESKYTTELSE.contains(t.grunnlag()));
        return status(soktBeskyttelse && harFylt55());
    }

    private Kravstatus ufoereOver55() {
        return harFylt55() ? status(sak.dokumentasjon().forhold().mottarUfoeretrygd()) : Kravstatus.IKKE_OPPFYLT;
    }

    /** Tested on the day of the application; that it is this day is our reading. */
    private boolean harFylt55() {
        LocalDate fyller = sak.fakta().foedselsdato().plusYears(ALDER);
        boolean vedSoeknad = !sak.soekt().isBefore(fyller);
        if (vedSoeknad != !sak.vurderingsdag().isBefore(fyller)) {
            samling.tvil(Dokumentasjonstvil.ALDER_ENDRET_UNDER_BEHANDLING);
        }
        return vedSoeknad;
    }

    private List<Statsborgerskap> statsborgerskapVedSoeknad() {
        return sak.fakta().statsborgerskap().stream()
                .filter(s -> s.fom() == null || !s.fom().isAfter(sak.soekt()))
                .filter(s -> s.tom() == null || !s.tom().isBefore(sak.soekt()))
                .toList();
    }

    private static Kravstatus status(@Nullable Boolean svar) {
        if (svar == null) {
            return Kravstatus.IKKE_KJENT;
        }
        return svar ? Kravstatus.OPPFYLT : Kravstatus.IKKE_OPPFYLT;
    }
}
