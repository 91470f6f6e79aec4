package no.nir.register.kilde.udi;

import no.nir.ident.DufNummer;
import no.nir.register.kilde.Falskfeed;

/** The immigration authorities with the events of a test. */
final class Falskudi extends Falskfeed {

    private static long loepenummer;

    /** The event as it will stand in the feed. */
    static String hendelse(long sekvens, String type, String person, String innhold) {
        return hendelse(sekvens, "h-" + ++loepenummer, type, person, innhold);
    }

    static String hendelse(long sekvens, String id, String type, String person, String innhold) {
        return """
                {"sekvensnummer":%d,"hendelsesId":"%s","hendelsestype":"%s","tidspunkt":"2026-03-01T10:00:00+01:00",\
                "person":{%s},"innhold":{%s}}""".formatted(sekvens, id, type, person, innhold);
    }

    static String person(DufNummer duf) {
        return """
                "dufNummer":"%s","navn":{"fornavn":"RASK","etternavn":"KOPP"},"foedselsdato":"1990-04",\
                "kjonn":"MANN","statsborgerskap":"SYR\"""".formatted(duf.verdi());
    }
}
