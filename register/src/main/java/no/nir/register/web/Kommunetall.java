package no.nir.register.web;

import java.util.List;

/** What is counted in one municipality, for those who follow many. */
public record Kommunetall(String navn, List<String> tall) {

    public Kommunetall {
        tall = List.copyOf(tall);
    }
}
