package no.nir.arkitekturbrudd.form;

/** The one class, with a setter. */
public class OppslagImpl implements Oppslag {
    private String verdi = "";

    public void setVerdi(String verdi) {
        this.verdi = verdi;
    }

    @Override
    public String finn(String noekkel) {
        return verdi;
    }
}
