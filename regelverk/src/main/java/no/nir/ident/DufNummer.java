package no.nir.ident;

import java.util.Locale;

/**
 * A DUF-nummer of the immigration authorities: year (4), serial (6), control (2, written 00–10). The way the control is
 * computed has never been published by its owner, so a control that fails is a doubt to be confirmed, not a refusal; the
 * record therefore holds any twelve digits.
 *
 * @param verdi the twelve digits
 */
public record DufNummer(String verdi) implements Personident {

    static final int LENGDE = 12;

    private static final int[] VEKTER = {4, 6, 3, 2, 4, 6, 3, 2, 7, 5};

    /** Throws when it is not twelve digits; text from people goes through {@link #parse}. */
    public DufNummer {
        if (!(Sifre.les(verdi) instanceof Sifre.Lest(String sifre))
                || !sifre.equals(verdi)
                || sifre.length() != LENGDE) {
            throw new IllegalArgumentException("ugyldig DUF-nummer");
        }
    }

    public static Tolkning<DufNummer> parse(String tekst) {
        return switch (Sifre.les(tekst)) {
            case Sifre.Feil(Identfeil feil) -> new Tolkning.Ugyldig<>(feil);
            case Sifre.Lest(String sifre) ->
                sifre.length() == LENGDE ? tolk(new DufNummer(sifre)) : new Tolkning.Ugyldig<>(Identfeil.FEIL_LENGDE);
        };
    }

    /**
     * The DUF-nummer of a year and a serial, with its control digits. A year after this one is synthetic by nature.
     *
     * @param aar 0–9999
     * @param loepenummer 0–999999
     */
    public static DufNummer av(int aar, int loepenummer) {
        if (aar < 0 || aar > 9999 || loepenummer < 0 || loepenummer > 999_999) {
            throw new IllegalArgumentException("år eller løpenummer er utenfor DUF-nummerets plasser");
        }
        String uten = String.format(Locale.ROOT, "%04d%06d", aar, loepenummer);
        return new DufNummer(uten + kontroll(uten));
    }

    public boolean harRiktigKontrollsiffer() {
        return verdi.endsWith(kontroll(verdi));
    }

    @Override
    public Type type() {
        return Type.DUF;
    }

    @Override
    public String toString() {
        return "DufNummer[************]";
    }

    private static Tolkning<DufNummer> tolk(DufNummer nummer) {
        if (!nummer.harRiktigKontrollsiffer()) {
            return new Tolkning.Tvilsom<>(nummer, Identfeil.FEIL_KONTROLLSIFFER);
        }
        int aarhundre = Sifre.siffer(nummer.verdi, 0) * 10 + Sifre.siffer(nummer.verdi, 1);
        return aarhundre == 19 || aarhundre == 20
                ? new Tolkning.Gyldig<>(nummer)
                : new Tolkning.Tvilsom<>(nummer, Identfeil.UVENTET_AAR);
    }

    private static String kontroll(String sifre) {
        return String.format(Locale.ROOT, "%02d", Sifre.rest(sifre, VEKTER));
    }
}
