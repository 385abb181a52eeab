package io.otklik.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/// Silence, files nobody asked for, another language, people who take over and give back.
class OtherEventsTest {

    private final Chat chat = Chat.with(Scenarios.schetovod()).opens();

    @Test
    void silence_is_asked_about_once_and_then_ends_the_dialog_without_losing_anything() {
        chat.says("оформить документ").says("акт").hears(new Event.FellSilent());
        assertThat(chat.bot()).startsWith("Вы ещё здесь?");
        chat.hears(new Event.FellSilent());
        assertThat(chat.effects(Effect.Finish.class)).containsExactly(new Effect.Finish(false));
        chat.says("добрый день");
        assertThat(chat.labels()).contains("Продолжить: Оформить документ");
        chat.presses("Продолжить: Оформить документ");
        assertThat(chat.bot()).startsWith("На кого оформляем?");
    }

    @Test
    void a_file_nobody_asked_for_is_kept_for_the_question_that_wants_it() {
        chat.files("акт.pdf");
        assertThat(chat.bot()).isEqualTo("Файл получен и сохранён. К какому вопросу он относится?");
        assertThat(chat.labels()).contains("Первичные документы");
        chat.says("отправить документ");
        assertThat(chat.bot()).startsWith("Файл получен.");
        chat.says("готово");
        assertThat(chat.says("Без пояснений").handOff().summary())
                .contains(new Effect.Known("files", "Файлы", "акт.pdf"));
    }

    @Test
    void too_many_files_are_not_taken_in_silence() {
        chat.says("отправить документ").files("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11");
        assertThat(chat.bot()).startsWith("Столько файлов сразу принять не могу.");
    }

    @Test
    void another_language_repeats_the_question_in_it() {
        chat.says("оформить документ").hears(new Event.LanguageChanged(Language.EN));
        assertThat(chat.bot()).isEqualTo("Which document do you need?");
        assertThat(chat.says("Waybill").bot()).startsWith("Who is it for?");
    }

    @Test
    void an_operator_can_give_back_to_a_named_step() {
        chat.says("оператор").hears(new Event.ReturnedToBot("vacation"));
        assertThat(chat.step()).isEqualTo("company-inn");
    }

    @Test
    void opening_the_chat_twice_greets_once() {
        assertThat(chat.opens().effects()).isEmpty();
    }

    @Test
    void back_at_the_beginning_says_that_this_is_the_beginning() {
        assertThat(chat.says("назад").bot()).startsWith("Это самое начало");
    }

    @Test
    void back_goes_from_answer_to_answer_down_to_the_menu() {
        chat.says("1").presses("Попросить оформить документ").presses("УПД").says("ООО Вектор");
        assertThat(chat.says("назад").step()).isEqualTo("counterparty");
        assertThat(chat.says("назад").step()).isEqualTo("document-kind");
        assertThat(chat.says("назад").step()).isEqualTo("documents-menu");
        assertThat(chat.says("назад").step()).isEqualTo("main");
    }

    @Test
    void a_scenario_that_turns_round_and_round_calls_a_person() {
        var circle = Scenarios.of("""
                scenario: circle
                title: Circle
                start: a
                team: desk
                chains:
                  a: [{goto: b}]
                  b: [{goto: a}]
                """);
        var handOff = Chat.with(circle).opens().handOff();
        assertThat(handOff.reason()).isEqualTo(Effect.Reason.WENT_IN_CIRCLES);
    }

    @Test
    void robots_that_send_each_other_round_call_a_person_too() {
        var circle = Scenarios.of("""
                scenario: circle
                title: Circle
                start: a
                team: desk
                chains:
                  a: [{robot: r.x}, {goto: a}]
                """);
        var robots = Chat.with(circle).opens();
        for (var i = 0; i < 10; i++) robots.robot(new Outcome.Ok(Map.of()));
        assertThat(robots.handOff().reason()).isEqualTo(Effect.Reason.WENT_IN_CIRCLES);
    }
}
