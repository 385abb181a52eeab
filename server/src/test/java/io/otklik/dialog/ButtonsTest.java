package io.otklik.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Buttons can be pressed, typed by name or number, and pressed long after.
class ButtonsTest {

    private final Chat chat = Chat.with(Scenarios.schetovod()).opens();

    @ParameterizedTest
    @CsvSource({
        "Налоги и отчётность, taxes-menu",
        "налоги и отчетность, taxes-menu",
        "НАЛОГИ И ОТЧЁТНОСТ, taxes-menu",
        "3, taxes-menu",
        "пункт 3, taxes-menu",
        "третий, taxes-menu",
        "отчётность, taxes-menu",
        "налог, taxes-menu",
        "1, documents-menu",
        "сотрудники, staff-menu"
    })
    void a_button_can_be_typed(String words, String step) {
        assertThat(chat.says(words).step()).isEqualTo(step);
    }

    @Test
    void what_was_typed_is_told_from_what_was_pressed_and_what_was_recognised() {
        assertThat(chat.presses("Другое").effects(Effect.WentOn.class))
                .containsExactly(new Effect.WentOn("main", "other", Effect.How.PRESSED));
        assertThat(chat.says("меню").says("другое").effects(Effect.WentOn.class))
                .containsExactly(new Effect.WentOn("main", "other", Effect.How.TYPED));
        assertThat(chat.says("меню").says("заболел сотрудник").effects(Effect.WentOn.class))
                .containsExactly(new Effect.WentOn("staff-menu", "sick-leave", Effect.How.RECOGNISED));
    }

    @Test
    void two_subjects_in_one_sentence_are_asked_about() {
        chat.says("вопрос про отпуск и больничный");
        assertThat(chat.labels()).containsExactly("Отправить в отпуск", "Больничный");
        assertThat(chat.presses("Больничный").step()).isEqualTo("sick-employee");
    }

    @Test
    void an_old_menu_button_still_leads_there() {
        chat.says("больничный").says("меню");
        assertThat(chat.presses("Налоги и отчётность").step()).isEqualTo("taxes-menu");
    }

    @Test
    void an_old_answer_pressed_again_changes_that_answer_and_keeps_the_others() {
        chat.says("оформить документ").presses("УПД").says("ООО Вектор").says("5000");
        chat.presses("Накладная");
        assertThat(chat.step()).isEqualTo("document-details");
        assertThat(chat.state().value("documentKind")).isEqualTo(new Value.Option("waybill", "Накладная"));
        assertThat(chat.state().value("counterparty")).isEqualTo(Value.words("ООО Вектор"));
    }

    @Test
    void a_button_of_a_finished_task_says_so_and_repeats_the_open_question() {
        chat.says("оформить документ").presses("УПД").says("меню");
        chat.presses("Накладная");
        assertThat(chat.bot()).startsWith("Этот вопрос уже закрыт").contains("Чем помочь?");
    }

    @Test
    void a_button_that_no_version_knows_is_taken_by_its_name() {
        chat.hears(new Event.Pressed("another-scenario:x", "Больничный"));
        assertThat(chat.step()).isEqualTo("sick-employee");
    }

    @Test
    void a_long_list_is_shown_by_pages_and_a_name_is_found_on_all_of_them() {
        var rows = new ArrayList<Value.Row>();
        for (var i = 1; i <= 20; i++) rows.add(person("e" + i, "Сотрудник" + i + " Иван"));
        rows.add(person("k", "Кузьмина Анна"));
        rows.add(person("k2", "Кузьмина Ольга"));
        chat.says("отпуск").says("7799012346").robot(Map.of("employees", new Value.Rows(rows)));
        assertThat(chat.labels()).hasSize(11).contains("Показать ещё", "Сотрудник8 Иван · 28 дней");
        chat.presses("Показать ещё");
        assertThat(chat.labels()).contains("Сотрудник9 Иван · 28 дней").doesNotContain("Сотрудник8 Иван · 28 дней");
        chat.says("Кузьмину");
        assertThat(chat.labels()).isEqualTo(List.of("Кузьмина Анна · 28 дней", "Кузьмина Ольга · 28 дней"));
        assertThat(chat.presses("Кузьмина Ольга · 28 дней").step()).isEqualTo("start");
    }

    @Test
    void a_label_with_a_line_through_it_cannot_break_a_button() {
        var strange = Map.<String, Value>of("name", Value.words("{{today}} :!<b>"), "daysLeft", Value.Amount.of(1));
        var rows = new Value.Rows(List.of(new Value.Row("a:b!c d", strange)));
        chat.says("отпуск").says("7799012346").robot(Map.of("employees", rows));
        assertThat(chat.presses("{{today}} :!<b> · 1 день").step()).isEqualTo("start");
    }

    private static Value.Row person(String id, String name) {
        return new Value.Row(id, Map.of("name", Value.words(name), "daysLeft", Value.Amount.of(28)));
    }
}
