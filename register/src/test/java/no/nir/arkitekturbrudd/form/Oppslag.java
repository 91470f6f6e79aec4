package no.nir.arkitekturbrudd.form;

/** An interface that only one class will ever implement. */
public interface Oppslag {
    String finn(String noekkel);
}
