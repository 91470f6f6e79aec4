package no.nir.register.nettleser;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A few people with whole stories around today, and a list of others. */
final class Testland {

    static final String KOMMUNE = "3105";

    private static Testland laget;

    final String duf;
    final long deltaker;
    final long skjermet;
    final long veteran;
    final long soeker;
    final long omregning;
    final long konsekvens;

    private final Testpersoner t;
    private final LocalDate idag;

    private Testland(JdbcClient jdbc, LocalDate idag) {
        this.t = new Testpersoner(jdbc);
        this.idag = idag;
        duf = Testpersoner.duf(idag.minusMonths(20).getYear() - 1, 123456);
        deltaker = deltaker();
        skjermet = skjermet();
        veteran = veteran();
        soeker = soeker();
        for (int i = 0; i < 30; i++) {
            liten(i);
        }
        omregning = t.omregning(deltaker);
        konsekvens = t.konsekvens(deltaker);
    }

    static synchronized Testland ett(JdbcClient jdbc, LocalDate idag) {
        if (laget == null) {
            laget = new Testland(jdbc, idag);
        }
        return laget;
    }

    private long deltaker() {
        LocalDate start = idag.minusMonths(20).withDayOfMonth(12);
        LocalDate foedt = LocalDate.of(1991, 4, 17);
        long id = t.person("Amira", "Testesen", foedt, "KVINNE");
        t.ident(id, "DUF", duf);
        t.ident(id, "FOEDSELSNUMMER", Testpersoner.foedselsnummer(foedt));
        t.rad(
                "statsborgerskap",
                new Rad(id).med("land", "SYR").med("kilde", "UDI").fakta());
        t.rad(
                "adresse",
                new Rad(id)
                        .med("slag", "BOSTED")
                        .med("kommunenummer", KOMMUNE)
                        .med("adresselinje", "Prøveveien 7")
                        .med("postnummer", "1706")
                        .med("poststed", "SARPSBORG")
                        .med("fom", start)
                        .med("kilde", "FREG")
                        .fakta());
        t.rad(
                "mottaksopphold",
                new Rad(id)
                        .med("mottak_id", "M1")
                        .med("type", "ORDINAERT")
                        .med("kommunenummer", "4601")
                        .med("fom", start.minusMonths(9))
                        .med("tom", start.minusDays(1))
                        .fakta());
        t.rad(
                "bosetting",
                new Rad(id)
                        .med("kommunenummer", KOMMUNE)
                        .med("avtale", true)
                        .med("fom", start)
                        .fakta());
        t.rad(
                "oppholdssoeknad",
                new Rad(id)
                        .med("soeknad_id", "S0")
                        .med("slag", "BESKYTTELSE")
                        .med("innlevert", start.minusMonths(9))
                        .med("endelig", start.minusMonths(2))
                        .med("utfall", "INNVILGET")
                        .fakta());
        t.rad(
                "tillatelse",
                new Rad(id)
                        .med("avgjoerelse_id", "A1")
                        .med("udi_kode", "X")
                        .med("grunnlag", "ASYL_28")
                        .med("type", "MIDLERTIDIG")
                        .med("slag", "FOERSTEGANG")
                        .med("innvilget", start.minusMonths(2))
                        .med("gyldig_fra", start.minusMonths(2))
                        .med("gyldig_til", idag.minusDays(20))
                        .med("soekt_fra_utlandet", false)
                        .fakta());
        t.rad(
                "oppholdssoeknad",
                new Rad(id)
                        .med("soeknad_id", "S1")
                        .med("slag", "FORNYELSE")
                        .med("innlevert", idag.minusMonths(2))
                        .fakta());
        tilhoerer(id, KOMMUNE, start);
        kategori(id, "ASYL", "PLIKT", start.minusMonths(8), start.minusMonths(2));
        kategori(id, "INTRO", "RETT_OG_PLIKT", start, start.plusYears(2).minusDays(1));
        kategori(id, "INTRO", "IKKE_GJELDENDE", start.plusYears(2), null);
        kategori(id, "NORSK", "RETT_OG_PLIKT", start.minusMonths(2), null);
        t.proever(id, start.plusMonths(9));
        t.varslet(id, idag.minusDays(3), start.plusYears(2));
        frist(id, "INTRO", "PROGRAM_TIL", idag.plusDays(24));
        frist(id, "NORSK", "NORSK_RETT_TIL", start.plusYears(3));
        t.registrering(
                "kontakt",
                new Rad(id).med("ordning", "INTRO").med("slag", "KRAV").med("dato", start.plusDays(12)));
        vedtak(id, "INTRO", "TILDELING", start.plusDays(40), start.plusMonths(2), start.plusMonths(26));
        vedtak(id, "NORSK", "TILDELING", start.plusDays(40), null, null);
        oppstart(id, "INTRO", start.plusMonths(2));
        oppstart(id, "NORSK", start.plusMonths(2));
        tiltak(id, "NORSK_OG_SAMFUNNSKUNNSKAP", start.plusMonths(2), null, "15");
        tiltak(id, "ARBEIDSPRAKSIS", start.plusMonths(8), start.plusMonths(14), "12.5");
        tiltak(id, "LIVSMESTRING", start.plusMonths(3), start.plusMonths(4), "3");
        for (int m = 2; m < 19; m++) {
            timer(id, start.plusMonths(m).withDayOfMonth(1), m == 9 ? "0" : String.valueOf(38 + (m * 13) % 31));
        }
        t.registrering(
                "permisjon",
                new Rad(id)
                        .med("ordning", "INTRO")
                        .med("aarsak", "LANGVARIG_SYKDOM")
                        .med("vedtaksdato", start.plusMonths(9))
                        .med("fom", start.plusMonths(9))
                        .med("tom", start.plusMonths(10)));
        t.registrering("utdanningsbakgrunn", new Rad(id).med("nivaa", "VGS"));
        familie(id, start);
        return id;
    }

    private void familie(long id, LocalDate start) {
        long mann = t.person("Karim", "Testesen", LocalDate.of(1988, 9, 2), "MANN");
        long barn = t.person("Lina", "Testesen", LocalDate.of(2018, 1, 30), "KVINNE");
        tilhoerer(mann, KOMMUNE, start.plusMonths(12));
        tilhoerer(barn, KOMMUNE, start);
        t.ident(mann, "DUF", Testpersoner.duf(start.getYear(), 223344));
        t.rad(
                "tillatelse",
                new Rad(mann)
                        .med("avgjoerelse_id", "A7")
                        .med("udi_kode", "X")
                        .med("grunnlag", "FAM")
                        .med("type", "MIDLERTIDIG")
                        .med("slag", "FOERSTEGANG")
                        .med("innvilget", start.plusMonths(10))
                        .med("gyldig_fra", start.plusMonths(10))
                        .med("gyldig_til", idag.plusYears(1))
                        .med("soekt_fra_utlandet", true)
                        .med("ref_person_id", id)
                        .fakta());
        kategori(mann, "INTRO", "RETT_OG_PLIKT", start.plusMonths(12), start.plusMonths(36));
        kategori(mann, "NORSK", "RETT_OG_PLIKT", start.plusMonths(12), null);
        frist(mann, "INTRO", "PROGRAM_START_SENEST", idag.plusDays(11));
        for (Object[] rel : new Object[][] {
            {id, mann, "EKTEFELLE_ELLER_PARTNER"},
            {mann, id, "EKTEFELLE_ELLER_PARTNER"},
            {id, barn, "BARN"},
            {barn, id, "MOR"}
        }) {
            t.rad(
                    "familierelasjon",
                    new Rad((long) rel[0])
                            .med("relatert_person_id", rel[1])
                            .med("relatert_ident", "i" + rel[1])
                            .med("rolle", rel[2])
                            .fakta());
        }
    }

    private long skjermet() {
        long id = t.person("Sperret", "Prøvesen", LocalDate.of(1985, 2, 3), "KVINNE");
        t.ident(id, "DUF", Testpersoner.duf(2024, 777001));
        t.rad(
                "adressebeskyttelse",
                new Rad(id)
                        .med("gradering", "FORTROLIG")
                        .med("fom", idag.minusYears(1))
                        .fakta());
        t.rad(
                "adresse",
                new Rad(id)
                        .med("slag", "BOSTED")
                        .med("kommunenummer", KOMMUNE)
                        .med("adresselinje", "Hemmeligveien 1")
                        .med("postnummer", "1706")
                        .med("poststed", "SARPSBORG")
                        .med("fom", idag.minusYears(1))
                        .med("kilde", "FREG")
                        .fakta());
        tilhoerer(id, KOMMUNE, idag.minusYears(1));
        return id;
    }

    private long veteran() {
        long id = t.person("Farah Nadifa", "Langtidsen-Prøvestad", LocalDate.of(1979, 11, 23), "KVINNE");
        t.ident(id, "DUF", Testpersoner.duf(2008, 654321));
        LocalDate start = LocalDate.of(2009, 3, 4);
        tilhoerer(id, KOMMUNE, start);
        t.rad(
                "adresse",
                new Rad(id)
                        .med("slag", "BOSTED")
                        .med("kommunenummer", "0105")
                        .med("fom", start)
                        .med("tom", LocalDate.of(2014, 6, 30))
                        .med("kilde", "FREG")
                        .fakta());
        t.rad(
                "adresse",
                new Rad(id)
                        .med("slag", "BOSTED")
                        .med("kommunenummer", KOMMUNE)
                        .med("fom", LocalDate.of(2014, 7, 1))
                        .med("kilde", "FREG")
                        .fakta());
        kategori(id, "INTRO", "RETT_OG_PLIKT", start, LocalDate.of(2011, 3, 3));
        kategori(id, "INTRO", "IKKE_GJELDENDE", LocalDate.of(2011, 3, 4), null);
        kategori(id, "NORSK", "RETT_OG_PLIKT", start, LocalDate.of(2014, 3, 3));
        t.rad(
                "kategori",
                new Rad(id)
                        .med("ordning", "NORSK")
                        .med("fom", LocalDate.of(2014, 3, 4))
                        .med("kategori", "RETT")
                        .med("kategori_fra", LocalDate.of(2014, 3, 4))
                        .med("lov", "INTRODUKSJONSLOVEN")
                        .med("flagg", new String[] {"MANUAL_CHECK"})
                        .med("regler", new String[] {"N05-2"})
                        .med("hjemmel", "§ 17")
                        .verdier());
        t.rad(
                "tillatelse",
                new Rad(id)
                        .med("avgjoerelse_id", "A9")
                        .med("udi_kode", "X")
                        .med("grunnlag", "PERM_62")
                        .med("type", "PERMANENT")
                        .med("slag", "PERMANENT")
                        .med("innvilget", LocalDate.of(2013, 5, 5))
                        .med("soekt_fra_utlandet", false)
                        .fakta());
        oppstart(id, "NORSK", start.plusMonths(2));
        vedtak(id, "NORSK", "TILDELING", start.plusMonths(1), null, null);
        for (int m = 0; m < 40; m++) {
            timer(id, LocalDate.of(2009, 6, 1).plusMonths(m), String.valueOf(20 + m % 17));
        }
        t.registrering(
                "avslutning",
                new Rad(id)
                        .med("ordning", "NORSK")
                        .med("dato", LocalDate.of(2012, 12, 20))
                        .med("aarsak", "TIMER_GJENNOMFOERT"));
        return id;
    }

    private long soeker() {
        long id = t.person("Yonas", "Ventesen", LocalDate.of(2001, 6, 9), "MANN");
        t.ident(id, "DUF", Testpersoner.duf(idag.getYear(), 990011));
        t.rad(
                "mottaksopphold",
                new Rad(id)
                        .med("mottak_id", "M2")
                        .med("type", "TRANSITT")
                        .med("kommunenummer", KOMMUNE)
                        .med("fom", idag.minusMonths(3))
                        .fakta());
        t.rad(
                "oppholdssoeknad",
                new Rad(id)
                        .med("soeknad_id", "S9")
                        .med("slag", "BESKYTTELSE")
                        .med("innlevert", idag.minusMonths(3))
                        .fakta());
        t.rad(
                "tilhoerighet",
                new Rad(id)
                        .med("kommunenummer", KOMMUNE)
                        .med("fom", idag.minusMonths(3))
                        .med("grunn", "MOTTAK")
                        .verdier());
        kategori(id, "ASYL", "PLIKT", idag.minusMonths(2), null);
        return id;
    }

    private void liten(int i) {
        String[] fornavn = {"Ali", "Olena", "Sara", "Mohamed", "Iryna", "Fatima", "Dawit", "Maryam"};
        long id = t.person(
                fornavn[i % fornavn.length],
                "Prøvestad" + (char) ('a' + i % 20),
                LocalDate.of(1975 + i, 1 + i % 12, 1 + i % 27),
                i % 2 == 0 ? "MANN" : "KVINNE");
        t.ident(id, "DUF", Testpersoner.duf(2025, 1000 + i));
        tilhoerer(id, i % 5 == 4 ? "0301" : KOMMUNE, idag.minusDays(30L + 11 * i));
        LocalDate slutt = idag.plusDays(i % 3 == 2 ? 9 + 2L * i : 700 - 11L * i);
        kategori(id, "INTRO", i % 3 == 0 ? "KAN_TILBYS" : "RETT_OG_PLIKT", idag.minusDays(30L + 11 * i), slutt);
        kategori(id, "NORSK", "RETT_OG_PLIKT", idag.minusDays(30L + 11 * i), null);
        if (i % 3 == 2) {
            kategori(id, "INTRO", "IKKE_GJELDENDE", slutt.plusDays(1), null);
            t.varslet(id, idag.minusDays(3), slutt.plusDays(1));
        }
        if (i % 6 == 1) {
            t.begynt(id, idag, idag.minusDays(30L + 11 * i));
        }
        frist(id, "INTRO", "PROGRAM_START_SENEST", idag.plusDays(60L - 4 * i));
        if (i % 4 == 1) {
            vedtak(id, "INTRO", "TILDELING", idag.minusDays(20), null, null);
        }
    }

    private void tilhoerer(long id, String kommune, LocalDate fom) {
        t.rad(
                "tilhoerighet",
                new Rad(id)
                        .med("kommunenummer", kommune)
                        .med("fom", fom)
                        .med("grunn", "FOLKEREGISTERADRESSE")
                        .verdier());
    }

    private void kategori(long id, String ordning, String kategori, LocalDate fom, LocalDate tom) {
        Rad rad = new Rad(id)
                .med("ordning", ordning)
                .med("fom", fom)
                .med("kategori", kategori)
                .med("kategori_fra", fom)
                .med("lov", "INTEGRERINGSLOVEN")
                .med("flagg", new String[0])
                .med("regler", new String[] {"I21-1"})
                .med("hjemmel", "§ 8");
        t.rad("kategori", tom == null ? rad.verdier() : rad.med("tom", tom).verdier());
    }

    private void frist(long id, String ordning, String type, LocalDate dato) {
        t.rad(
                "frist",
                new Rad(id)
                        .med("ordning", ordning)
                        .med("type", type)
                        .med("dato", dato)
                        .med("regel", "R")
                        .med("hjemmel", "§")
                        .med("status", "AAPEN")
                        .verdier());
    }

    private void vedtak(long id, String ordning, String type, LocalDate dato, LocalDate start, LocalDate slutt) {
        Rad rad = new Rad(id)
                .med("ordning", ordning)
                .med("vedtakstype", type)
                .med("vedtaksdato", dato)
                .med("begrunnelse", "Vilkårene er oppfylt.")
                .med("klagerett_opplyst", dato)
                .med("klagerett_form", "BREV")
                .med("fakta_undersoekt", true)
                .med("fakta_undersoekt_hvordan", "Samtale med deltakeren");
        t.registrering(
                "vedtak", start == null ? rad : rad.med("startdato", start).med("sluttdato", slutt));
    }

    private void oppstart(long id, String ordning, LocalDate dato) {
        t.registrering(
                "oppstart",
                new Rad(id).med("ordning", ordning).med("slag", "BEGYNT").med("dato", dato));
    }

    private void tiltak(long id, String kode, LocalDate fom, LocalDate tom, String timer) {
        Rad rad = new Rad(id)
                .med("ordning", "INTRO")
                .med("tiltakskode", kode)
                .med("fom", fom)
                .med("timer_per_uke", new BigDecimal(timer));
        t.registrering("tiltak", tom == null ? rad : rad.med("tom", tom));
    }

    private void timer(long id, LocalDate maaned, String timer) {
        t.registrering(
                "timer",
                new Rad(id)
                        .med("ordning", "NORSK")
                        .med("fag", "NORSK")
                        .med("maaned", maaned)
                        .med("timer", new BigDecimal(timer)));
    }
}
