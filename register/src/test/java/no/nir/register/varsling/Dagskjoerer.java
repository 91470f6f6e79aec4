package no.nir.register.varsling;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Runs the days of tests, on the clock the test says. */
public final class Dagskjoerer {

    private static final ZoneId NORGE = ZoneId.of("Europe/Oslo");

    private final ApplicationContext kontekst;

    public Dagskjoerer(ApplicationContext kontekst) {
        this.kontekst = kontekst;
    }

    /** The whole register, with every day missed up to this one. */
    public void kjoer(LocalDate dag) {
        Clock klokke = Clock.fixed(dag.atTime(LocalTime.of(3, 0)).atZone(NORGE).toInstant(), NORGE);
        new Dagskjoering(
                        kontekst.getBean(Kjoeringer.class),
                        kontekst.getBean(Dagomregning.class),
                        kontekst.getBean(Varslingslager.class),
                        kontekst.getBean(Varsler.class),
                        kontekst.getBean(Varslingstid.class),
                        klokke)
                .kjoer();
    }

    /** These persons only, on one day. */
    public void fortell(LocalDate dag, Long... personer) {
        kontekst.getBean(Varsler.class).fortell(List.of(personer), vurdering(dag));
    }

    Dagsvurdering vurdering(LocalDate dag) {
        return new Dagsvurdering(dag, dag, kontekst.getBean(Varslingstid.class).dager());
    }

    /** What has been told of the person, in order. */
    public static List<String> fortalt(JdbcClient jdbc, long personId) {
        return jdbc.sql("""
                        select concat_ws(' ', kjoert, slag, ordning, dag, fra || '→' || til,
                                         case when slag = 'INNTRUFFET' and varslet_nr is null then 'uten varsel' end, grunn)
                          from kategorihendelse where person_id = ? order by nr
                        """).param(personId).query(String.class).list();
    }
}
