package no.nir.register.registrering.kommando;

import java.time.LocalDate;
import java.util.List;
import no.nir.kodeverk.Kode;
import no.nir.regelverk.lovtabell.Lovhjemmel;
import no.nir.regelverk.vurdering.Lov;
import no.nir.tid.Periode;

/** A reason why a command is not registered, named as the sentence it says. Longer than 400 lines because it is the one list of them. */
public sealed interface Avvisning extends Funn {

    // The form of the command

    record FeltetMangler(String felt) implements Avvisning {}

    record FeltetErUkjent(String felt) implements Avvisning {}

    record FeltetHarFeilForm(String felt, String verdi) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(verdi);
        }
    }

    record DatoenErUmulig(String felt, String verdi) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(verdi);
        }
    }

    record KommandoenErUkjent(String felt, String verdi) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(verdi);
        }
    }

    record TekstenErForLang(String felt, int grense) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(grense);
        }
    }

    record TekstenErForKort(String felt, int grense) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(grense);
        }
    }

    record TekstenHarEtPersonnummer(String felt) implements Avvisning {}

    record TimetalletErUmulig(String felt, String verdi, int grense) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(verdi, grense);
        }
    }

    record NummeretErUgyldig(String felt) implements Avvisning {}

    record InnsendingenKanIkkeLeses(String felt) implements Avvisning {}

    record InnsendingenErForStor(String felt, int grense) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(grense);
        }
    }

    record KodelistenFinnesIkke(String felt, String verdi) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(verdi);
        }
    }

    record SpoersmaaletErUgyldig(String felt, int grense) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(grense);
        }
    }

    // What every vedtak must have

    record VedtaketManglerOpplysningOmKlagerett(String felt) implements Avvisning {}

    record VedtaketManglerFormenForKlagerett(String felt) implements Avvisning {}

    record VedtaketManglerUndersoekteFakta(String felt) implements Avvisning {}

    record VedtaketManglerBegrunnelse(String felt) implements Avvisning {}

    record VedtaketManglerGrunn(String felt) implements Avvisning {}

    record GrunnenGjelderIkkeVedtaket(String felt, String grunn) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(grunn);
        }
    }

    record AvslagetManglerAvslagsgrunn(String felt) implements Avvisning {}

    record VedtaketErIkkeEtAvslag(String felt) implements Avvisning {}

    record RettenKanIkkeFalleBort(String felt) implements Avvisning {}

    record KlagerettenErOpplystFoerVedtaket(String felt, LocalDate vedtaksdato) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(vedtaksdato);
        }
    }

    record AvslutningenManglerAarsak(String felt) implements Avvisning {}

    // Codes

    record KodenErUkjent(String felt, String verdi) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(verdi);
        }
    }

    record KodenGjelderIkkeDenDagen(String felt, String verdi, LocalDate dag) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(verdi, dag);
        }
    }

    record KodenGjelderIkkeOrdningen(String felt, String verdi) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(verdi);
        }
    }

    record KontaktenErIkkeEtKrav(String felt) implements Avvisning {}

    record DetteErIkkeEtVedtak(String felt, String verdi) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(verdi);
        }
    }

    record KodenErForbeholdtEldreData(String felt, String verdi) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(verdi);
        }
    }

    // Dates

    record DatoenErIkkeKommet(String felt, LocalDate dato) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(dato);
        }
    }

    record DatoenErForLangtFram(String felt, LocalDate dato) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(dato);
        }
    }

    record DatoenErFoerFoedselen(String felt, LocalDate dato) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(dato);
        }
    }

    record DatoenErFoerAnkomsten(String felt, LocalDate dato, LocalDate ankomst) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(dato, ankomst);
        }
    }

    record DatoenErEtterDoedsfallet(String felt, LocalDate dato) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(dato);
        }
    }

    record SluttenErFoerStarten(String felt, LocalDate slutt, LocalDate start) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(slutt, start);
        }
    }

    record FristenForRegistreringErUte(String felt, LocalDate hendt, LocalDate frist) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(hendt, frist);
        }
    }

    record DetteErAlleredeSpurtOm(String felt, long nr) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(Long.toString(nr));
        }
    }

    record DetteVenterAlleredePaaKontroll(String felt, long nr) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(Long.toString(nr));
        }
    }

    record MaanedenErIkkeOver(String felt, LocalDate foersteDag) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(foersteDag);
        }
    }

    // Who and whom

    record PersonenFinnesIkke(String felt) implements Avvisning {}

    record NumreneGjelderUlikePersoner(String felt) implements Avvisning {}

    record KommunenErUkjent(String felt, String nummer) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(nummer);
        }
    }

    record KommunenErDelt(String felt, Kommunen kommune, List<Kommunen> kandidater) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(kommune, kandidater);
        }
    }

    record KommunenHarNyttNummer(String felt, Kommunen kommune, Kommunen naa) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(kommune, naa);
        }
    }

    record DuRegistrererForEnAnnenKommune(String felt) implements Avvisning {}

    record PersonenHoererTilEnAnnenKommune(String felt) implements Avvisning {}

    record DuHarIkkeTilgangTilOrdningen(String felt) implements Avvisning {}

    record IdempotensnoekkelenErBruktFoer(String felt) implements Avvisning {}

    // What stands already

    record DetteErAlleredeRegistrert(String felt, long nr) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(Long.toString(nr));
        }
    }

    record PeriodenOverlapperEnAnnen(String felt, Periode annen, long nr) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(annen, Long.toString(nr));
        }
    }

    record OrdningenErAlleredeTildelt(String felt, LocalDate vedtaksdato, long nr) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(vedtaksdato, Long.toString(nr));
        }
    }

    record TimeneErAlleredeRegistrert(String felt, long nr) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(Long.toString(nr));
        }
    }

    record OrdningenErIkkeStartet(String felt) implements Avvisning {}

    // Goals, absence and complaints

    /** The person is under introduksjonsloven, and this exists under integreringsloven only, or the other way round. */
    record DetteRegistreresIkkeEtterLoven(String felt, Lov lov) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(lov);
        }
    }

    record FravaeretErForLangt(String felt, int grense, Lovhjemmel hjemmel) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(grense, hjemmel);
        }
    }

    record EgenmeldingErForTidlig(String felt, LocalDate tidligst, Lovhjemmel hjemmel) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(tidligst, hjemmel);
        }
    }

    record PermisjonenErForLang(String felt, LocalDate sisteDag, Lovhjemmel hjemmel) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(sisteDag, hjemmel);
        }
    }

    record TiltaketFinnesIkke(String felt, long nr) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(Long.toString(nr));
        }
    }

    /** @param tiltaket how long the one lasts that is replaced for a time */
    record ErstatningenErUtenforTiltaket(String felt, Periode tiltaket) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(tiltaket);
        }
    }

    record OppfoelgingenErUtenforPermisjonen(String felt) implements Avvisning {}

    record OpplaeringskommunenErKommunenSelv(String felt) implements Avvisning {}

    /** Longer than the act allows for any goal, with extension and approved leave (integreringsloven §§ 13, 14). */
    record ProgrammetErForLangt(String felt, LocalDate sisteDag) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(sisteDag);
        }
    }

    /** integreringsforskriften § 43 g: six months, or two years for who has no upper secondary education. */
    record UtvidetNorskErBruktOpp(String felt, int maaneder) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(maaneder);
        }
    }

    record VedtaketFinnesIkke(String felt, long nr) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(Long.toString(nr));
        }
    }

    record KlagenErFoerVedtaket(String felt, LocalDate vedtaksdato) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(vedtaksdato);
        }
    }

    record KlagenFinnesIkke(String felt, long nr) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(Long.toString(nr));
        }
    }

    record AvgjoerelsenErFoerKlagen(String felt, LocalDate mottatt) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(mottatt);
        }
    }

    // Overprøving

    record OverproevingenManglerBegrunnelse(String felt) implements Avvisning {}

    record OverproevingenManglerUndersoektFaktum(String felt) implements Avvisning {}

    record KategorienErDenSammeSomBeregnet(String felt, LocalDate dag) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(dag);
        }
    }

    record DagenErUtenforKommunensAnsvar(String felt, LocalDate dag) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(dag);
        }
    }

    record RegelenErUkjent(String felt, String verdi) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(verdi);
        }
    }

    // Correction

    record RegistreringenFinnesIkke(String felt, long nr) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(Long.toString(nr));
        }
    }

    record RegistreringenStaarIkkeLenger(String felt, long nr) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(Long.toString(nr));
        }
    }

    /** @param nyttNr the one that stands in its place */
    record RegistreringenErKorrigert(String felt, long nr, long nyttNr) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(Long.toString(nr), Long.toString(nyttNr));
        }
    }

    record RegistreringenErEnAnnenKommunes(String felt, long nr) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(Long.toString(nr));
        }
    }

    record KorreksjonenErAvEnAnnenType(String felt, long nr) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(Long.toString(nr));
        }
    }

    record KorreksjonenEndrerIngenting(String felt, long nr) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(Long.toString(nr));
        }
    }

    // Moving

    record FlyttingenMaaHaEttMaal(String felt) implements Avvisning {}

    record RegistreringenStaarDerAllerede(String felt, long nr) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(Long.toString(nr));
        }
    }

    /** A complaint goes where its vedtak goes, and the answer where the complaint goes. */
    record RegistreringenFoelgerEnAnnen(String felt, long nr, long annen) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(Long.toString(nr), Long.toString(annen));
        }
    }

    /** @param heller the reasons that are for such a move */
    record AarsakenErIkkeForAaFlytteTilEnPerson(String felt, Kode aarsak, List<Kode> heller) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(aarsak, heller);
        }
    }

    /** @param heller the reasons that are for such a move */
    record AarsakenErIkkeForAaFlytteTilEnKommune(String felt, Kode aarsak, List<Kode> heller) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(aarsak, heller);
        }
    }

    record MottakerkommunenHarIkkeAnsvaret(String felt, Kommunen kommune, LocalDate dag) implements Avvisning {
        @Override
        public List<Object> argumenter() {
            return List.of(kommune, dag);
        }
    }

    /** Something the rules did not foresee was stopped by the database; the rest of the batch went on. */
    record RegistreringenKunneIkkeLagres(String felt) implements Avvisning {}
}
