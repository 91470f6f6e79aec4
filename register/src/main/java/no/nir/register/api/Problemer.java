package no.nir.register.api;

import java.util.List;
import no.nir.register.registrering.kommando.Advarsel;
import no.nir.register.registrering.kommando.Avvisning;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Refusals as {@code application/problem+json}: code, field, and in three languages what was wrong, which rule, what to do. */
@Component
class Problemer {

    private final Funntekster tekster;

    Problemer(Funntekster tekster) {
        this.tekster = tekster;
    }

    /** The first refusal stands at the top, all of them under {@code avvisninger}. */
    ResponseEntity<ProblemDetail> avvist(List<Avvisning> avvisninger) {
        ProblemDetail problem = problem(status(avvisninger.getFirst()), tekster.tekst(avvisninger.getFirst()));
        problem.setProperty("avvisninger", tekster.alle(avvisninger));
        return svar(problem);
    }

    ResponseEntity<ProblemDetail> maaBekreftes(List<Advarsel> advarsler) {
        ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, tekster.tekst(advarsler.getFirst()));
        problem.setProperty("kode", "MAA_BEKREFTES");
        problem.setProperty("advarsler", tekster.alle(advarsler));
        return svar(problem);
    }

    ResponseEntity<ProblemDetail> ikkeFunnet() {
        ProblemDetail problem = ProblemDetail.forStatus(HttpStatus.NOT_FOUND);
        problem.setProperty("kode", "IKKE_FUNNET");
        return svar(problem);
    }

    ResponseEntity<ProblemDetail> ugyldigSpoersmaal(int flest) {
        return avvist(List.of(new Avvisning.SpoersmaaletErUgyldig("fra", flest)));
    }

    ResponseEntity<ProblemDetail> kodelistenFinnesIkke(String liste) {
        return svar(problem(HttpStatus.NOT_FOUND, tekster.tekst(new Avvisning.KodelistenFinnesIkke("liste", liste))));
    }

    ResponseEntity<ProblemDetail> umuligDag(String felt, String verdi) {
        return svar(problem(HttpStatus.BAD_REQUEST, tekster.tekst(new Avvisning.DatoenErUmulig(felt, verdi))));
    }

    private static ProblemDetail problem(HttpStatus status, Funntekst tekst) {
        ProblemDetail problem =
                ProblemDetail.forStatusAndDetail(status, tekst.hva().nb());
        problem.setProperty("kode", tekst.kode());
        problem.setProperty("felt", tekst.felt());
        problem.setProperty("hva", tekst.hva());
        problem.setProperty("regel", tekst.regel());
        problem.setProperty("gjoer", tekst.gjoer());
        return problem;
    }

    private static HttpStatus status(Avvisning avvisning) {
        if (avvisning instanceof Avvisning.IdempotensnoekkelenErBruktFoer) {
            return HttpStatus.CONFLICT;
        }
        boolean uleselig = avvisning instanceof Avvisning.InnsendingenKanIkkeLeses
                || avvisning instanceof Avvisning.InnsendingenErForStor
                || avvisning instanceof Avvisning.SpoersmaaletErUgyldig;
        return uleselig ? HttpStatus.BAD_REQUEST : HttpStatus.UNPROCESSABLE_CONTENT;
    }

    private static ResponseEntity<ProblemDetail> svar(ProblemDetail problem) {
        return ResponseEntity.status(problem.getStatus())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
