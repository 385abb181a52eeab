package io.otklik.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Robots may be slow, fail, refuse, or answer when the customer has gone elsewhere.
class RobotWorksTest {

    private static final Map<String, Value> EMPLOYEES = Map.of(
            "employees",
            new Value.Rows(List.of(
                    new Value.Row("e1", Map.of("name", Value.words("Иванов Пётр"), "daysLeft", Value.Amount.of(28))))));
    private static final Map<String, Value> PAPERS =
            Map.of("files", new Value.Files(List.of(new FileRef("p", "Приказ.pdf", 1_000, "application/pdf"))));

    private final Chat chat = Chat.with(Scenarios.schetovod()).opens();

    @Test
    void slowness_is_told_once_for_each_sign_and_the_answer_is_still_taken() {
        var call = atRegistration().call();
        chat.hears(new Event.Progress(call.turn(), call.callId(), Event.Pace.SLOW));
        assertThat(chat.bot()).startsWith("Учётная система готовит документы дольше обычного.");
        chat.hears(new Event.Progress(call.turn(), call.callId(), Event.Pace.RETRYING));
        assertThat(chat.bot()).contains("не будет оформлен дважды");
        chat.hears(new Event.Returned(call.turn(), call.callId(), new Outcome.Ok(PAPERS)));
        assertThat(chat.files()).containsExactly("Приказ.pdf");
    }

    @Test
    void a_failed_task_is_tried_again_under_the_same_key() {
        var first = atRegistration().call();
        var again = chat.robot(new Outcome.Failed("timeout")).says("да").call();
        assertThat(again.key()).isEqualTo(first.key());
        assertThat(again.callId()).isNotEqualTo(first.callId());
    }

    @Test
    void a_failed_task_found_again_through_the_menu_still_has_its_key() {
        var first = atRegistration().call();
        chat.robot(new Outcome.Failed("timeout")).says("меню").presses("Продолжить: Отпуск сотрудника");
        assertThat(chat.labels()).contains("Попробовать ещё раз");
        assertThat(chat.says("попробовать ещё раз").call().key()).isEqualTo(first.key());
    }

    @Test
    void what_may_have_been_done_is_said_so_and_only_the_same_task_is_tried_again() {
        var first = atRegistration().call();
        chat.robot(new Outcome.Unsure("no answer"));
        assertThat(chat.bot()).contains("пока неизвестно, оформлен ли он");
        assertThat(chat.says("назад").effects(Effect.Call.class)).isEmpty();
        assertThat(chat.step()).isEqualTo("register");
        assertThat(chat.says("да").call().key()).isEqualTo(first.key());
    }

    @Test
    void whoever_takes_over_an_unsure_task_is_told_to_look_before_repeating_it() {
        atRegistration();
        var handOff =
                chat.robot(new Outcome.Unsure("no answer")).says("оператор").handOff();
        assertThat(handOff.reason()).isEqualTo(Effect.Reason.ROBOT_FAILED);
        assertThat(handOff.words()).contains("Проверьте, прежде чем повторять");
    }

    @Test
    void other_answers_make_another_task() {
        var first = atRegistration().call();
        chat.robot(new Outcome.Failed("timeout")).says("назад");
        assertThat(chat.step()).isEqualTo("vacation-check");
        chat.says("нет").says("длительность").says("7");
        assertThat(chat.says("да").call().key()).isNotEqualTo(first.key());
    }

    @Test
    void what_cannot_be_undone_goes_on_when_the_customer_leaves_and_its_papers_come_all_the_same() {
        var call = atRegistration().call();
        chat.says("меню");
        assertThat(chat.step()).isEqualTo("main");
        chat.says("больничный");
        chat.hears(new Event.Returned(call.turn(), call.callId(), new Outcome.Ok(PAPERS)));
        assertThat(chat.bot()).isEqualTo("«Отпуск сотрудника»: выполнено, как вы просили.");
        assertThat(chat.files()).containsExactly("Приказ.pdf");
        assertThat(chat.step()).isEqualTo("sick-employee");
        chat.hears(new Event.Returned(call.turn(), call.callId(), new Outcome.Ok(PAPERS)));
        assertThat(chat.effects()).isEmpty();
    }

    @Test
    void back_cannot_call_back_what_was_sent() {
        var call = atRegistration().call();
        assertThat(chat.says("назад").bot()).isEqualTo("Ещё жду ответа. Напишу, как только он придёт.");
        chat.hears(new Event.Returned(call.turn(), call.callId(), new Outcome.Ok(PAPERS)));
        assertThat(chat.says("назад").step()).isNotEqualTo("vacation-check");
    }

    @Test
    void a_list_that_comes_late_is_ignored() {
        var call = chat.says("отпуск").says("7799012346").call();
        chat.says("меню");
        chat.hears(new Event.Returned(call.turn(), call.callId(), new Outcome.Ok(EMPLOYEES)));
        assertThat(chat.effects()).isEmpty();
    }

    @Test
    void a_person_can_be_called_while_a_robot_works() {
        var call = atRegistration().call();
        assertThat(chat.says("оператор").handOff().team()).isEqualTo("payroll");
        chat.hears(new Event.Returned(call.turn(), call.callId(), new Outcome.Refused("overlap", "Уже в отпуске.")));
        assertThat(chat.bot()).contains("выполнить не получилось").contains("Уже в отпуске.");
    }

    @Test
    void a_refusal_with_a_code_that_nobody_foresaw_shows_its_reason_and_the_ways_out() {
        atRegistration().robot(new Outcome.Refused("refused", "Период закрыт."));
        assertThat(chat.bot()).contains("Учётная система не приняла отпуск. Период закрыт.");
        assertThat(chat.labels()).containsExactly("Попробовать ещё раз", "Позвать специалиста", "Меню");
    }

    @Test
    void an_empty_list_goes_to_a_person() {
        chat.says("отпуск").says("7799012346").robot(Map.of("employees", new Value.Rows(List.of())));
        assertThat(chat.handOff().words()).isEqualTo("В учёте компании нет сотрудников");
    }

    private Chat atRegistration() {
        chat.says("отпуск").says("7799012346").robot(EMPLOYEES);
        return chat.says("1").says("5 февраля").says("14").says("да");
    }
}
