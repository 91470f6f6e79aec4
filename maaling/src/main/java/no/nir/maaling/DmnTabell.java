package no.nir.maaling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNContext;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNResult;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** integreringsloven §§ 8–9 as a DMN decision table, run by the engine that is the common answer where rules are to be edited. */
final class DmnTabell {

    private static final String FIL = "paragraf8.dmn";

    private final DMNRuntime kjoering;
    private final DMNModel modell;

    DmnTabell() {
        this.kjoering = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(ressurs()))
                .getOrElseThrow(IllegalStateException::new);
        this.modell = Objects.requireNonNull(kjoering.getModel("https://nir.no/maaling", "paragraf8"));
    }

    private static Resource ressurs() {
        try (InputStream inn = DmnTabell.class.getResourceAsStream(FIL)) {
            return ResourceFactory.newByteArrayResource(
                            Objects.requireNonNull(inn).readAllBytes())
                    .setSourcePath(FIL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Category and row, e.g. {@code RETT_OG_PLIKT I21-4}. */
    String svar(Delspoersmaal s) {
        DMNContext kontekst = kjoering.newContext();
        kontekst.set("klasse", s.klasse());
        kontekst.set("alderVedTillatelse", BigDecimal.valueOf(s.alderVedTillatelse()));
        kontekst.set("alder", BigDecimal.valueOf(s.alder()));
        kontekst.set("bosatt", s.bosatt());
        kontekst.set("avtale", s.avtale());
        kontekst.set("toAar", s.toAar());
        kontekst.set("toAarUansett", s.toAarUansett());
        DMNResult resultat = kjoering.evaluateAll(modell, kontekst);
        if (resultat.hasErrors()) {
            throw new IllegalStateException(resultat.getMessages().toString());
        }
        return String.valueOf(resultat.getDecisionResultByName("kategori").getResult());
    }
}
