package no.nir.register.kilde;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import no.nir.ident.DNummer;
import no.nir.ident.DufNummer;
import no.nir.ident.Foedselsnummer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Runs one source against the register of the test, as the application does. */
public final class Inntaksproeve {

    private static final AtomicLong LOEPENUMMER = new AtomicLong(1);
    private static final java.time.LocalDate FOEDT = java.time.LocalDate.of(1980, 1, 1);

    private final JdbcClient jdbc;
    private final Inntaksskriver skriver;
    private final Kildetilstander tilstander;
    private final Karantene karantene;
    private final Clock klokke;

    public Inntaksproeve(
            JdbcClient jdbc, Inntaksskriver skriver, Kildetilstander tilstander, Karantene karantene, Clock klokke) {
        this.jdbc = jdbc;
        this.skriver = skriver;
        this.tilstander = tilstander;
        this.karantene = karantene;
        this.klokke = klokke;
    }

    public static Inntaksproeve av(org.springframework.context.ApplicationContext kontekst) {
        return new Inntaksproeve(
                kontekst.getBean(JdbcClient.class),
                kontekst.getBean(Inntaksskriver.class),
                kontekst.getBean(Kildetilstander.class),
                kontekst.getBean(Karantene.class),
                kontekst.getBean(Clock.class));
    }

    /** Forgets where a source was: the sources of earlier tests are not this one. */
    public void glemPeker(Kildenavn kilde) {
        jdbc.sql("delete from kildepeker where kilde = ?").param(kilde.name()).update();
        jdbc.sql("delete from kildetilstand where kilde = ?")
                .param(kilde.name())
                .update();
        jdbc.sql("delete from karantene").update();
    }

    public void settPeker(Kildenavn kilde, long sekvens) {
        jdbc.sql("insert into kildepeker (kilde, sekvens, oppdatert) values (?, ?, ?)")
                .param(kilde.name())
                .param(sekvens)
                .param(java.time.OffsetDateTime.now(klokke))
                .update();
    }

    public Kildetilstand tilstand(Kildenavn kilde) {
        return tilstander.les(kilde);
    }

    public long peker(Kildenavn kilde) {
        return tilstander.finnPeker(kilde).orElse(-1L);
    }

    public void leggIKarantene(Kildenavn kilde, Karantenegrunn grunn, String raa) {
        Innslag.Opphav opphav = new Innslag.Opphav(
                LOEPENUMMER.getAndIncrement(),
                "h-1",
                "Innreise",
                () -> raa.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        karantene.settInn(kilde, List.of(new Innslag.Uleselig<>(opphav, grunn)));
    }

    public <T> long toem(Kilde<T> kilde) {
        long antall = new Kildeloep<>(kilde, skriver, tilstander).toem(_ -> {});
        skriver.toemKoe(_ -> {});
        return antall;
    }

    /** As {@link #toem}, however often the source stumbles, up to a limit. */
    public void toemTaalmodig(Kilde<?> kilde) {
        for (int forsoek = 1; ; forsoek++) {
            try {
                toem(kilde);
                return;
            } catch (Kildefeil feil) {
                if (forsoek == 20) {
                    throw feil;
                }
            }
        }
    }

    public Inntak inntak(Kilde<?>... kilder) {
        List<Kilde<?>> alle = List.of(kilder);
        return new Inntak(alle, skriver, tilstander, new Karantenebehandling(karantene, skriver, alle), klokke);
    }

    public Karantenebehandling behandling(Kilde<?>... kilder) {
        return new Karantenebehandling(karantene, skriver, List.of(kilder));
    }

    /** A client of the token issuer of a synthetic Norway. */
    public static Maskinporten maskinporten(String norge, Clock klokke) {
        return new Maskinporten(
                new Maskinporten.Oppsett(
                        norge + "/maskinporten/token", norge + "/maskinporten/", "nir", Falskkilde.NOEKKEL, true),
                klokke);
    }

    public static Foedselsnummer nyttFoedselsnummer() {
        while (true) {
            long n = LOEPENUMMER.getAndIncrement();
            var nummer = Foedselsnummer.syntetisk(FOEDT.plusDays(n / 500), (int) (n % 500));
            if (nummer.isPresent()) {
                return nummer.get();
            }
        }
    }

    public static DNummer nyttDNummer() {
        while (true) {
            long n = LOEPENUMMER.getAndIncrement();
            var nummer = DNummer.syntetisk(FOEDT.plusDays(n / 500), (int) (n % 500));
            if (nummer.isPresent()) {
                return nummer.get();
            }
        }
    }

    public static DufNummer nyttDuf() {
        return DufNummer.av(2099, (int) (500_000 + LOEPENUMMER.getAndIncrement()));
    }
}
