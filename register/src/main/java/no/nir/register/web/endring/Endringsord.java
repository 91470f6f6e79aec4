package no.nir.register.web.endring;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import no.nir.kodeverk.Kodeverk;
import no.nir.kodeverk.Spraak;
import no.nir.register.kategori.Regelord;
import no.nir.register.web.Kodetekst;
import no.nir.register.web.Tekster;
import no.nir.register.web.endring.Filter.Vis;
import org.springframework.stereotype.Component;

/** Puts changes of category into words. */
@Component
public class Endringsord {

    private static final String INGEN = "IKKE_GJELDENDE";

    private final Tekster tekster;
    private final Kodetekst koder;

    Endringsord(Tekster tekster, Kodetekst koder) {
        this.tekster = tekster;
        this.koder = koder;
    }

    /** «fra rett og plikt til kan tilbys» */
    public String endring(String fra, String til) {
        return tekster.tekst("endring.fra_til", kategori(fra), kategori(til));
    }

    /** The act and paragraph in the reader's words; says so where nothing is computed any more. */
    public String hjemmel(String lov, String hjemmel) {
        return hjemmel.isEmpty()
                ? tekster.tekst("endring.uten_hjemmel")
                : Regelord.hjemmel(hjemmel, lov, Spraak.valueOf(tekster.spraak().name()));
    }

    Endringslinje linje(Endring endring, Vis vis, LocalDate idag) {
        return new Endringslinje(
                endring.navn(),
                "/personer/" + endring.personId() + "/kategori?ordning=" + endring.ordning() + "&dato=" + endring.dag(),
                koder.navn(Kodeverk.ORDNING, endring.ordning()),
                endring(endring.fra(), endring.til()),
                switch (vis) {
                    case KOMMER ->
                        tekster.tekst(
                                "endring.dag.kommer",
                                tekster.kortDato(endring.dag()),
                                ChronoUnit.DAYS.between(idag, endring.dag()));
                    case NYLIG -> kom(endring);
                },
                hjemmel(endring.lov(), endring.hjemmel()),
                tekster.tekst("endring.gjoer." + gjoer(endring, vis)),
                endring.utenVedtak());
    }

    List<String> kommune(Kommunetall tall, LocalDate idag) {
        return List.of(
                koder.kommune(tall.kommunenummer(), idag),
                tekster.tall(tall.utenVedtak()),
                tekster.tall(tall.kommende()),
                tekster.tall(tall.nylige()));
    }

    /** A change that nobody was told of beforehand says so, and when the register told it. */
    private String kom(Endring endring) {
        String dag = tekster.kortDato(endring.dag());
        if (endring.varslet()) {
            return tekster.tekst("endring.dag.kom", dag);
        }
        return endring.fortalt().equals(endring.dag())
                ? tekster.tekst("endring.dag.uvarslet", dag)
                : tekster.tekst("endring.dag.fortalt_sent", dag, tekster.kortDato(endring.fortalt()));
    }

    private static String gjoer(Endring endring, Vis vis) {
        if (endring.doed()) {
            return "doed";
        }
        if (endring.utenVedtak()) {
            return "vedtak";
        }
        return vis.ord() + (INGEN.equals(endring.til()) ? ".slutt" : INGEN.equals(endring.fra()) ? ".start" : ".annet");
    }

    private String kategori(String kode) {
        return tekster.iSetning(koder.navn(Kodeverk.KATEGORI, kode));
    }
}
