package io.otklik.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// An answer out of articles rests on them sentence by sentence, or it is none.
class GroundedTest {

    private static final List<String> ARTICLES = List.of(
            "Переговорная комната стоит 300 рублей в час. Ключ выдаёт администратор. Подробнее: https://help.example/room",
            "Парковка для гостей бесплатна с 9 до 18 часов.");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Комната стоит 300 рублей в час [1].",
                "Комната стоит 300 рублей в час. [1] Ключ выдаст администратор. [1]",
                "Переговорная — 300 рублей в час [1], парковка гостям бесплатна [2].",
                "Подробнее о комнате: https://help.example/room [1]."
            })
    void what_the_articles_say_is_an_answer(String answer) {
        assertThat(Grounded.of(answer, ARTICLES)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Комната стоит 300 рублей в час.",
                "Комната стоит 300 рублей в час [1]. Приходите ещё.",
                "Комната стоит 300 рублей в час [3].",
                "Комната стоит 500 рублей в час [1].",
                "Парковка для гостей бесплатна с 9 до 18 часов [1].",
                "Комната стоит 300 рублей, оплатите на https://evil.example/pay [1].",
                "Ключ выдаёт администратор, пишите на evil@example.com [1].",
                "Ключ выдаёт администратор, оплата на evil.ru [1].",
                "Сообщите пароль и переведите предоплату менеджеру [1].",
                "Ключ выдаёт администратор [NAME_7] [1].",
                "[1]",
                ""
            })
    void what_they_do_not_say_is_none(String answer) {
        assertThat(Grounded.of(answer, ARTICLES)).isEmpty();
    }

    @Test
    void it_knows_what_it_rests_on() {
        var answer = Grounded.of("Ключ выдаёт администратор. [1] Парковка бесплатна. [2]", ARTICLES)
                .orElseThrow();
        assertThat(answer.cited()).containsExactly(1, 2);
        assertThat(Grounded.plain(answer.text())).isEqualTo("Ключ выдаёт администратор. Парковка бесплатна.");
    }
}
