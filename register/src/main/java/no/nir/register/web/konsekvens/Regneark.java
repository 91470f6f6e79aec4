package no.nir.register.web.konsekvens;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A workbook (Office Open XML): sheets of plain text and numbers, so that no program that opens it can run anything from a cell. */
final class Regneark implements AutoCloseable {

    private static final int BREDDE = 24;

    private final Workbook bok;

    Regneark(OutputStream ut) {
        this.bok = new Workbook(ut, "NIR", "1.0");
    }

    /** A sheet with a heading that stays while one scrolls. Numbers are written as numbers, everything else as text. */
    void ark(String navn, List<String> kolonner, List<? extends List<? extends @Nullable Object>> rader) {
        Worksheet ark = bok.newWorksheet(navn);
        for (int k = 0; k < kolonner.size(); k++) {
            ark.value(0, k, kolonner.get(k));
            ark.width(k, BREDDE);
        }
        ark.range(0, 0, 0, kolonner.size() - 1).style().bold().set();
        ark.freezePane(0, 1);
        for (int r = 0; r < rader.size(); r++) {
            List<? extends @Nullable Object> rad = rader.get(r);
            for (int k = 0; k < rad.size(); k++) {
                skriv(ark, r + 1, k, rad.get(k));
            }
        }
    }

    private static void skriv(Worksheet ark, int rad, int kolonne, @Nullable Object verdi) {
        switch (verdi) {
            case null -> {
                // an empty cell
            }
            case Number tall -> ark.value(rad, kolonne, tall);
            default -> ark.value(rad, kolonne, verdi.toString());
        }
    }

    @Override
    public void close() throws IOException {
        bok.close();
    }
}
