package no.nir.register.kategori;

import java.util.List;

/**
 * What a recomputation of some persons wrote. A person counts once in each number.
 *
 * @param personer with any other answer than before
 * @param tidslinjer with other rows of categories: another category, or the same for other reasons
 * @param frister with other deadlines
 * @param tilhoerighet with another responsible municipality
 * @param kategorier where the category itself became another
 */
public record Omregnet(int personer, int tidslinjer, int frister, int tilhoerighet, List<KategoriEndret> kategorier) {

    public Omregnet {
        kategorier = List.copyOf(kategorier);
    }
}
