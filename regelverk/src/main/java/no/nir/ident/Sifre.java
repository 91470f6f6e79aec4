package no.nir.ident;

/** Typed text as a row of digits: spaces of any width are how people group numbers, all else is refused. */
sealed interface Sifre {

    record Lest(String sifre) implements Sifre {}

    record Feil(Identfeil feil) implements Sifre {}

    static Sifre les(String tekst) {
        var sifre = new StringBuilder(tekst.length());
        for (int i = 0; i < tekst.length(); i++) {
            char tegn = tekst.charAt(i);
            if (tegn >= '0' && tegn <= '9') {
                sifre.append(tegn);
            } else if (!Character.isWhitespace(tegn) && !Character.isSpaceChar(tegn)) {
                return new Feil(Identfeil.IKKE_BARE_SIFRE);
            }
        }
        return sifre.isEmpty() ? new Feil(Identfeil.TOM) : new Lest(sifre.toString());
    }

    /** The weighted sum of as many leading digits as there are weights, modulo 11. */
    static int rest(String sifre, int... vekter) {
        int sum = 0;
        for (int i = 0; i < vekter.length; i++) {
            sum += siffer(sifre, i) * vekter[i];
        }
        return sum % 11;
    }

    static int siffer(String sifre, int plass) {
        return sifre.charAt(plass) - '0';
    }
}
