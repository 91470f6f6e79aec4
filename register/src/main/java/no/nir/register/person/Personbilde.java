package no.nir.register.person;

import java.util.List;
import java.util.Optional;
import no.nir.register.journal.fakta.Faktarad;

/**
 * What is or was known of one person, each fact with the journal post that told it.
 *
 * @param personalia absent until a source has given a name and a birth date
 */
public record Personbilde(
        long personId,
        List<Faktarad<Personfaktum.Ident>> identer,
        Optional<Faktarad<Personfaktum.Personalia>> personalia,
        List<Faktarad<Personfaktum.Adresse>> adresser,
        List<Faktarad<Personfaktum.Adressebeskyttelse>> adressebeskyttelse,
        List<Faktarad<Personfaktum.Statsborgerskap>> statsborgerskap,
        List<Faktarad<Personfaktum.Familierelasjon>> familie,
        List<Faktarad<Personfaktum.InnUtflytting>> flyttinger) {}
