package no.nir.register.web.tilgang;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.nir.ident.Personident;
import no.nir.register.web.Felt;

/** What somebody typed to fetch a person, and what is wrong with it. */
record Hentskjema(String nummer, String grunn, String begrunnelse) {

    private static final int KORTESTE = 10;
    private static final int LENGSTE = 500;
    private static final Pattern PERSONNUMMER = Pattern.compile("[0-9]{6} ?[0-9]{5,6}");

    static Hentskjema av(Map<String, String> felter) {
        return new Hentskjema(
                felter.getOrDefault("nummer", ""),
                felter.getOrDefault("grunn", ""),
                felter.getOrDefault("begrunnelse", "").strip());
    }

    /**
     * Field to text key, in the order of the page.
     *
     * @param grunner those that can be chosen
     */
    Map<String, String> feil(List<Felt.Valg> grunner) {
        Map<String, String> feil = new LinkedHashMap<>();
        if (Personident.parse(nummer).finn().isEmpty()) {
            feil.put("nummer", "tilgang.hent.feil.nummer");
        }
        if (grunner.stream().noneMatch(valg -> valg.kode().equals(grunn))) {
            feil.put("grunn", "tilgang.hent.feil.grunn");
        }
        if (begrunnelse.length() < KORTESTE || begrunnelse.length() > LENGSTE) {
            feil.put("begrunnelse", "tilgang.hent.feil.begrunnelse");
        } else if (PERSONNUMMER.matcher(begrunnelse).find()) {
            feil.put("begrunnelse", "tilgang.hent.feil.personnummer");
        }
        return feil;
    }
}
