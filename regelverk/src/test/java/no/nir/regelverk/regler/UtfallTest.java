package no.nir.regelverk.regler;

import static no.nir.regelverk.vurdering.Flagg.AGE_67;
import static no.nir.regelverk.vurdering.Flagg.MANUAL_CHECK;
import static no.nir.regelverk.vurdering.Flagg.NO_PERMIT;
import static no.nir.regelverk.vurdering.Flagg.RESPONSIBLE_KOMMUNE;
import static no.nir.regelverk.vurdering.Grunnkode.TVIL_OPPHOLD_I_GAP;
import static no.nir.regelverk.vurdering.Grunnkode.TVIL_UKJENT_ANKOMST;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import no.nir.regelverk.vurdering.Flagg;
import no.nir.regelverk.vurdering.Hjemmel;
import no.nir.regelverk.vurdering.Kategori;
import no.nir.regelverk.vurdering.Lovverk;
import no.nir.regelverk.vurdering.RegelId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * What an outcome says, and that the steps remembered lead to the same words. Outcomes live as long as the program, so each test takes
 * wordings of its own.
 */
class UtfallTest {

    private static Utfallsinnhold innhold() {
        return Utfallsinnhold.av(Kategori.RETT, RegelId.K_3);
    }

    @Test
    @DisplayName("regler og flagg kommer i den rekkefølgen de ble nevnt, hver én gang")
    void rekkefoelge() {
        Utfallsinnhold ut = innhold()
                .med(RegelId.T_7)
                .med(RegelId.K_3)
                .med(NO_PERMIT)
                .med(AGE_67)
                .med(NO_PERMIT);
        assertThat(ut.kategori()).isEqualTo(Kategori.RETT);
        assertThat(ut.regler()).containsExactly(RegelId.K_3, RegelId.T_7);
        assertThat(ut.flagg()).containsExactly(NO_PERMIT, AGE_67);
    }

    @Test
    @DisplayName("en regel som avgjorde først, flyttes foran de andre")
    void foerst() {
        Utfallsinnhold ut = innhold().med(RegelId.T_7).foerst(RegelId.T_7).foerst(RegelId.LAW_1);
        assertThat(ut.regler()).containsExactly(RegelId.LAW_1, RegelId.T_7, RegelId.K_3);
        assertThat(ut.hjemmelsregel()).isEqualTo(RegelId.K_3);
    }

    @Test
    @DisplayName("tvil setter MANUAL_CHECK sist, hvor mange det enn er")
    void tvil() {
        assertThat(innhold().med(AGE_67).flaggMedSjekk()).containsExactly(AGE_67);
        Utfallsinnhold ut = innhold()
                .medTvil(TVIL_OPPHOLD_I_GAP)
                .medTvil(TVIL_UKJENT_ANKOMST)
                .medTvil(TVIL_OPPHOLD_I_GAP)
                .med(AGE_67);
        assertThat(ut.flaggMedSjekk()).containsExactly(AGE_67, MANUAL_CHECK);
        assertThat(ut.tvil()).containsExactly(TVIL_OPPHOLD_I_GAP, TVIL_UKJENT_ANKOMST);
    }

    @Test
    @DisplayName("hjemmelen følger regelen som er valgt, eller den som er oppgitt")
    void hjemmel() {
        Utfallsinnhold ut = innhold().medHjemmelAv(RegelId.X_15);
        assertThat(ut.hjemmelsregel()).isEqualTo(RegelId.X_15);
        assertThat(ut.regler()).containsExactly(RegelId.K_3, RegelId.X_15);
        Hjemmel egen = Hjemmelrekke.av(RegelId.X_5).paa(Lovdager.KAP_6A);
        assertThat(ut.medHjemmel(egen).egenHjemmel()).isSameAs(egen);
        Utfall utfall = Utfall.ikke(RegelId.T_14).medHjemmel(egen);
        assertThat(utfall.hjemmel(Lovdager.KAP_6A)).isSameAs(egen);
        assertThat(utfall.harFastHjemmel()).isTrue();
        assertThat(Utfall.ikke(RegelId.I03_9).harFastHjemmel())
                .isEqualTo(Hjemmelrekke.av(RegelId.I03_9).fra().length == 1);
    }

    @Test
    @DisplayName("like ord er samme utfall, uansett veien dit")
    void sammeUtfall() {
        Utfall a = Utfall.av(Kategori.TILBUD, RegelId.T_2).med(AGE_67).med(RegelId.T_5);
        Utfall b = Utfall.av(Kategori.TILBUD, RegelId.T_2).med(RegelId.T_5).med(AGE_67);
        assertThat(a).isSameAs(b);
        assertThat(a.med(AGE_67)).isSameAs(a);
        assertThat(Utfall.av(Kategori.TILBUD, RegelId.T_2)).isSameAs(Utfall.av(Kategori.TILBUD, RegelId.T_2));
    }

    /** Every kind of step from one outcome, twice: keys of one kind must not be taken for those of another. */
    @Test
    @DisplayName("hvert steg fra et utfall fører dit det skal, også andre gangen")
    void steg() {
        Utfall fra = Utfall.av(Kategori.TILBUD, RegelId.T_3);
        for (int gang = 0; gang < 2; gang++) {
            for (RegelId regel : RegelId.values()) {
                assertThat(fra.med(regel).regler()).endsWith(regel).startsWith(RegelId.T_3);
                assertThat(fra.foerst(regel).regler()).startsWith(regel).contains(RegelId.T_3);
                assertThat(fra.medHjemmelAv(regel).hjemmel(Lovdager.KAP_6A))
                        .isEqualTo(Hjemmelrekke.av(regel).paa(Lovdager.KAP_6A));
            }
            for (Flagg flagg : Flagg.values()) {
                assertThat(fra.med(flagg).flagg()).containsExactly(flagg);
                assertThat(fra.med(flagg).har(flagg)).isTrue();
                assertThat(fra.med(flagg).pekerPaaKommune()).isEqualTo(flagg == RESPONSIBLE_KOMMUNE);
            }
            assertThat(fra.medTvil(TVIL_OPPHOLD_I_GAP).tvil()).containsExactly(TVIL_OPPHOLD_I_GAP);
            assertThat(fra.medTvil(TVIL_UKJENT_ANKOMST, RegelId.D_1).regler())
                    .containsExactly(RegelId.T_3, RegelId.D_1);
        }
        assertThat(fra.har(RegelId.T_3)).isTrue();
        assertThat(fra.har(RegelId.T_4)).isFalse();
        assertThat(fra.har(AGE_67)).isFalse();
        assertThat(fra.erIkke()).isFalse();
        assertThat(Utfall.ikke(RegelId.T_3, AGE_67).erIkke()).isTrue();
    }

    @Test
    @DisplayName("tabellen over steg finner hver nøkkel, også når flere vil ha samme plass")
    void tabell() {
        List<Integer> noekler = List.of(1, 17, 33, 65, 129, 2, 18, 1023, 1024, 3);
        Steg steg = Steg.INGEN;
        for (int i = 0; i < noekler.size(); i++) {
            Utfall til = til(i);
            assertThat(steg.finn(noekler.get(i))).isNull();
            Steg foer = steg;
            steg = steg.og(noekler.get(i), til);
            assertThat(foer.finn(noekler.get(i))).isNull();
            for (int j = 0; j <= i; j++) {
                assertThat(steg.finn(noekler.get(j))).isSameAs(til(j));
            }
        }
        assertThat(steg.finn(4)).isNull();
        assertThat(steg.finn(49)).isNull();
    }

    /** Steps nobody has taken before: mutation testing runs this many times in one program. */
    private static final AtomicInteger NESTE = new AtomicInteger();

    @Test
    @DisplayName("et steg ingen har tatt før, fører dit det skal, og huskes")
    void nyttSteg() {
        int nummer = NESTE.getAndIncrement();
        RegelId foerste = RegelId.values()[nummer % RegelId.values().length];
        RegelId andre = RegelId.values()[(nummer + 7) % RegelId.values().length];
        Flagg flagg = Flagg.values()[1 + nummer % (Flagg.values().length - 1)];
        Utfall fra = Utfall.av(Kategori.PLIKT, foerste).med(flagg).foerst(andre);

        assertThat(fra.regler()).containsExactly(andre, foerste);
        assertThat(fra.flagg()).containsExactly(flagg);
        assertThat(Utfall.av(Kategori.PLIKT, foerste)).isSameAs(Utfall.av(Kategori.PLIKT, foerste));
        assertThat(fra.medHjemmelAv(andre).hjemmel(LocalDate.of(2024, 5, 5)))
                .isEqualTo(Hjemmelrekke.av(andre).paa(Dag.av(2024, 5, 5)));
        assertThat(fra.medTvil(TVIL_UKJENT_ANKOMST).flagg()).containsExactly(flagg, MANUAL_CHECK);
        assertThat(fra.med(RegelId.T_14).regler()).containsExactly(andre, foerste, RegelId.T_14);
        assertThat(fra.med(RegelId.T_14)).isSameAs(fra.med(RegelId.T_14));
        assertThat(fra.med(flagg)).isSameAs(fra);
        Hjemmel egen = new Hjemmel(Lovverk.INTEGRERINGSLOVEN, "§ 5");
        assertThat(fra.medHjemmel(egen).harFastHjemmel()).isTrue();
        assertThat(fra.medHjemmel(egen).hjemmel(LocalDate.of(2024, 5, 5))).isSameAs(egen);
    }

    private static Utfall til(int nummer) {
        return Utfall.ikke(RegelId.values()[nummer]);
    }
}
