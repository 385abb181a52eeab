package io.otklik.analytics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://evil.example\")",
                "+7 900 000-00-00",
                "-2+3",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                "  =1+1",
                "\u00A0=1+1",
                "\u200B=1+1",
                "＝1+1"
            })
    void a_name_that_would_run_as_a_formula_is_text(String name) {
        assertThat(Csv.quoted(name)).startsWith("\"'");
    }

    @Test
    void quotes_separators_and_line_breaks_stay_inside_their_cell() {
        assertThat(Csv.quoted("ООО \"Ромашка\"; Москва\nул. Мира"))
                .isEqualTo("\"ООО \"\"Ромашка\"\"; Москва\nул. Мира\"");
    }

    @Test
    void numbers_are_numbers_in_the_readers_language() {
        assertThat(text(new Csv(true).row("a", 0.454, 12L, null))).isEqualTo("\uFEFF\"a\";0,454;12;\r\n");
        assertThat(text(new Csv(false).row("a", 0.454, 12L, null))).isEqualTo("\uFEFF\"a\",0.454,12,\r\n");
        assertThat(text(new Csv(false).row(100.0))).isEqualTo("\uFEFF100\r\n");
    }

    private static String text(Csv csv) {
        return new String(csv.bytes(), StandardCharsets.UTF_8);
    }
}
