package no.nir.regelverk.parametre;

import static java.util.stream.Collectors.toSet;

import java.util.Arrays;

/** Every point of doubt that can be read the other way, read so at once. */
public final class Lesninger {

    public static final Regelparametre DE_ANDRE = Regelparametre.gjeldende()
            .medAnnenLesning(Arrays.stream(Tvilspunkt.values())
                    .filter(Tvilspunkt::harAnnenLesning)
                    .collect(toSet()));

    private Lesninger() {}
}
