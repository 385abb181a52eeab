package io.otklik.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What comes between does not disturb a form: a question is answered, an answer corrected, and the form goes on.
class DigressionTest {

    private static final String FORM = """
            scenario: s
            title: S
            start: a
            team: desk
            chains:
              a:
                - id: menu
                  menu: Чем помочь?
                  items:
                    - {label: Отпуск, to: leave, words: [отпуск]}
                    - {label: Адрес, to: address, words: [адрес]}
              address: [{say: 'Мы на Садовой, 5.'}]
              leave:
                - {id: day, ask: С какого дня?, as: day, label: День, answer: date}
                - {id: length, ask: На сколько дней?, as: length, label: Длительность, answer: days}
                - {id: note, ask: Комментарий?, as: note, label: Комментарий, answer: text}
                - {id: sure, confirm: '{{day}}, {{length}}, {{note}}'}
            """;

    private final Chat chat =
            Chat.with(Scenarios.of(FORM)).opens().says("отпуск").says("5 февраля");

    @Test
    void a_question_in_the_middle_of_a_form_is_answered_and_the_form_goes_on() {
        chat.says("а какой у вас адрес");
        assertThat(chat.bot()).isEqualTo("Мы на Садовой, 5.\nНа сколько дней?");
        assertThat(chat.says("14").step()).isEqualTo("note");
    }

    @Test
    void an_answer_from_the_articles_does_not_disturb_it_either() {
        var found = new Meaning(List.of(), "Отпускные платят за 3 дня.");
        chat.hears(new Event.Said("когда платят отпускные?", found));
        assertThat(chat.bot()).isEqualTo("Отпускные платят за 3 дня.\nНа сколько дней?");
        assertThat(chat.effects(Effect.Missed.class)).isEmpty();
    }

    @Test
    void an_earlier_answer_is_corrected_by_saying_so() {
        assertThat(chat.says("нет, с 6 февраля").step()).isEqualTo("length");
        assertThat(chat.says("14").says("ничего").bot()).startsWith("6 февраля 2027, 14");
    }

    @Test
    void it_is_corrected_even_where_any_words_are_an_answer() {
        chat.says("14");
        assertThat(chat.says("ой, с 7 февраля").step()).isEqualTo("note");
        assertThat(chat.says("ничего").bot()).startsWith("7 февраля 2027");
    }

    @Test
    void an_objection_that_fits_nothing_earlier_is_an_answer_like_any_other() {
        chat.says("14");
        assertThat(chat.says("нет, ничего не нужно").bot()).contains("нет, ничего не нужно");
    }

    @Test
    void change_an_answer_shows_all_of_them_at_any_question() {
        chat.says("14").says("изменить ответ");
        assertThat(chat.labels()).containsExactly("День: 5 февраля 2027", "Длительность: 14 дней", "Остаться здесь");
        assertThat(chat.says("длительность").bot()).isEqualTo("На сколько дней?");
    }

    @Test
    void what_was_left_half_filled_can_be_gone_on_with_until_the_same_is_done_anew() {
        var titled = FORM.replace("  leave:\n", "  leave:\n    title: Отпуск\n    steps:\n");
        var visit = Chat.with(Scenarios.of(titled))
                .opens()
                .says("отпуск")
                .says("5 февраля")
                .says("меню");
        assertThat(visit.labels()).contains("Продолжить: Отпуск");
        visit.says("отпуск").says("6 февраля").says("14").says("ничего").says("да");
        assertThat(visit.effects(Effect.ChainCompleted.class)).hasSize(1);
        assertThat(visit.says("меню").labels()).contains("Отпуск").doesNotContain("Продолжить: Отпуск");
    }
}
