package no.nir.register.kategori;

import java.time.LocalDate;
import java.util.List;
import no.nir.regelverk.fakta.Arbeid;
import no.nir.regelverk.fakta.Eoesopphold;
import no.nir.regelverk.fakta.Personfakta;
import no.nir.regelverk.fakta.Statsborgerskap;
import no.nir.regelverk.fakta.Utdanning;

/** The rows of one person, as read. */
record Faktarader(
        Personrader.Person person,
        List<Statsborgerskap> statsborgerskap,
        List<Personrader.Flytting> flyttinger,
        List<LocalDate> innreiser,
        List<Eoesopphold> eoesopphold,
        List<Utdanning> utdanning,
        List<Arbeid> arbeid,
        Bosteder bosteder,
        Tillatelser tillatelser,
        Soeknader soeknader,
        Ordningsrader ordninger,
        Referansepersoner referansepersoner) {

    Personfakta tilRegler(Kommunenumre numre) {
        return Personfakta.foedt(person.foedt())
                .doed(person.doed())
                .statsborgerskap(statsborgerskap)
                .ankomst(Personrader.ankomst(innreiser, flyttinger, soeknader).orElse(null))
                .utvandret(Personrader.utvandret(flyttinger).orElse(null))
                .gjeninnreise(Personrader.gjeninnreise(flyttinger).orElse(null))
                .eoesopphold(eoesopphold)
                .utdanning(utdanning.isEmpty() ? null : utdanning.getLast())
                .arbeid(arbeid)
                .bosettinger(bosteder.medFlyttinger(numre))
                .folkeregistreringer(bosteder.folkeregistreringer(numre))
                .tillatelser(tillatelser.tilRegler(referansepersoner))
                .soeknader(soeknader.underOppholdet(tillatelser.rader()))
                .asylsaker(soeknader.asylsaker())
                .program(Programmer.av(ordninger))
                .norsk(Norskfakta.av(ordninger))
                .bygg();
    }
}
