package io.otklik.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.model.mask.Mask;
import java.time.ZonedDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What tells who somebody is stays in the house; what the text is about goes out.
class MaskTest {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2027-02-01T12:00:00+03:00[Europe/Moscow]");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Иванов",
                "Петрова Анна Сергеевна",
                "anna.petrova@example.com",
                "+7 912 345-67-89",
                "8 (912) 345 67 89",
                "7707083893",
                "112-233-445 95",
                "40702810900000005555",
                "4276 3800 1234 5678",
                "John Smith"
            })
    void who_it_is_does_not_go_out(String secret) {
        var mask = new Mask(List.of(), NOW);
        var text = "Добрый день, пишет " + secret + ", оформите отпуск на 14 дней.";
        var hidden = mask.hide(text);
        for (var part : secret.split(" ")) assertThat(hidden).doesNotContain(part);
        assertThat(hidden).contains("оформите отпуск на 14 дней");
        assertThat(mask.show(hidden)).isEqualTo(text);
    }

    @Test
    void sums_and_dates_stay() {
        var text = "выставьте счёт на 100 000 рублей до 5 февраля 2027 года";
        assertThat(new Mask(List.of(), NOW).hide(text)).isEqualTo(text);
    }

    @Test
    void what_is_known_of_the_customer_is_hidden_in_any_form_and_at_any_place() {
        var mask = new Mask(List.of("Зухра Ким", "zk@corp.example"), NOW);
        assertThat(mask.hide("зухре отдайте, или на zk@corp.example"))
                .doesNotContainIgnoringCase("зухре", "corp")
                .contains("отдайте, или на");
    }

    @Test
    void the_same_person_has_the_same_sign_in_every_text_of_a_question() {
        var mask = new Mask(List.of(), NOW);
        var first = mask.hide("Это Петрова Анна.");
        assertThat(mask.hide("Снова Петрова Анна.")).contains(first.replaceAll(".*(\\[NAME_\\d+]).*", "$1"));
        assertThat(mask.show("Уважаемая [NAME_1]")).contains("Петрова");
    }

    @Test
    void signs_that_somebody_typed_do_not_open_what_is_hidden() {
        var mask = new Mask(List.of(), NOW);
        var hidden = mask.hide("[NAME_1] пишет Петрова Анна");
        assertThat(hidden).startsWith("(NAME_1)");
        assertThat(mask.show("[NAME_9] и [EMAIL_1]")).isEqualTo("[NAME_9] и [EMAIL_1]");
    }
}
