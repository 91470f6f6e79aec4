package no.nir.regelverk.regler;

import org.jspecify.annotations.Nullable;

/**
 * When the right under introduksjonsloven § 17 began: entry by the first permit that itself gives the right. Permits from before
 * 1 September 2005 never count (LAW-5, TR-4).
 *
 * @param fra entry into the group with right, or never
 * @param til ordinary end of the three years (T-1)
 * @param tillatelse the permit it rests on: its decision date decides the hours
 * @param timerIAlt 300 or 600 hours (TR-5)
 * @param voksteInn the 16th birthday came after the permit (D-7)
 * @param foerstPlikt a permit with duty only came before (D-8)
 */
record Norskrett05(
        int fra, int til, @Nullable Opphold tillatelse, int timerIAlt, boolean voksteInn, boolean foerstPlikt) {

    static Norskrett05 av(Sak sak) {
        int fra = Dag.ALDRI;
        Opphold valgt = null;
        boolean voksteInn = false;
        for (Opphold o : sak.opphold.alle()) {
            int kandidat = kandidat(sak, o);
            if (kandidat != Dag.ALDRI && Math.max(kandidat, sak.fyller16) < fra) {
                fra = Math.max(kandidat, sak.fyller16);
                voksteInn = sak.fyller16 > kandidat;
                valgt = o;
            }
        }
        return new Norskrett05(
                fra,
                Dag.plussAar(fra, 3),
                valgt,
                valgt == null ? Dag.ALDRI : Timetall.rett05(sak, valgt).iAlt(),
                voksteInn,
                valgt != null && haddePlikt(sak, valgt));
    }

    private static int kandidat(Sak sak, Opphold o) {
        if (o.rot().innvilget() < Lovdager.NORSK) {
            return Dag.ALDRI;
        }
        return switch (o.norskklasse()) {
            case PERMANENTGRUNNLAG -> o.inntreden();
            case KOLLEKTIV ->
                Math.max(o.inntreden(), sak.bosted.foersteAvtaleFra(o.rot().innvilget()));
            case BEGRENSET_BARNEFAMILIE ->
                o.tillatelse().fornyelse() ? Math.max(o.inntreden(), Lovdager.BEGRENSEDE) : Dag.ALDRI;
            case BEGRENSET_MINDREAARIG -> Math.max(o.inntreden(), Lovdager.BEGRENSEDE);
            case ARBEID -> Math.max(o.inntreden(), o.tilknytningBrutt());
            case FAMILIE_AV_MIDLERTIDIG, BRITISK, PERMANENT, UTENFOR, UKJENT -> Dag.ALDRI;
        };
    }

    private static boolean haddePlikt(Sak sak, Opphold valgt) {
        for (Opphold o : sak.opphold.alle()) {
            if (o.norskklasse() == Norskklasse.ARBEID
                    && o.innvilget() < valgt.innvilget()
                    && o.innvilget() >= Lovdager.NORSK) {
                return true;
            }
        }
        return false;
    }
}
