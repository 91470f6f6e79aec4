package no.nir.register.journal;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Deletion as the law demands it (integreringsforskriften §§ 60–61): the key is destroyed, the projections go, and the
 * chain of hashes stays whole because it covers the ciphertext.
 */
@Service
public class Glemsel {

    private final Personlaas laas;
    private final Personnoekler noekler;
    private final ApplicationEventPublisher hendelser;

    Glemsel(Personlaas laas, Personnoekler noekler, ApplicationEventPublisher hendelser) {
        this.laas = laas;
        this.noekler = noekler;
        this.hendelser = hendelser;
    }

    @Transactional
    public void glem(long personId) {
        laas.laas(List.of(personId));
        noekler.slett(personId);
        hendelser.publishEvent(new PersonGlemt(personId));
    }
}
