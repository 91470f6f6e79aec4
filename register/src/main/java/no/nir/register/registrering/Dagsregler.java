package no.nir.register.registrering;

import java.time.LocalDate;
import no.nir.register.registrering.regler.Regler;
import no.nir.register.registrering.regler.Totrinn;
import no.nir.register.registrering.totrinn.Totrinnsvalgene;
import no.nir.register.vindu.Aarsfrister;
import no.nir.register.vindu.Vinduer;
import org.springframework.stereotype.Component;

/** What IMDi and the municipalities have decided about the rules of a day. */
@Component
class Dagsregler {

    private final Vinduer vinduer;
    private final Totrinnsvalgene totrinn;
    private final Aarsfrister aarsfrister;

    Dagsregler(Vinduer vinduer, Totrinnsvalgene totrinn, Aarsfrister aarsfrister) {
        this.vinduer = vinduer;
        this.totrinn = totrinn;
        this.aarsfrister = aarsfrister;
    }

    Regler les(LocalDate idag) {
        return new Regler(idag, vinduer.aapne(idag), new Totrinn(totrinn.gjeldende(idag), aarsfrister.list()));
    }
}
