package no.nir.register.kategori;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import no.nir.kodeverk.Kodelister;
import no.nir.kodeverk.Kodeverk;
import no.nir.regelverk.fakta.Arbeid;
import no.nir.regelverk.fakta.Eoesopphold;
import no.nir.regelverk.fakta.Statsborgerskap;
import no.nir.regelverk.fakta.Utdanning;
import no.nir.tid.Periode;

/** Reads every table the rules hang on, once each, and hands out the rows of one person at a time. */
final class Faktaleser {

    private final Map<Long, List<Personrader.Person>> personer;
    private final Map<Long, List<Statsborgerskap>> statsborgerskap;
    private final Map<Long, List<Personrader.Flytting>> flyttinger;
    private final Map<Long, List<LocalDate>> innreiser;
    private final Map<Long, List<Eoesopphold>> eoesopphold;
    private final Map<Long, List<Utdanning>> utdanning;
    private final Map<Long, List<Arbeid>> arbeid;
    private final Map<Long, List<Bosteder.Bosatt>> bosettinger;
    private final Map<Long, List<Bosteder.Adresse>> adresser;
    private final Map<Long, List<Tillatelser.Rad>> tillatelser;
    private final Map<Long, List<Tillatelser.Forlengelse>> forlengelser;
    private final Map<Long, List<Tillatelser.Revurdering>> revurderinger;
    private final Map<Long, List<Soeknader.Rad>> soeknader;
    private final Map<Long, List<Periode>> sammeVilkaar;
    private final Map<Long, List<Soeknader.Mottak>> mottak;
    private final Map<Long, List<Ordningsrader.Kontakt>> kontakter;
    private final Map<Long, List<Ordningsrader.Vedtak>> vedtak;
    private final Map<Long, List<Ordningsrader.Oppstart>> oppstarter;
    private final Map<Long, List<Ordningsrader.Permisjon>> permisjoner;
    private final Map<Long, List<Ordningsrader.Avslutning>> avslutninger;
    private final Map<Long, List<Ordningsrader.Timesum>> timer;
    private final Map<Long, List<Ordningsrader.Sluttmaal>> sluttmaal;
    private final Map<Long, List<LocalDate>> norskproever;
    private final Referansepersoner referansepersoner;

    Faktaleser(Uttrekk kunnskap, Kodelister koder) {
        Uttrekk uttrekk = kunnskap.samlet();
        personer = Personrader.lesPersoner(uttrekk);
        statsborgerskap = Personrader.lesStatsborgerskap(uttrekk);
        flyttinger = Personrader.lesFlyttinger(uttrekk);
        innreiser = Personrader.lesInnreiser(uttrekk);
        eoesopphold = Personrader.lesEoesopphold(uttrekk);
        utdanning = Personrader.lesUtdanning(uttrekk);
        arbeid = Personrader.lesArbeid(uttrekk);
        bosettinger = Bosteder.lesBosettinger(uttrekk);
        adresser = Bosteder.lesAdresser(uttrekk);
        tillatelser = Tillatelser.les(uttrekk);
        forlengelser = Tillatelser.lesForlengelser(uttrekk);
        revurderinger = Tillatelser.lesRevurderinger(uttrekk);
        soeknader = Soeknader.les(uttrekk);
        sammeVilkaar = Soeknader.lesSammeVilkaar(uttrekk);
        mottak = Soeknader.lesMottak(uttrekk);
        kontakter = Ordningsrader.lesKontakter(uttrekk);
        vedtak = Ordningsrader.lesVedtak(uttrekk);
        oppstarter = Ordningsrader.lesOppstarter(uttrekk);
        permisjoner = Ordningsrader.lesPermisjoner(uttrekk);
        avslutninger = Ordningsrader.lesAvslutninger(uttrekk, koder.liste(Kodeverk.AVSLUTNINGSAARSAK));
        timer = Ordningsrader.lesTimer(uttrekk);
        sluttmaal = Ordningsrader.lesSluttmaal(uttrekk);
        norskproever = Ordningsrader.lesNorskproever(uttrekk);
        uttrekk.hent();
        referansepersoner = Referansepersoner.les(uttrekk, tillatelser);
    }

    /** Those with a birth date, in person order. */
    List<Long> personer() {
        return personer.keySet().stream().sorted().toList();
    }

    Faktarader rader(Long id) {
        return new Faktarader(
                av(personer, id).getLast(),
                av(statsborgerskap, id),
                av(flyttinger, id),
                av(innreiser, id),
                av(eoesopphold, id),
                av(utdanning, id),
                av(arbeid, id),
                new Bosteder(av(bosettinger, id), av(adresser, id)),
                new Tillatelser(av(tillatelser, id), av(forlengelser, id), av(revurderinger, id)),
                new Soeknader(av(soeknader, id), av(sammeVilkaar, id), av(mottak, id)),
                new Ordningsrader(
                        av(kontakter, id),
                        av(vedtak, id),
                        av(oppstarter, id),
                        av(permisjoner, id),
                        av(avslutninger, id),
                        av(timer, id),
                        av(sluttmaal, id),
                        av(norskproever, id)),
                referansepersoner);
    }

    private static <T> List<T> av(Map<Long, List<T>> rader, Long id) {
        return rader.getOrDefault(id, List.of());
    }
}
