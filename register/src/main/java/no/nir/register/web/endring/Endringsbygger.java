package no.nir.register.web.endring;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import no.nir.kodeverk.Kodeverk;
import no.nir.register.varsling.Varslingstid;
import no.nir.register.web.Kodetekst;
import no.nir.register.web.Lenke;
import no.nir.register.web.Tekster;
import no.nir.register.web.endring.Endringsbilde.Valg;
import no.nir.register.web.endring.Endringsbilde.Valggruppe;
import no.nir.register.web.endring.Endringsleser.Antall;
import no.nir.register.web.endring.Filter.Vis;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the page of changes together. */
@Component
class Endringsbygger {

    static final int SIDE = 25;

    private final Endringsord ord;
    private final Varslingstid tid;
    private final Tekster tekster;
    private final Kodetekst koder;

    Endringsbygger(Endringsord ord, Varslingstid tid, Tekster tekster, Kodetekst koder) {
        this.ord = ord;
        this.tid = tid;
        this.tekster = tekster;
        this.koder = koder;
    }

    /** The page asked for, or the last there is. */
    static Filter innenfor(Filter filter, Antall antall) {
        return filter.paaSide(Math.min(filter.side(), sider(antall.av(filter.vis()))));
    }

    Endringsbilde personer(Filter filter, Antall antall, List<Endring> endringer, LocalDate idag) {
        int sider = sider(antall.av(filter.vis()));
        return bilde(
                filter,
                antall,
                endringer.stream().map(e -> ord.linje(e, filter.vis(), idag)).toList(),
                List.of(),
                sider);
    }

    Endringsbilde tall(Filter filter, Antall antall, List<Kommunetall> kommuner, LocalDate idag) {
        return bilde(
                filter,
                antall,
                List.of(),
                kommuner.stream().map(tall -> ord.kommune(tall, idag)).toList(),
                1);
    }

    private Endringsbilde bilde(
            Filter filter, Antall antall, List<Endringslinje> linjer, List<List<String>> kommuner, int sider) {
        return new Endringsbilde(
                filter.vis() == Vis.KOMMER,
                tid.dager(),
                tekster.tekst("endring.antall", antall.av(filter.vis())),
                List.of(vis(filter, antall), ordninger(filter)),
                linjer,
                kommuner,
                !kommuner.isEmpty(),
                tekster.tekst("start.side", filter.side(), sider),
                lenke(filter, filter.side() - 1, sider),
                lenke(filter, filter.side() + 1, sider));
    }

    private Valggruppe vis(Filter filter, Antall antall) {
        return new Valggruppe(
                tekster.tekst("endring.vis"),
                Arrays.stream(Vis.values())
                        .map(vis -> new Valg(
                                new Lenke(
                                        tekster.tekst("endring.vis." + vis, antall.av(vis)),
                                        filter.med(vis).sti()),
                                vis == filter.vis()))
                        .toList());
    }

    private Valggruppe ordninger(Filter filter) {
        return new Valggruppe(
                tekster.tekst("endring.ordning"),
                Filter.ORDNINGER.stream()
                        .map(ordning -> new Valg(
                                new Lenke(
                                        ordning.isEmpty()
                                                ? tekster.tekst("endring.ordning.alle")
                                                : koder.navn(Kodeverk.ORDNING, ordning),
                                        filter.med(ordning).sti()),
                                ordning.equals(filter.ordning())))
                        .toList());
    }

    private static int sider(long antall) {
        return Math.toIntExact(Math.max(1, (antall + SIDE - 1) / SIDE));
    }

    private static @Nullable String lenke(Filter filter, int nr, int sider) {
        return nr < 1 || nr > sider ? null : filter.paaSide(nr).sti();
    }
}
