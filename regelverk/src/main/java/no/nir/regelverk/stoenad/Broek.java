package no.nir.regelverk.stoenad;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact fraction in lowest terms, so that thirds and sixths of G do not drift. The denominator is positive. */
public record Broek(BigInteger teller, BigInteger nevner) implements Comparable<Broek> {

    public static final Broek EN = av(1, 1);

    public Broek {
        if (nevner.signum() == 0) {
            throw new IllegalArgumentException("nevneren er null");
        }
        BigInteger felles = teller.gcd(nevner).multiply(BigInteger.valueOf(nevner.signum()));
        teller = teller.divide(felles);
        nevner = nevner.divide(felles);
    }

    public static Broek av(long teller, long nevner) {
        return new Broek(BigInteger.valueOf(teller), BigInteger.valueOf(nevner));
    }

    public Broek gange(Broek annen) {
        return new Broek(teller.multiply(annen.teller), nevner.multiply(annen.nevner));
    }

    public Broek gange(long faktor) {
        return gange(av(faktor, 1));
    }

    public Broek delt(long divisor) {
        return gange(av(1, divisor));
    }

    public Broek pluss(Broek annen) {
        return new Broek(
                teller.multiply(annen.nevner).add(annen.teller.multiply(nevner)), nevner.multiply(annen.nevner));
    }

    /** Rounded half up: the acts say nothing of rounding, so this is done once, where an amount is shown. */
    public BigDecimal avrundet(int desimaler) {
        return new BigDecimal(teller).divide(new BigDecimal(nevner), desimaler, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Broek annen) {
        return teller.multiply(annen.nevner).compareTo(annen.teller.multiply(nevner));
    }

    @Override
    public String toString() {
        return nevner.equals(BigInteger.ONE) ? teller.toString() : teller + "/" + nevner;
    }
}
