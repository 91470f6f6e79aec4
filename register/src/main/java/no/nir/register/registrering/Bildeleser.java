package no.nir.register.registrering;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.nir.register.deltakelse.Deltakelsesregister;
import no.nir.register.journal.rader.Registrert;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.regler.Registerbilde;
import no.nir.register.registrering.regler.Regler;
import no.nir.register.tilgang.Tilgangskontroll;
import no.nir.register.vedtak.Klage;
import no.nir.register.vedtak.Vedtak;
import no.nir.register.vedtak.Vedtaksregister;
import org.springframework.stereotype.Component;

/** Puts together what the rules need of persons; the number of statements does not grow with them. */
@Component
class Bildeleser {

    private final Grunnlagsleser grunnlag;
    private final Tilgangskontroll tilgang;
    private final Vedtaksregister vedtak;
    private final Deltakelsesregister deltakelse;
    private final Dagsregler dagsregler;

    Bildeleser(
            Grunnlagsleser grunnlag,
            Tilgangskontroll tilgang,
            Vedtaksregister vedtak,
            Deltakelsesregister deltakelse,
            Dagsregler dagsregler) {
        this.grunnlag = grunnlag;
        this.tilgang = tilgang;
        this.vedtak = vedtak;
        this.deltakelse = deltakelse;
        this.dagsregler = dagsregler;
    }

    /** The rules as they are on the day. */
    Regler regler(LocalDate idag) {
        return dagsregler.les(idag);
    }

    Map<Long, Registerbilde> les(Collection<Long> personIder) {
        Map<Long, Registerbilde> bilder = new HashMap<>();
        grunnlag.les(personIder).forEach((id, fakta) -> bilder.put(id, new Registerbilde(fakta)));
        leggTil(bilder, vedtak.gjeldende(personIder));
        leggTil(bilder, deltakelse.gjeldende(personIder));
        List<Long> medKlage = bilder.entrySet().stream()
                .filter(en -> en.getValue().harKlage())
                .map(Map.Entry::getKey)
                .toList();
        if (!medKlage.isEmpty()) {
            List.of(Vedtak.class, Klage.class).forEach(type -> avloes(bilder, vedtak.alle(type, medKlage)));
        }
        return bilder;
    }

    /** A complaint names what it is over by the number that had then. */
    private static void avloes(Map<Long, Registerbilde> bilder, List<? extends Registrert<?>> rader) {
        rader.forEach(rad -> {
            Long av = rad.avsluttetAv();
            if (av != null) {
                Objects.requireNonNull(bilder.get(rad.personId())).avloest(rad.nr(), av);
            }
        });
    }

    Tilganger tilganger(List<Innsending> innsendinger, Collection<Long> personIder) {
        return new Tilganger(tilgang, innsendinger, personIder);
    }

    private static void leggTil(Map<Long, Registerbilde> bilder, List<? extends Registrert<?>> rader) {
        rader.forEach(rad -> Objects.requireNonNull(bilder.get(rad.personId())).leggTil(rad));
    }
}
