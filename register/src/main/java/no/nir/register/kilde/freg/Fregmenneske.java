package no.nir.register.kilde.freg;

import java.util.List;
import java.util.Map;
import java.util.Set;
import no.nir.register.journal.Journal;
import no.nir.register.journal.Journalpost;
import no.nir.register.journal.fakta.Stempel;
import no.nir.register.kilde.freg.Fregkobling.Forarbeid;
import no.nir.register.kilde.freg.Fregkobling.Kobling;
import no.nir.register.kilde.freg.Menneskekart.Endring;
import no.nir.register.opphold.Oppholdsregister;
import no.nir.register.person.Personsammenslaaing;
import no.nir.register.person.Personsammenslaaing.Utskilling;
import no.nir.register.proeve.Proeveregister;
import org.springframework.stereotype.Component;

/** Makes the persons of the register match the humans Folkeregisteret speaks of, each step in the journal of both persons. */
@Component
class Fregmenneske {

    static final String SAMMENSLAAING = "FregSammenslaaing";
    static final String SPLITTING = "FregSplitting";

    private final Journal journal;
    private final Personsammenslaaing sammenslaaing;
    private final Oppholdsregister opphold;
    private final Proeveregister proever;
    private final Fregdokumenter dokumenter;

    Fregmenneske(
            Journal journal,
            Personsammenslaaing sammenslaaing,
            Oppholdsregister opphold,
            Proeveregister proever,
            Fregdokumenter dokumenter) {
        this.journal = journal;
        this.sammenslaaing = sammenslaaing;
        this.opphold = opphold;
        this.proever = proever;
        this.dokumenter = dokumenter;
    }

    /** The persons touched beside the one the document is about. */
    Set<Long> ordne(Kobling kobling, Fregkobling alle) {
        long personId = alle.id(kobling.plass());
        String noekkel = kobling.bilde().opphav();
        return switch (kobling.forarbeid()) {
            case Forarbeid.Ingen _ -> Set.of();
            case Forarbeid.Ordne(Endring endring) -> {
                endring.utskillinger().forEach(ut -> skill(ut, noekkel));
                endring.dubletter().forEach(dublett -> slaaSammen(dublett, personId, noekkel));
                yield endring.beroerte();
            }
            case Forarbeid.Frigi(long fra) -> {
                List<Stempel> stempler = foer(SPLITTING, personId, fra, noekkel);
                sammenslaaing.frigi(fra, kobling.bilde().numre().toList(), stempler.get(1));
                dokumenter.glem(List.of(fra));
                yield Set.of(fra);
            }
        };
    }

    private void skill(Utskilling ut, String noekkel) {
        List<Stempel> stempler = foer(SPLITTING, ut.til(), ut.fra(), noekkel);
        sammenslaaing.skill(ut, stempler.get(0), stempler.get(1));
        opphold.flyttTilbake(ut.med(), ut.fra(), ut.til(), stempler.get(1), stempler.get(0));
        proever.flyttTilbake(ut.med(), ut.fra(), ut.til(), stempler.get(1), stempler.get(0));
        dokumenter.glem(List.of(ut.fra()));
    }

    private void slaaSammen(long dublett, long gjeldende, String noekkel) {
        List<Stempel> stempler = foer(SAMMENSLAAING, dublett, gjeldende, noekkel);
        sammenslaaing.slaaSammen(dublett, gjeldende, stempler.get(0), stempler.get(1));
        opphold.flytt(dublett, gjeldende, stempler.get(0), stempler.get(1));
        proever.flytt(dublett, gjeldende, stempler.get(0), stempler.get(1));
        dokumenter.glem(List.of(dublett));
    }

    private List<Stempel> foer(String type, long en, long annen, String noekkel) {
        List<Journalpost> poster = journal.foer(List.of(
                Fregskriver.post(en, type, Map.of("annenPerson", annen), noekkel + ":" + type + ":" + en + "-" + annen),
                Fregskriver.post(
                        annen, type, Map.of("annenPerson", en), noekkel + ":" + type + ":" + annen + "-" + en)));
        return poster.stream()
                .map(post -> new Stempel(post.nr(), post.registrert()))
                .toList();
    }
}
