package no.nir.register.tilgang;

/** What of the country a user's roles reach, as the queries need it; empty where they reach none. */
record Omraade(String kommune, String mottak, String[] fylker) {

    static Omraade av(Bruker bruker) {
        return new Omraade(
                bruker.rekker(Rekkevidde.KOMMUNE) && bruker.organisasjon() instanceof Organisasjon.Kommune(String nr, _)
                        ? nr
                        : "",
                bruker.rekker(Rekkevidde.MOTTAK) && bruker.organisasjon() instanceof Organisasjon.Mottak(String id, _)
                        ? id
                        : "",
                bruker.rekker(Rekkevidde.FYLKE)
                                && bruker.organisasjon() instanceof Organisasjon.Statsforvalter(var fylker, _)
                        ? fylker.toArray(String[]::new)
                        : new String[0]);
    }
}
