package no.nir.syntetisk.befolkning;

/** Situations a newcomer can look up a person in; always present, most of them in Sarpsborg. Explained in {@code eksempler.csv}. */
public enum Eksempel {
    BOSATT_UTEN_VEDTAK(Takt.KVARTAL),
    PROGRAM_NAER_SLUTT(Takt.KVARTAL),
    FORNYELSE_TIL_BEHANDLING(Takt.HALVAAR),
    FORNYELSE_UTEN_MARKOER(Takt.HALVAAR),
    FORNYELSE_FOR_SENT(Takt.HALVAAR),
    I_PROGRAM(Takt.HALVAAR),
    KAN_TILBYS(Takt.HALVAAR),
    UKRAINA_34(Takt.HALVAAR),
    ASYLSOEKER_I_MOTTAK(Takt.HALVAAR),
    FAMILIE_AV_NORSK(Takt.HALVAAR),
    FAMILIE_AV_NORDISK(Takt.HALVAAR),
    FAMILIE_AV_PERMANENT(Takt.HALVAAR),
    FAMILIE_AV_FLYKTNING(Takt.HALVAAR),
    ENSLIG_MINDREAARIG(Takt.AAR),
    TILBAKEKALL_AAPNET(Takt.AAR),
    NORSK_PLIKT_ARBEID(Takt.AAR),
    UKRAINA_FORLENGET(Takt.FAST),
    STRENGT_FORTROLIG(Takt.AAR),
    FORTROLIG(Takt.AAR),
    KLIENTADRESSE(Takt.AAR),
    FLYTTET(Takt.AAR),
    FLYTTET_HIT(Takt.AAR),
    PERMANENT(Takt.FAST),
    NORSK_STATSBORGER(Takt.FAST),
    UTEN_AVSLUTNINGSAARSAK(Takt.AAR),
    TO_NUMRE(Takt.AAR),
    SPLITTET(Takt.AAR),
    UKJENT_UDI_KODE(Takt.AAR),
    DUF_MED_FEIL(Takt.AAR),
    UFULLSTENDIG_FOEDSELSDATO(Takt.AAR),
    EOES_BORGER(Takt.FAST),
    FLYTTET_OG_OVERTATT(Takt.AAR);

    /** How often a new person comes into the situation, so that there is one on any day from 2025 on. */
    enum Takt {
        KVARTAL(20, 3),
        HALVAAR(10, 6),
        AAR(5, 12),
        FAST(1, 0);

        private final int antall;
        private final int maaneder;

        Takt(int antall, int maaneder) {
            this.antall = antall;
            this.maaneder = maaneder;
        }

        int antall() {
            return antall;
        }

        int maaneder() {
            return maaneder;
        }
    }

    private final Takt takt;

    Eksempel(Takt takt) {
        this.takt = takt;
    }

    Takt takt() {
        return takt;
    }
}
