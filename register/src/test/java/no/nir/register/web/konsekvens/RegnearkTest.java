package no.nir.register.web.konsekvens;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Et regneark")
class RegnearkTest {

    @Test
    @DisplayName("har tekst som tekst og tall som tall; det som ligner en formel, er tekst")
    void celler() throws IOException {
        ByteArrayOutputStream ut = new ByteArrayOutputStream();
        try (Regneark ark = new Regneark(ut)) {
            ark.ark("Prøve", List.of("a", "b", "c"), List.of(Arrays.asList("=1+1", 7L, null)));
        }
        try (ReadableWorkbook bok = new ReadableWorkbook(new ByteArrayInputStream(ut.toByteArray()))) {
            List<Cell> celler = bok.getFirstSheet().read().get(1).stream().toList();
            assertThat(celler.get(0).getType()).isEqualTo(CellType.STRING);
            assertThat(celler.get(0).getText()).isEqualTo("=1+1");
            assertThat(celler.get(1).getType()).isEqualTo(CellType.NUMBER);
        }
    }
}
