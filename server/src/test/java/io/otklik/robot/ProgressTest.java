package io.otklik.robot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How a long task is going, as the author's formula picks it from what the other system says.
class ProgressTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "{'percent': done, 'text': note} | 40 %. Собираем подписи",
                "{'percent': done} | 40 %",
                "{'text': note} | Собираем подписи",
                "note | Собираем подписи",
                "done | 40 %",
                "nothing | ##",
                "$not(true) | ##"
            })
    void is_told_as_a_share_as_words_or_both(String formula, String told) {
        assertThat(Progress.told(Map.of("done", 40, "note", " Собираем подписи "), formula))
                .isEqualTo(told);
    }
}
