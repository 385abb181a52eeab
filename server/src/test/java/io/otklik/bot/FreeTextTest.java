package io.otklik.bot;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Fact;
import io.otklik.knowledge.synonyms.SynonymGroups;
import io.otklik.platform.InboxId;
import io.otklik.platform.OtklikTest;
import io.otklik.robot.Outcome;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Anna of «Ромашка» says everything in one sentence, and the bot asks nothing but whether it is right.
@OtklikTest
class FreeTextTest {

    @Autowired
    Office office;

    @Autowired
    JdbcClient sql;

    @Autowired
    SynonymGroups synonyms;

    @Autowired
    SynonymLoop news;

    private InboxId inbox = new InboxId(new UUID(0, 0));

    @BeforeEach
    void open_the_office() {
        inbox = office.open();
    }

    @AfterEach
    void close_the_office() {
        office.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "отправить Иванова в отпуск на две недели с 5 февраля",
                "Отправьте, пожалуйста, Иванова Петра в отпуск с 5 февраля на 14 дней",
                "с 5 февраля на две недели отпуск Иванову",
                "оформи отпуск Петру Иванову с пятого февраля на 14 календарных дней",
                "Иванов идёт в отпуск с 05.02 на две недели",
                "нужен отпуск для Иванова с 5 по 18 февраля",
                "отправить иванова в отпуск на 2 недели с 5 феврля",
                "отпарвить Иванова в отпуск на две недели с 5 февраля",
                "jnghfdbnm Bdfyjdf d jngecr yf ldt ytltkb c 5 atdhfkz",
                "хочу отпустить Иванова отдыхать на 14 дней начиная с 5 февраля",
                "Добрый день! Иванову отпуск, пожалуйста, две недели, с 5-го февраля",
                "пусть Иванов отгуляет две недели с 5 февраля",
                "send Ivanov on leave for two weeks from 5 February",
                "please arrange two weeks of leave for Ivanov starting February 5th",
                "Ivanov needs a vacation from Feb 5 for 14 days",
                "book a holiday for Ivanov, 14 days, from 5 February",
                "I'd like to put Ivanov on annual leave from 5 to 18 February"
            })
    void a_leave_needs_only_a_confirmation(String text) {
        var anna = office.anna(inbox, null);
        office.says(anna, text);
        staff(anna);
        assertThat(office.lastWords(anna))
                .contains("Сотрудник: Иванов Пётр")
                .contains("Отпуск: с 5 февраля")
                .contains("по 18 февраля")
                .contains("14 дней");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "выставить счёт на 100 000 рублей для ООО «Рога и Копыта»",
                "Выставьте счет ООО \"Рога и Копыта\" на 100000 руб.",
                "для ООО «Рога и Копыта» нужен счёт, сумма сто тысяч рублей",
                "нужно выставить ООО «Рога и Копыта» счёт на 100 тыс. рублей",
                "сделайте счёт на сто тысяч рублей для ООО «Рога и Копыта»",
                "выставить счет для ооо «Рога и Копыта» на 0,1 млн рублей",
                "выпишите счёт покупателю ООО «Рога и Копыта», 100 000 ₽",
                "выстваить счёт на 100 000 рублей для ООО «Рога и Копыта»",
                "счёт для ООО «Рога и Копыта» на 100 000 рублей, пожалуйста"
            })
    void an_invoice_needs_only_a_confirmation(String text) {
        var anna = office.anna(inbox, null);
        office.says(anna, text);
        assertThat(office.lastWords(anna))
                .contains("Документ: Счёт покупателю")
                .contains("Контрагент: ООО «Рога и Копыта»")
                .contains("Сумма: 100 000 руб.");
    }

    @ParameterizedTest
    @CsvSource({
        "'issue an invoice for 100,000 roubles to Acme Ltd', Acme Ltd",
        "'make an invoice to Acme Ltd, 100 000 rubles', Acme Ltd",
        "'bill Acme Ltd for 100000 roubles', Acme Ltd",
        "'please issue Acme Ltd an invoice for one hundred thousand roubles', Acme Ltd",
        "'Invoice Horns LLC, RUB 100,000', Horns LLC"
    })
    void an_invoice_in_english_too(String text, String buyer) {
        var anna = office.anna(inbox, null);
        office.says(anna, text);
        assertThat(office.lastWords(anna))
                .contains("Документ: Счёт покупателю")
                .contains("Контрагент: " + buyer)
                .contains("Сумма: 100 000 руб.");
    }

    @ParameterizedTest
    @CsvSource({
        "заболел наш кладовщик, Кто болел?",
        "принесли больняк, Кто болел?",
        "человеку для банка бумагу о доходах надо, На кого нужна справка?",
        "'увольняется кладовщица', 'Напишите фамилию, имя, должность и дату.'",
        "налоговики прислали требование, Пришлите скан или фото письма.",
        "почему зарплату заплатили меньше, Напишите вопрос"
    })
    void what_is_wanted_is_known_in_other_words(String text, String answer) {
        var anna = office.anna(inbox, null);
        office.says(anna, text);
        assertThat(office.lastWords(anna)).startsWith(answer);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "какая сегодня погода в Сочи",
                "расскажи анекдот",
                "who won the football match",
                "сколько дней отпуска осталось у Иванова"
            })
    void what_nobody_taught_starts_nothing(String text) {
        var anna = office.anna(inbox, null);
        office.says(anna, text);
        assertThat(office.facts(anna, Fact.RobotWorked.class)).isEmpty();
        assertThat(office.lastWords(anna)).doesNotStartWith("Кто").doesNotStartWith("Проверьте");
    }

    @Test
    void two_people_of_one_name_are_asked_about() {
        var anna = office.anna(inbox, null);
        office.says(anna, "отправить Захарову в отпуск на неделю с 5 февраля");
        office.robot(
                anna,
                call(anna),
                new Outcome.Done(
                        Map.of(
                                "employees",
                                List.of(
                                        Map.of("id", "e-2", "name", "Захарова Ольга", "daysLeft", 21),
                                        Map.of("id", "e-3", "name", "Захарова Инна", "daysLeft", 21),
                                        Map.of("id", "e-4", "name", "Иванов Пётр", "daysLeft", 21))),
                        List.of()));
        assertThat(office.said(anna).getLast().buttons())
                .extracting("label")
                .containsExactly("Захарова Ольга · 21\u00a0день", "Захарова Инна · 21\u00a0день");
        office.presses(anna, "Захарова Инна · 21\u00a0день");
        assertThat(office.lastWords(anna)).contains("Сотрудник: Захарова Инна").contains("7 дней");
    }

    @Test
    void what_was_wrong_is_corrected_and_the_next_one_is_named_by_a_word() {
        var anna = office.anna(inbox, null);
        office.says(anna, "отправить Иванова в отпуск на две недели с 5 февраля");
        staff(anna);
        office.says(anna, "нет, с 6 февраля");
        assertThat(office.lastWords(anna)).contains("с 6 февраля").contains("14 дней");
        office.says(anna, "а с 9-го?");
        assertThat(office.lastWords(anna)).contains("с 9 февраля");
        office.presses(anna, "Оформить отпуск");
        office.robot(anna, call(anna), new Outcome.Done(Map.of(), List.of()));
        office.says(anna, "и Захарову тоже");
        staff(anna);
        assertThat(office.lastWords(anna)).contains("Сотрудник: Захарова Ольга").contains("с 9 февраля");
    }

    @Test
    void a_word_that_the_company_says_means_the_same_is_understood_by_those_who_talk_already() {
        var anna = office.anna(inbox, null);
        office.says(anna, "принесли цедулку от эскулапа");
        assertThat(office.lastWords(anna)).doesNotContain("Кто болел?");
        var group = synonyms.add("больничный", "цедулка от эскулапа");
        try {
            news.step();
            office.says(anna, "принесли цедулку от эскулапа");
            assertThat(office.lastWords(anna)).contains("Кто болел?");
        } finally {
            synonyms.remove(group);
            news.step();
        }
    }

    @Test
    void people_see_how_the_customer_sounds() {
        var anna = office.anna(inbox, null);
        office.says(anna, "Это ужас, кошмар, срочно позовите оператора!!");
        var handOff = office.facts(anna, Fact.HandedOff.class).getFirst().handOff();
        assertThat(handOff.tone()).containsExactly("urgent", "upset", "person");
        assertThat(handOff.slots())
                .extracting("label", "value")
                .contains(
                        org.assertj.core.api.Assertions.tuple("Тон последнего сообщения", "срочно, клиент недоволен"));
    }

    private void staff(ConversationId id) {
        office.employees(id, call(id));
    }

    private String call(ConversationId id) {
        return sql.sql("select state->'waits'->>'robot' from bot.session where conversation_id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }
}
