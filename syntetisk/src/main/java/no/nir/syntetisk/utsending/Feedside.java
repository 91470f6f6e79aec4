package no.nir.syntetisk.utsending;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import no.nir.syntetisk.utsending.Utsending.Nummerert;

/**
 * A page of a feed in the form of our own contracts. A few events are damaged for good: cut in half, or not UTF-8.
 *
 * @param enAv how rare each of the damages is
 * @param somSendt the event as it stands in the feed
 */
public record Feedside(int enAv, Function<Nummerert, Object> somSendt) {

    public byte[] av(List<Nummerert> hendelser, long fra) {
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        skriv(ut, "{\"hendelser\":[");
        for (int i = 0; i < hendelser.size(); i++) {
            skriv(ut, i == 0 ? "" : ",\n");
            ut.writeBytes(hendelse(hendelser.get(i)));
        }
        long neste = hendelser.isEmpty() ? fra : hendelser.getLast().sekvensnummer() + 1;
        skriv(ut, "],\"nesteSekvensnummer\":" + neste + "}");
        return ut.toByteArray();
    }

    private byte[] hendelse(Nummerert nummerert) {
        byte[] hel = Json.skriv(somSendt.apply(nummerert));
        long tilfeldig = Math.floorMod(nummerert.hendelse().tid() * 31 + nummerert.sekvensnummer() / 7, enAv);
        if (tilfeldig == 0) {
            return Skade.halv(hel);
        }
        return tilfeldig == 1 ? Skade.ikkeUtf8(hel) : hel;
    }

    private static void skriv(ByteArrayOutputStream ut, String tekst) {
        ut.writeBytes(tekst.getBytes(StandardCharsets.UTF_8));
    }
}
