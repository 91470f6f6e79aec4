package no.nir.register.kilde.hkdir;

import java.time.Clock;
import no.nir.ident.Personident;
import no.nir.register.kilde.Falskfeed;
import no.nir.register.kilde.Inntaksproeve;
import no.nir.register.kilde.Kilde;
import no.nir.register.kilde.Kildenavn;
import org.springframework.context.ApplicationContext;

/** HK-dir tells one thing at a time. Gaps between the numbers are allowed. */
public final class Hkdirfortelling implements AutoCloseable {

    private static final String MELDING = """
            {"sekvensnummer":%d,"hendelsesId":"%s","melding":"%s","tidspunkt":"2026-05-01T10:00:00+02:00",\
            "kandidat":{"%s":"%s"},"innhold":{"referanse":"%s"%s}}""";
    private static long loepenummer;

    final Falskfeed feed = new Falskfeed();
    private final Inntaksproeve inntak;
    private final Kilde<Hkdirhendelse> kilde;
    private long sekvens;

    public Hkdirfortelling(ApplicationContext kontekst) {
        inntak = Inntaksproeve.av(kontekst);
        inntak.glemPeker(Kildenavn.HKDIR);
        kilde = Hkdiroppsett.lag(
                feed.url(), feed.maskinporten(kontekst.getBean(Clock.class)), kontekst.getBean(Hkdirskriver.class));
    }

    /** A reference no other test of the run has. */
    public static String nyReferanse() {
        return "PAD-P" + ++loepenummer;
    }

    /** @param deler as JSON members, without braces */
    public void norskproeve(String melding, Personident kandidat, String referanse, String deler) {
        fortell(melding, kandidat, referanse, """
                ,"proeve":"NORSKPROEVE_A2_B1","proevedato":"2026-03-12","delproever":{%s}""".formatted(deler));
    }

    public void samfunn(Personident kandidat, String referanse, String resultat, String spraak) {
        fortell("NY", kandidat, referanse, """
                ,"proeve":"SAMFUNNSKUNNSKAPSPROEVE","proevedato":"2026-02-03","resultat":"%s","spraak":"%s"\
                """.formatted(resultat, spraak));
    }

    public void annuller(Personident kandidat, String referanse) {
        fortell("ANNULLERT", kandidat, referanse, "");
    }

    private void fortell(String melding, Personident kandidat, String referanse, String mer) {
        sekvens += 3;
        feed.legg(sekvens, melding(sekvens, melding, kandidat, referanse, mer));
        les();
    }

    static String melding(long sekvens, String melding, Personident kandidat, String referanse, String mer) {
        String felt = kandidat.type() == Personident.Type.DUF ? "dufNummer" : "foedselsEllerDNummer";
        return MELDING.formatted(sekvens, "hk-" + ++loepenummer, melding, felt, kandidat.verdi(), referanse, mer);
    }

    /** As the application does, also trying again what may have healed. */
    void les() {
        inntak.inntak(kilde).poll();
    }

    void lesPaaNytt() {
        inntak.glemPeker(Kildenavn.HKDIR);
        les();
    }

    @Override
    public void close() {
        feed.close();
    }
}
