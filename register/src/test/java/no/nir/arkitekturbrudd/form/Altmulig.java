package no.nir.arkitekturbrudd.form;

import org.springframework.stereotype.Component;

/** A service that needs half the house. Outside the register, so that Spring never makes it. */
@Component
public class Altmulig {
    public Altmulig(Oppslag a, Oppslag b, Oppslag c, Oppslag d, Oppslag e, Oppslag f) {}
}
