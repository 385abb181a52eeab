package io.otklik.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// "Operator", "menu" and "back" are heard whatever the bot has just asked.
class AnyMomentTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{organization.inn}} {{today}}",
                "{{#documentSum}}x{{/documentSum}}",
                "{{{contact.name}}}",
                "${7*7} #{7*7} [[${7*7}]]",
                "T(java.lang.Runtime).getRuntime().exec('id')",
                "{{#plural}}1 a|b{{/plural}}",
                "<#assign x=1>${x}"
            })
    void what_a_customer_types_is_shown_and_never_worked_out(String words) {
        var chat = Chat.with(SCENARIO).opens().says("оформить документ").says("доверенность");
        chat.says(words).says("подробности");
        assertThat(chat.bot()).contains("Контрагент: " + words);
    }

    private static final Scenario SCENARIO = Scenarios.schetovod();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "оператор",
                "Оператора!",
                "ОПЕРАТОР",
                "опиратор",
                "позовите человека",
                "хочу поговорить с живым человеком",
                "соедините со специалистом, пожалуйста",
                "нет, лучше оператора",
                "operator",
                "human",
                "I want to talk to a human",
                "agent please",
                "специалиста",
                "позвать"
            })
    void a_person_is_called_by_any_name(String words) {
        assertThat(Chat.with(SCENARIO).opens().says(words).handOff().reason()).isEqualTo(Effect.Reason.ASKED);
        assertThat(halfway().says(words).handOff().team()).isEqualTo("documents");
        assertThat(askedForWords()
                        .says(words.equals("опиратор") ? "операор" : words)
                        .effects(Effect.HandOff.class))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Иванов просит выплатить отпускные раньше. Позовите специалиста",
                "позовите бухгалтера, больничный не проходит",
                "Отпуск оформить не получилось, нужен живой человек",
                "у меня вопрос по отпуску: хочу поговорить с оператором",
                "Переключите меня на человека!! Отпуск горит",
                "My leave request is wrong. Connect me to a real person",
                "Please let me talk to someone about annual leave"
            })
    void a_person_called_for_in_a_longer_story_comes_and_no_task_begins(String words) {
        var first = Chat.with(SCENARIO).opens().says(words);
        assertThat(first.handOff().reason()).isEqualTo(Effect.Reason.ASKED);
        assertThat(first.handOff().team()).isEqualTo("payroll");
        assertThat(halfway().says(words).handOff().reason()).isEqualTo(Effect.Reason.ASKED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "В доверенности указать: получатель Иванов, менеджер по продажам",
                "Не переключайте на оператора, просто запишите: акт за май",
                "Договор с оператором связи, срок до мая"
            })
    void an_answer_in_free_words_that_only_names_a_profession_calls_nobody(String words) {
        assertThat(askedForWords().says(words).handOff().reason()).isEqualTo(Effect.Reason.BY_SCENARIO);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "меню",
                "Меню.",
                "мнею",
                "в главное меню",
                "начать сначала",
                "отмена",
                "menu",
                "start over",
                "go to the menu"
            })
    void the_menu_opens_from_anywhere(String words) {
        assertThat(halfway().says(words).step()).isEqualTo("main");
        assertThat(Chat.with(SCENARIO).opens().says("2").says(words).step()).isEqualTo("main");
    }

    @ParameterizedTest
    @ValueSource(strings = {"назад", "Назад!", "нзаад", "вернуться", "вернись назад", "back", "go back"})
    void one_step_back_undoes_the_last_answer(String words) {
        var chat = halfway().says(words);
        assertThat(chat.step()).isEqualTo("document-kind");
        assertThat(chat.state().value("documentKind")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "человек уволился вчера",
                "вернуться к отчёту не успели",
                "меню столовой надо оплатить",
                "наш оператор связи"
            })
    void a_story_with_such_a_word_in_it_is_only_an_answer(String words) {
        assertThat(askedForWords().says(words).handOff().summary())
                .containsExactly(new Effect.Known("otherQuestion", "Вопрос", words));
    }

    private static Chat halfway() {
        return Chat.with(SCENARIO).opens().says("оформить документ").says("акт");
    }

    private static Chat askedForWords() {
        return Chat.with(SCENARIO).opens().presses("Другое");
    }
}
