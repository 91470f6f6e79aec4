package no.nir.register.registrering;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import no.nir.register.deltakelse.Arbeid;
import no.nir.register.deltakelse.Avslutning;
import no.nir.register.deltakelse.Deltakelse;
import no.nir.register.deltakelse.Deltakelsesregister;
import no.nir.register.deltakelse.Fravaer;
import no.nir.register.deltakelse.Milepael;
import no.nir.register.deltakelse.Norskmaal;
import no.nir.register.deltakelse.Oppstart;
import no.nir.register.deltakelse.Permisjon;
import no.nir.register.deltakelse.Sluttmaal;
import no.nir.register.deltakelse.Tiltak;
import no.nir.register.deltakelse.Timer;
import no.nir.register.deltakelse.Utdanningsbakgrunn;
import no.nir.register.deltakelse.Videregaaende;
import no.nir.register.journal.rader.Registrert;
import no.nir.register.registrering.kommando.Innsending;
import no.nir.register.registrering.regler.Registerbilde;
import no.nir.register.registrering.regler.Regler;
import no.nir.register.tilgang.Tilgangskontroll;
import no.nir.register.vedtak.Klage;
import no.nir.register.vedtak.Klageavgjoerelse;
import no.nir.register.vedtak.Kontakt;
import no.nir.register.vedtak.Overproeving;
import no.nir.register.vedtak.Vedtak;
import no.nir.register.vedtak.Vedtaksopplysning;
import no.nir.register.vedtak.Vedtaksregister;
import org.springframework.stereotype.Component;

/** Puts together what the rules need of persons; the number of statements does not grow with them. */
@Component
class Bildeleser {

    private static final List<Class<? extends Deltakelse>> DELTAKELSER = List.of(
            Oppstart.class,
            Tiltak.class,
            Timer.class,
            Permisjon.class,
            Fravaer.class,
            Videregaaende.class,
            Sluttmaal.class,
            Norskmaal.class,
            Milepael.class,
            Avslutning.class,
            Utdanningsbakgrunn.class,
            Arbeid.class);
    private static final List<Class<? extends Vedtaksopplysning>> VEDTAK =
            List.of(Kontakt.class, Vedtak.class, Klage.class, Klageavgjoerelse.class, Overproeving.class);

    private final Grunnlagsleser grunnlag;
    private final Tilgangskontroll tilgang;
    private final Vedtaksregister vedtak;
    private final Deltakelsesregister deltakelse;
    private final Dagsregler regler;

    Bildeleser(
            Grunnlagsleser grunnlag,
            Tilgangskontroll tilgang,
            Vedtaksregister vedtak,
            Deltakelsesregister deltakelse,
            Dagsregler regler) {
        this.grunnlag = grunnlag;
        this.tilgang = tilgang;
        this.vedtak = vedtak;
        this.deltakelse = deltakelse;
        this.regler = regler;
    }

    /** The rules as they are on the day. */
    Regler regler(LocalDate idag) {
        return regler.paa(idag);
    }

    Map<Long, Registerbilde> les(Collection<Long> personIder) {
        Map<Long, Registerbilde> bilder = new HashMap<>();
        grunnlag.les(personIder).forEach((id, fakta) -> bilder.put(id, new Registerbilde(fakta)));
        VEDTAK.forEach(type -> leggTil(bilder, vedtak.gjeldende(type, personIder)));
        DELTAKELSER.forEach(type -> leggTil(bilder, deltakelse.gjeldende(type, personIder)));
        return bilder;
    }

    Tilganger tilganger(List<Innsending> innsendinger, Collection<Long> personIder) {
        return new Tilganger(tilgang, innsendinger, personIder);
    }

    private static void leggTil(Map<Long, Registerbilde> bilder, List<? extends Registrert<?>> rader) {
        rader.forEach(rad -> Objects.requireNonNull(bilder.get(rad.personId())).leggTil(rad));
    }
}
