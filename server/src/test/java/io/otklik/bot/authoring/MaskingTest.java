package io.otklik.bot.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Examples of what customers said tell an author what it was about, and not who it was.
class MaskingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "отправить Иванова в отпуск | отправить ••• в отпуск",
                "мой телефон +7 912 345-67-89 | мой телефон •••",
                "пишите на anna@romashka.example | пишите на •@•",
                "Счёт за ноябрь на 5 штук | Счёт за ноябрь на 5 штук",
                "ИНН 7799012346 | ИНН •••"
            })
    void names_numbers_and_addresses_are_hidden(String said, String shown) {
        assertThat(Masking.of(said)).isEqualTo(shown);
    }
}
