package no.nir.register.registrering;

import java.time.LocalDate;
import no.nir.register.kodeliste.Kodelisteregister;
import no.nir.register.registrering.regler.Regler;
import no.nir.register.registrering.regler.Totrinn;
import no.nir.register.registrering.totrinn.Totrinnsvalgene;
import no.nir.register.vindu.Aarsfrister;
import no.nir.register.vindu.Vinduer;
import org.springframework.stereotype.Component;

/** The rules with what IMDi and the municipalities have decided of them: open windows, code lists, what takes two persons. Read once for a batch. */
@Component
class Dagsregler {

    private final Vinduer vinduer;
    private final Kodelisteregister koder;
    private final Totrinnsvalgene totrinn;
    private final Aarsfrister aarsfrister;

    Dagsregler(Vinduer vinduer, Kodelisteregister koder, Totrinnsvalgene totrinn, Aarsfrister aarsfrister) {
        this.vinduer = vinduer;
        this.koder = koder;
        this.totrinn = totrinn;
        this.aarsfrister = aarsfrister;
    }

    Regler les(LocalDate idag) {
        return new Regler(
                idag, vinduer.aapne(idag), koder.gjeldende(), new Totrinn(totrinn.gjeldende(idag), aarsfrister.list()));
    }
}
