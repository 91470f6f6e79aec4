package no.nir.register.web.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import no.nir.register.Registertest;
import no.nir.register.kategori.Testperson;
import no.nir.register.tilgang.Testbrukere;
import no.nir.register.tilgang.Tilgangssvar;
import no.nir.register.web.Spraak;
import no.nir.register.web.person.hendelse.Kunnskap;
import no.nir.register.web.person.status.Innsyn;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@Registertest
@Transactional
@DisplayName("Grunnen til avslag, fritak og utsatt start på siden med vedtak")
class VedtaksleserTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Vedtaksleser leser;

    @BeforeEach
    void bokmaal() {
        LocaleContextHolder.setLocale(Spraak.NB.locale());
    }

    @AfterEach
    void tilbake() {
        LocaleContextHolder.resetLocaleContext();
    }

    private @Nullable String grunn(String type, Map<String, ?> mer) {
        Testperson person = Testperson.foedt(jdbc, "1990-01-01").vedtak("NORSK", type, "2026-03-12", mer);
        Innsyn innsyn = new Innsyn(Testbrukere.lesebruker(Testbrukere.SARPSBORG), new Tilgangssvar.Egen());
        return leser.iOrd(leser.les(person.id, Kunnskap.NAA).getFirst(), person.id, List.of(), innsyn)
                .grunn();
    }

    @Test
    @DisplayName("står i ord, og at retten faller bort, står ved")
    void grunnen() {
        assertThat(grunn("FRITAK_OPPLAERING", Map.of("grunn", "NORSK_VGS"))).startsWith("Karakter 2 eller bedre");
        assertThat(grunn("FRITAK_OPPLAERING", Map.of("grunn", "NORSK_VGS", "rett_bortfalt", true)))
                .startsWith("Karakter 2 eller bedre")
                .endsWith("Retten til opplæring faller også bort.");
    }

    @Test
    @DisplayName("mangler bare i eldre vedtak, og det står der; andre vedtak har ingen")
    void ingen() {
        assertThat(grunn("AVSLAG", Map.of())).isEqualTo("Ikke registrert");
        assertThat(grunn("AVSLAG", Map.of("avslagsgrunn", "TILSTREKKELIG_NORSK")))
                .isEqualTo("Dokumenterte ferdigheter i norsk eller samisk");
        assertThat(grunn("UTSATT_START", Map.of())).isEqualTo("Ikke registrert");
        assertThat(grunn("TILDELING", Map.of())).isNull();
    }
}
