package no.nir.register.web.innlogging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.nir.register.Registertest;
import no.nir.register.kilde.Inntaksproeve;
import no.nir.register.kilde.Karantene;
import no.nir.register.kilde.Karantenegrunn;
import no.nir.register.kilde.Kildenavn;
import no.nir.register.konsekvens.Konsekvensproeve;
import no.nir.register.registrering.Fortelling;
import no.nir.register.registrering.Registrering;
import no.nir.register.registrering.Registreringspersoner;
import no.nir.register.registrering.Totrinnsproeve;
import no.nir.register.registrering.Utfall;
import no.nir.register.registrering.kommando.Kommando;
import no.nir.register.tilgang.Bruker;
import no.nir.register.tilgang.Rolle;
import no.nir.register.tilgang.Testbrukere;
import no.nir.register.vindu.Vinduer;
import no.nir.register.vindu.Vindusramme;
import no.nir.register.web.registrering.Skjema;
import no.nir.tid.Periode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

@Registertest
@DisplayName("Et skjema som blir avvist")
class SkjemasvarTest {

    /** Forms in which nothing can be wrong. */
    private static final Map<String, String> UTEN_AVVISNING = Map.of(
            "/personer/soek", "a search finds something or nothing",
            "/personer/{personId}/nummer", "a button",
            "/omregning/{omregningId}", "a button",
            "/konsekvens/{konsekvensId}", "a button",
            "/konsekvens/{konsekvensId}/tilbaketrekking", "a button",
            "/spraak", "a button");

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    @Autowired
    WebApplicationContext kontekst;

    @Autowired
    Registreringspersoner personer;

    @Autowired
    Sideoversikt sider;

    @Test
    @DisplayName("svarer 422 med siden og feilene, hvert eneste ett")
    void alle() throws Exception {
        MockMvc http = MockMvcBuilders.webAppContextSetup(kontekst)
                .apply(springSecurity())
                .build();
        TreeSet<String> skjemaer = skjemaer();
        assertThat(skjemaer).containsAll(UTEN_AVVISNING.keySet());
        skjemaer.removeAll(UTEN_AVVISNING.keySet());
        long person = personer.bosattFlyktning();
        for (String moenster : skjemaer) {
            for (String adresse : adresser(moenster, person).toList()) {
                MockHttpServletResponse svar = http.perform(post(adresse)
                                .param("fra", "i går")
                                .with(csrf())
                                .with(Testbrukere.innlogget(bruker(adresse))))
                        .andReturn()
                        .getResponse();
                assertThat(svar.getStatus()).as(adresse).isEqualTo(422);
                assertThat(svar.getContentAsString(StandardCharsets.UTF_8))
                        .as(adresse)
                        .contains("<main", "href=\"#felt-", "-feil\"");
            }
        }
    }

    /** The form's page is asked for, sent by nobody, and asked for again. A form the page does not have makes it fail too. */
    @Test
    @DisplayName("står igjen med alt som var skrevet når økten var slutt, og med den samme nøkkelen, hvert eneste ett")
    void etterInnlogging() throws Exception {
        MockMvc http = MockMvcBuilders.webAppContextSetup(kontekst)
                .apply(springSecurity())
                .build();
        TreeSet<String> skjemaer = skjemaer();
        UTEN_AVVISNING.forEach((moenster, hvorfor) -> {
            if (hvorfor.equals("a button")) {
                skjemaer.remove(moenster);
            }
        });
        long person = personer.bosattFlyktning();
        for (String moenster : skjemaer) {
            for (String adresse : adresser(moenster, person).toList()) {
                staarIgjen(http, adresse);
            }
        }
    }

    private void staarIgjen(MockMvc http, String adresse) throws Exception {
        String side = "/personer/soek".equals(adresse) ? "/personer" : sider.skjemaside(adresse);
        MockHttpSession oekt = new MockHttpSession();
        Skjemaleser tomt = Skjemaleser.av(
                hent(http, side + "?ordning=NORSK&vedtakNr=1&klageNr=1", adresse, new MockHttpSession()), adresse);
        Map<String, List<String>> skrevet = tomt.utfylt();
        assertThat(skrevet).as(adresse).isNotEmpty();
        MockHttpServletRequestBuilder sending =
                post(adresse).header("Sec-Fetch-Site", "same-origin").session(oekt);
        skrevet.forEach((navn, verdier) -> sending.param(navn, verdier.toArray(String[]::new)));
        assertThat(http.perform(sending.with(csrf())).andReturn().getResponse().getStatus())
                .as(adresse)
                .isEqualTo(302);

        String igjen = hent(http, side, adresse, oekt);
        assertThat(Skjemaleser.av(igjen, adresse).verdier()).as(adresse).containsAllEntriesOf(skrevet);
        assertThat(igjen.split("Vi har tatt vare på det du skrev", -1).length)
                .as("the message on %s stands once", side)
                .isEqualTo("/personer".equals(side) ? 1 : 2);
    }

    private static String hent(MockMvc http, String side, String adresse, MockHttpSession oekt) throws Exception {
        return http.perform(get(side)
                        .header("Accept-Language", "nb")
                        .session(oekt)
                        .with(Testbrukere.innlogget(bruker(adresse))))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }

    private TreeSet<String> skjemaer() {
        TreeSet<String> moenstre = new TreeSet<>();
        mapping.getHandlerMethods().forEach((info, _) -> {
            if (info.getMethodsCondition().getMethods().contains(RequestMethod.POST)) {
                moenstre.addAll(info.getPatternValues());
            }
        });
        moenstre.removeIf(moenster -> moenster.startsWith("/api/"));
        return moenstre;
    }

    /** The addresses of a pattern. A form this test does not know makes it fail: say here how it is reached. */
    private Stream<String> adresser(String moenster, long person) {
        String sti = moenster.replace("{personId}", String.valueOf(person));
        return switch (moenster) {
            case "/hent-person",
                    "/personer/soek",
                    "/administrasjon/oppslag",
                    "/omregning",
                    "/konsekvens",
                    "/vinduer",
                    "/totrinn",
                    "/vinduer/aarsfrist" -> Stream.of(moenster);
            case "/kodelister/{liste}/ny" -> Stream.of("/kodelister/tiltak/ny", "/kodelister/avslutningsaarsak/ny");
            case "/kodelister/{liste}/{kode}/{hva}" ->
                Stream.of("navn", "slutt", "bekreft").map(hva -> "/kodelister/tiltak/MENTOR/" + hva);
            case "/vinduer/{vinduId}/lukk" -> Stream.of(moenster.replace("{vinduId}", String.valueOf(aapent())));
            case "/personer/{personId}/forespoersler/{nr}" ->
                Stream.of(sti.replace("{nr}", String.valueOf(forespurt(person))));
            case "/personer/{personId}/kontroll/{nr}" -> Stream.of(sti.replace("{nr}", String.valueOf(holdt(person))));
            case "/konsekvens/{konsekvensId}/publisering" ->
                Stream.of(moenster.replace(
                        "{konsekvensId}",
                        String.valueOf(Konsekvensproeve.av(kontekst)
                                .gjennomfoer(person, person)
                                .konsekvensId())));
            case "/regelverk/tvil/{kode}" -> Stream.of("/regelverk/tvil/D-1");
            case "/utveksling/karantene/{karanteneId}" -> Stream.of("/utveksling/karantene/" + karantenesak());
            case "/personer/{personId}/registrer/{skjema}" ->
                Arrays.stream(Skjema.values()).map(skjema -> sti.replace("{skjema}", skjema.adresse()));
            case "/personer/{personId}/registrer/{slag}/{nr}" -> {
                String nr = String.valueOf(registrert(person));
                yield Stream.of("korriger", "annuller", "flytt")
                        .map(slag -> sti.replace("{slag}", slag).replace("{nr}", nr));
            }
            case "/personer/{personId}/overproevinger/{nr}" ->
                Stream.of(sti.replace("{nr}", String.valueOf(overproevd(person))));
            default -> throw new AssertionError("a form nobody has tried to send wrong: " + moenster);
        };
    }

    private static Bruker bruker(String adresse) {
        return switch (adresse.split("/")[1]) {
            case "utveksling", "omregning" -> Testbrukere.imdi(Rolle.IMDI_DRIFT);
            case "regelverk", "konsekvens", "vinduer", "kodelister" -> Testbrukere.imdi(Rolle.IMDI_SAKSBEHANDLER);
            case "administrasjon" -> Testbrukere.administrator(Registreringspersoner.KOMMUNEN);
            case "personer" ->
                adresse.contains("/overproevinger/") || adresse.contains("/forespoersler/")
                        ? Testbrukere.imdi(Rolle.IMDI_SAKSBEHANDLER)
                        : Testbrukere.superbruker(Registreringspersoner.KOMMUNEN);
            default -> Testbrukere.superbruker(Registreringspersoner.KOMMUNEN);
        };
    }

    private long karantenesak() {
        Inntaksproeve.av(kontekst).leggIKarantene(Kildenavn.UDI, Karantenegrunn.UGYLDIG_INNHOLD, "{}");
        return kontekst.getBean(Karantene.class).listUloeste(1).getFirst().karanteneId();
    }

    private long registrert(long person) {
        return registrert(person, Fortelling.krav(personer.idag()));
    }

    private long overproevd(long person) {
        return registrert(person, Fortelling.overproeving("KAN_TILBYS", personer.idag(), null, personer.idag()));
    }

    /** For another municipality than the tests', so that none of them is let in. */
    private long aapent() {
        return kontekst.getBean(Vinduer.class)
                .aapne(
                        "skjemasvar",
                        new Vindusramme(Set.of("0301"), Set.of(), Set.of(), 3),
                        Periode.mellom(personer.idag(), personer.idag()),
                        "Prøve.",
                        "Prøven")
                .vinduId();
    }

    private long forespurt(long person) {
        Utfall utfall = kontekst.getBean(Registrering.class)
                .utfoer(Fortelling.medForespoersel(
                        Fortelling.innsending(
                                person, Fortelling.krav(personer.idag().minusDays(63))),
                        ""));
        return ((Utfall.Forespurt) utfall).forespoersel().nr();
    }

    private long holdt(long person) {
        Totrinnsproeve totrinn = Totrinnsproeve.av(kontekst);
        totrinn.slaaPaa("INTRO", "STANS_PERMANENT");
        long nr = totrinn.holdt(
                        Fortelling.innsending(person, Fortelling.vedtak("INTRO", "STANS_PERMANENT", personer.idag())))
                .nr();
        totrinn.slaaAv();
        return nr;
    }

    private long registrert(long person, Kommando kommando) {
        Utfall utfall = kontekst.getBean(Registrering.class).utfoer(Fortelling.innsending(person, kommando));
        return ((Utfall.Godtatt) utfall).kvittering().nr();
    }
}
