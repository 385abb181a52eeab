package io.otklik.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// When the bot does not understand, it helps once, offers a person the second time and calls one the third time.
class MissesTest {

    private final Chat chat = Chat.with(Scenarios.schetovod()).opens();

    @Test
    void the_first_time_it_says_how_to_answer_and_shows_the_choices_again() {
        chat.says("хрмпф");
        assertThat(chat.bot()).isEqualTo("Не понял вас. Выберите, пожалуйста, из списка или напишите иначе.");
        assertThat(chat.labels()).contains("Первичные документы");
        assertThat(chat.effects(Effect.Missed.class)).containsExactly(new Effect.Missed("main", "хрмпф"));
    }

    @Test
    void the_second_time_it_offers_a_person_first_of_all() {
        chat.says("хрмпф").says("ещё раз хрмпф");
        assertThat(chat.labels().getFirst()).isEqualTo("Позвать специалиста");
        assertThat(chat.presses("Позвать специалиста").handOff().reason()).isEqualTo(Effect.Reason.NOT_UNDERSTOOD);
    }

    @Test
    void the_third_time_it_calls_a_person_by_itself() {
        chat.says("хрмпф").says("хрмпф").says("хрмпф");
        assertThat(chat.handOff().reason()).isEqualTo(Effect.Reason.NOT_UNDERSTOOD);
        assertThat(chat.handOff().team()).isEqualTo("front-desk");
    }

    @Test
    void an_answer_that_is_understood_begins_the_count_anew() {
        chat.says("хрмпф").says("1").says("хрмпф");
        assertThat(chat.bot()).startsWith("Не понял вас.");
    }

    @Test
    void the_very_first_words_are_answered_by_the_greeting_even_if_they_are_not_understood() {
        var fresh = Chat.with(Scenarios.schetovod()).says("хрмпф");
        assertThat(fresh.bot()).startsWith("Здравствуйте.").endsWith("напишите своими словами.");
        assertThat(fresh.effects(Effect.Missed.class)).hasSize(1);
    }

    @Test
    void a_greeting_is_no_miss() {
        var fresh = Chat.with(Scenarios.schetovod()).says("Добрый день!");
        assertThat(fresh.effects(Effect.Missed.class)).isEmpty();
    }

    @Test
    void an_answer_that_breaks_a_rule_is_understood_and_no_miss() {
        chat.says("справка 2-ндфл").says("Иванов Пётр").says("1812");
        assertThat(chat.bot()).isEqualTo("Напишите год четырьмя цифрами, например 2026.");
        assertThat(chat.effects(Effect.Missed.class)).isEmpty();
    }
}
