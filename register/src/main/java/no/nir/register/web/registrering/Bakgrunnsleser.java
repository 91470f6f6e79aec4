package no.nir.register.web.registrering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import no.nir.register.registrering.Anledninger;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Skjerming.Adressevisning;
import no.nir.register.web.person.hendelse.Hendelsesleser;
import no.nir.register.web.person.hendelse.Kunnskap;
import org.springframework.stereotype.Component;

/** Reads what a form is filled in against. No form needs to know where the person lives. */
@Component
class Bakgrunnsleser {

    private final Hvemleser personer;
    private final Hendelsesleser hendelser;
    private final Tidligere tidligere;
    private final Anledninger anledninger;
    private final Clock klokke;

    Bakgrunnsleser(
            Hvemleser personer, Hendelsesleser hendelser, Tidligere tidligere, Anledninger anledninger, Clock klokke) {
        this.personer = personer;
        this.hendelser = hendelser;
        this.tidligere = tidligere;
        this.anledninger = anledninger;
        this.klokke = klokke;
    }

    /** For something new. */
    Optional<Bakgrunn> finn(long personId, Bruker bruker) {
        LocalDate idag = LocalDate.now(klokke);
        return personer.finn(personId)
                .map(hvem -> new Bakgrunn(
                        hvem,
                        hendelser.les(personId, Adressevisning.INGENTING, Kunnskap.NAA, idag),
                        idag,
                        bruker,
                        null,
                        Map.of(),
                        Map.of(),
                        anledninger.om(personId)));
    }

    /** For the correction of an earlier registration. */
    Optional<Bakgrunn> finn(long personId, Bruker bruker, long nr) {
        return tidligere
                .finn(personId, nr)
                .flatMap(gammel -> finn(personId, bruker)
                        .map(ny -> new Bakgrunn(
                                ny.hvem(),
                                ny.alle(),
                                ny.idag(),
                                bruker,
                                gammel,
                                tidligere.avhengige(personId, nr),
                                tidligere.foelger(personId, nr),
                                ny.anledning())));
    }
}
