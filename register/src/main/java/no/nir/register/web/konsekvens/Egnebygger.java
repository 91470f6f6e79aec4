package no.nir.register.web.konsekvens;

import java.util.List;
import java.util.Optional;
import no.nir.register.konsekvens.Egen;
import no.nir.register.konsekvens.Egneleser;
import no.nir.register.konsekvens.Konsekvens;
import no.nir.register.konsekvens.Konsekvenser;
import no.nir.register.sporing.Oppslagslogg;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Rettighet;
import no.nir.register.web.Tekster;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a municipality meets: its own persons, each look written down. */
@Component
class Egnebygger {

    private static final int SIDE = 25;

    private final Konsekvenser konsekvenser;
    private final Egneleser leser;
    private final Konsekvensord ord;
    private final Oppslagslogg logg;
    private final Tekster tekster;

    Egnebygger(Konsekvenser konsekvenser, Egneleser leser, Konsekvensord ord, Oppslagslogg logg, Tekster tekster) {
        this.konsekvenser = konsekvenser;
        this.leser = leser;
        this.ord = ord;
        this.logg = logg;
        this.tekster = tekster;
    }

    /** Absent also for one that is not published, unless the user meets it in numbers. */
    Optional<Konsekvens> finn(long konsekvensId, Bruker bruker) {
        return konsekvenser
                .finn(konsekvensId)
                .filter(k -> k.publisert() != null || bruker.har(Rettighet.SE_KONSEKVENS));
    }

    Egnebilde bilde(Konsekvens konsekvens, Bruker bruker, String side) {
        Egneleser.Antall antall = leser.tell(konsekvens.konsekvensId(), bruker);
        int sider = Math.toIntExact(Math.max(1, (antall.linjer() + SIDE - 1) / SIDE));
        int nr = Math.min(sider, side.matches("[1-9][0-9]{0,4}") ? Integer.parseInt(side) : 1);
        List<Egen> linjer = list(konsekvens, bruker, (nr - 1) * SIDE, SIDE, "");
        return new Egnebilde(
                konsekvens,
                ord.valg(konsekvens),
                tekster.tekst("konsekvens.egne.antall", antall.personer()),
                linjer.stream().map(ord::linje).toList(),
                tekster.tekst("start.side", nr, sider),
                lenke(konsekvens, nr - 1, sider),
                lenke(konsekvens, nr + 1, sider));
    }

    /** @param hvor of the page, where it was seen, for the log */
    List<Egen> list(Konsekvens konsekvens, Bruker bruker, int fra, int antall, String hvor) {
        List<Egen> linjer = leser.list(konsekvens.konsekvensId(), bruker, fra, antall);
        logg.noterAlle(
                bruker,
                linjer.stream().map(Egen::personId).toList(),
                "LISTE",
                "/konsekvens/" + konsekvens.konsekvensId() + hvor);
        return linjer;
    }

    private static @Nullable String lenke(Konsekvens konsekvens, int nr, int sider) {
        return nr < 1 || nr > sider ? null : "/konsekvens/" + konsekvens.konsekvensId() + "?side=" + nr;
    }
}
