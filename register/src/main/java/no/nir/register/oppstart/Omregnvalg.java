package no.nir.register.oppstart;

/** What {@code ./nir omregn} was asked to do. */
sealed interface Omregnvalg {

    /** Order an omregning, or join the one under way, and work until it is done. */
    record Regn(String grunn) implements Omregnvalg {}

    record Stans() implements Omregnvalg {}

    /** Resume the stopped one, and work until it is done. */
    record Fortsett() implements Omregnvalg {}

    record Avslutt() implements Omregnvalg {}

    /** @param hva what was wrong, as a sentence */
    record Uforstaatt(String hva) implements Omregnvalg {}

    int LENGSTE_GRUNN = 500;

    /** Those that begin with {@code --spring} or {@code --nir} are for the application. */
    static Omregnvalg av(String... argumenter) {
        Omregnvalg valg = new Regn("Bestilt fra kommandolinjen");
        for (String argument : argumenter) {
            if (argument.startsWith("--grunn=")) {
                String grunn = argument.substring("--grunn=".length()).strip();
                if (grunn.isEmpty() || grunn.length() > LENGSTE_GRUNN) {
                    return new Uforstaatt("--grunn må være en tekst på høyst " + LENGSTE_GRUNN + " tegn.");
                }
                valg = new Regn(grunn);
            } else if (argument.equals("--stans")) {
                valg = new Stans();
            } else if (argument.equals("--fortsett")) {
                valg = new Fortsett();
            } else if (argument.equals("--avslutt")) {
                valg = new Avslutt();
            } else if (!argument.startsWith("--spring.") && !argument.startsWith("--nir.")) {
                return new Uforstaatt("ukjent valg: " + argument + ".");
            }
        }
        return valg;
    }

    /** Whether this process takes a share of the work. */
    default boolean arbeider() {
        return switch (this) {
            case Regn _, Fortsett _ -> true;
            case Stans _, Avslutt _, Uforstaatt _ -> false;
        };
    }
}
