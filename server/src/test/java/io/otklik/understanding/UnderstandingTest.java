package io.otklik.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.understanding.entity.Directory;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What Anna wants, in the words of an accounting firm's bot.
class UnderstandingTest {

    private static final Definitions.Wish LEAVE = new Definitions.Wish(
            "leave",
            List.of(
                    "отправить сотрудника в отпуск",
                    "хочу оформить отпуск",
                    "нужен приказ на отпуск",
                    "сотрудник уходит отдыхать",
                    "отпуск с понедельника",
                    "send an employee on vacation",
                    "register a leave"),
            List.of("сколько дней отпуска осталось"));
    private static final Definitions.Wish SICK = new Definitions.Wish(
            "sick",
            List.of(
                    "сотрудник заболел",
                    "оформить больничный",
                    "принёс больничный лист",
                    "закрыть больничный",
                    "an employee is ill",
                    "register a sick leave"),
            List.of());
    private static final Definitions.Wish INVOICE = new Definitions.Wish(
            "invoice",
            List.of(
                    "выставить счёт",
                    "нужен счёт на оплату",
                    "сделайте счёт для клиента",
                    "подготовьте счёт контрагенту",
                    "issue an invoice",
                    "bill a customer"),
            List.of());
    private static final Model MODEL = Understanding.train(
            new Definitions(List.of(LEAVE, SICK, INVOICE), Map.of("инвойс", "счёт"), List.of(), List.of()));
    private static final Context NOW = Context.at(ZonedDateTime.parse("2027-01-11T12:00:00+03:00"));

    private static String best(String text) {
        return MODEL.understand(text, NOW).guesses().getFirst().wish();
    }

    @Test
    void a_wish_is_known_in_other_forms_with_slips_and_in_the_other_layout() {
        assertThat(best("отправьте Иванова в отпуска")).isEqualTo("leave");
        assertThat(best("оформите атпуск")).isEqualTo("leave");
        assertThat(best("jnghfdbnm d jngecr")).isEqualTo("leave");
        assertThat(best("otpravit v otpusk")).isEqualTo("leave");
        assertThat(best("он у нас заболела")).isEqualTo("sick");
        assertThat(best("счет выставите")).isEqualTo("invoice");
        assertThat(best("please issue invoices")).isEqualTo("invoice");
    }

    @Test
    void a_word_nobody_taught_is_understood_by_its_meaning() {
        assertThat(best("приболел наш работник")).isEqualTo("sick");
    }

    @Test
    void a_synonym_counts_as_its_word() {
        assertThat(best("нужен инвойс")).isEqualTo("invoice");
    }

    @Test
    void a_text_about_something_else_is_no_wish() {
        assertThat(MODEL.understand("какого цвета крокодилы", NOW).wish()).isInstanceOf(Understood.Wish.Unknown.class);
    }

    @Test
    void the_answer_says_which_words_decided() {
        assertThat(MODEL.understand("выставить счёт", NOW).because()).contains("счет");
    }

    @Test
    void the_same_definitions_make_the_same_model() {
        var again = Understanding.train(
                new Definitions(List.of(LEAVE, SICK, INVOICE), Map.of("инвойс", "счёт"), List.of(), List.of()));
        assertThat(again.version()).isEqualTo(MODEL.version());
        assertThat(again.understand("больничный", NOW).guesses())
                .isEqualTo(MODEL.understand("больничный", NOW).guesses());
    }

    @Test
    void another_phrase_makes_another_version() {
        var other = Understanding.train(Definitions.of(List.of(LEAVE, SICK)));
        assertThat(other.version()).isNotEqualTo(MODEL.version());
    }

    @Test
    void a_short_sequel_goes_on_with_the_last_wish() {
        var talking = new Context(NOW.now(), new Directory(List.of()), "leave");
        var sequel = MODEL.understand("а с 6-го?", talking);
        assertThat(sequel.follows()).isTrue();
        assertThat(sequel.wish()).isEqualTo(new Understood.Wish.Sure("leave", 1));
        assertThat(MODEL.understand("и Петрова тоже", talking).follows()).isTrue();
    }

    @Test
    void what_is_taken_back_is_not_named() {
        var said = MODEL.understand("нет, не с 5 февраля, а с 6 февраля", NOW);
        assertThat(said.corrects()).isTrue();
        assertThat(said.entities())
                .singleElement()
                .satisfies(e -> assertThat(e.text()).contains("6"));
    }

    @Test
    void anger_hurry_and_the_wish_for_a_person_are_heard() {
        var angry = MODEL.understand("Ужасно, это кошмар! Срочно позовите оператора", NOW)
                .tone();
        assertThat(angry.mood()).isEqualTo("negative");
        assertThat(angry.urgency()).isGreaterThan(0.5);
        assertThat(angry.wantsPerson()).isTrue();
        assertThat(MODEL.understand("Спасибо, всё отлично", NOW).tone().mood()).isEqualTo("positive");
        assertThat(MODEL.understand("не работает", NOW).tone().profane()).isFalse();
    }
}
