package no.nir.register.web.regelverk;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.nir.kodeverk.Spraak;
import no.nir.regelverk.katalog.Katalogregel;
import no.nir.register.kategori.Forklaring;
import no.nir.register.kategori.Forklaringstekst;
import no.nir.register.tilgang.Bruker;
import no.nir.register.web.Lenke;
import no.nir.register.web.Tekster;
import no.nir.register.web.regelverk.Tvilspersonleser.Antall;
import no.nir.register.web.regelverk.Tvilspersonleser.Rad;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts the list of one point together: every answer with what it rests on. */
@Component
class Tvilspersonbygger {

    private final Tvilsbygger tvil;
    private final Tvilsleser leser;
    private final Forklaring forklaring;
    private final Tvilspersonord ord;
    private final Tekster tekster;

    Tvilspersonbygger(Tvilsbygger tvil, Tvilsleser leser, Forklaring forklaring, Tvilspersonord ord, Tekster tekster) {
        this.tvil = tvil;
        this.leser = leser;
        this.forklaring = forklaring;
        this.ord = ord;
        this.tekster = tekster;
    }

    static int sider(Antall antall) {
        return Math.toIntExact(Math.max(1, (antall.svar() + Tvilspersonleser.SIDE - 1) / Tvilspersonleser.SIDE));
    }

    Tvilspersonbilde bilde(Katalogregel punkt, Tvilsfilter filter, Antall antall, List<Rad> rader, Bruker bruker) {
        int foerste = (filter.side() - 1) * Tvilspersonleser.SIDE + 1;
        Map<Long, List<Forklaringstekst>> forklart =
                forklaring.iDag(rader.stream().map(Rad::personId).distinct().toList(), spraak());
        return new Tvilspersonbilde(
                tvil.linje(punkt, antall.personer()),
                tekster.tekst("tvil.personer.antall", antall.personer(), antall.svar()),
                ord.filtre(leser.fordelt(bruker, punkt.kode()), filter),
                filter.erTomt() ? null : Tvilsfilter.ALLE.sti(punkt.kode()),
                IntStream.range(0, rader.size())
                        .mapToObj(i -> ord.linje(
                                foerste + i,
                                rader.get(i),
                                forklart.get(rader.get(i).personId())))
                        .toList(),
                tekster.tekst("soek.side", filter.side(), sider(antall)),
                lenke("soek.forrige", punkt, filter.paaSide(filter.side() - 1), antall),
                lenke("soek.neste", punkt, filter.paaSide(filter.side() + 1), antall));
    }

    private @Nullable Lenke lenke(String noekkel, Katalogregel punkt, Tvilsfilter til, Antall antall) {
        return til.side() < 1 || til.side() > sider(antall)
                ? null
                : new Lenke(tekster.tekst(noekkel), til.sti(punkt.kode()));
    }

    private Spraak spraak() {
        return Spraak.valueOf(tekster.spraak().name());
    }
}
