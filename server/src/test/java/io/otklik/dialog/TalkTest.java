package io.otklik.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.dialog.Talk.Act;
import io.otklik.dialog.Talk.Fake;
import io.otklik.dialog.Talk.Fake.Manner;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.json.JsonMapper;

/// What an author sees when she talks with her draft, and that the talk is kept as a test which passes.
class TalkTest {

    private static final ZonedDateTime MONDAY = ZonedDateTime.parse("2026-11-23T15:30+03:00");
    private static final JsonMapper JSON = new JsonMapper();
    private static final String EVERYTHING = """
            scenario: everything
            title: {ru: Всё, en: Everything}
            start: hello
            team: front-desk
            chains:
              hello:
                - say: {ru: Здравствуйте., en: Hello.}
                - id: main
                  menu: {ru: Чем помочь?, en: How can I help?}
                  items:
                    - {label: {ru: Доставка, en: Delivery}, to: delivery}
                    - {label: {ru: Напомнить, en: Remind}, to: later}
              delivery:
                title: {ru: Доставка, en: Delivery}
                steps:
                  - id: agree
                    consent: {ru: Можно сохранить ваш телефон?, en: May I keep your phone?}
                    purpose: contact
                    as: agreed
                    refused: bye
                  - {id: phone, contact: [phone]}
                  - tag: [доставка]
                  - id: slots
                    robot: shop.slots
                    as: found
                    limit: 1m
                  - id: slot
                    ask: {ru: Когда?, en: When?}
                    as: slot
                    answer: {list: found.slots, label: '{{name}}'}
                    label: {ru: Время, en: Time}
                  - notify: {ru: 'Доставка: {{slot.name}}', en: 'Delivery: {{slot.name}}'}
                    team: front-desk
                  - id: mark
                    survey: {ru: Удобно было?, en: Was it easy?}
                    kind: csat
                    as: mark
                    label: {ru: Оценка, en: Mark}
                  - {end: resolved, text: {ru: Спасибо., en: Thank you.}}
              later:
                title: {ru: Напомнить, en: Remind}
                steps:
                  - wait: 2h
                  - {end: resolved, text: {ru: Напоминаю., en: Reminding.}}
              bye:
                title: {ru: Прощание, en: Goodbye}
                steps:
                  - handoff: {ru: Передаю оператору., en: Passing you on.}
                    reason: {ru: Отказ, en: Refusal}
            """;

    @Test
    void everything_that_happened_stands_in_the_talk_in_its_order() {
        var played = Talk.play(Scenarios.of(EVERYTHING), delivery(Manner.OK));
        assertThat(played.lines())
                .extracting(line -> line.by() + " " + line.kind())
                .containsSubsequence(
                        "bot text",
                        "event consented",
                        "event learnt",
                        "event tagged",
                        "robot ok",
                        "event notified",
                        "event surveyed",
                        "event completed",
                        "event finish");
        assertThat(played.trace().getFirst()).containsExactly("hello-1", "main");
        assertThat(played.waits()).isEqualTo("Over");
    }

    @Test
    void the_clock_wakes_what_waits_for_it_and_nothing_before_its_time() {
        var scenario = Scenarios.of(EVERYTHING);
        var early = Talk.play(scenario, script(Manner.OK, started(), said("Напомнить"), waits(60)));
        assertThat(early.lines()).extracting(Talk.Line::text).doesNotContain("Напоминаю.");
        var later = Talk.play(scenario, script(Manner.OK, started(), said("Напомнить"), waits(60), waits(121)));
        assertThat(later.lines()).extracting(Talk.Line::text).contains("Напоминаю.");
    }

    @ParameterizedTest
    @EnumSource
    void a_talk_kept_as_a_test_passes_however_the_robot_answers(Manner manner) {
        var scenario = Scenarios.of(EVERYTHING);
        var test = Talk.transcript(scenario, delivery(manner), "Доставка");
        var result = Rehearsal.play(scenario, test);
        assertThat(result.misses()).as(test).isEmpty();
        assertThat(Rehearsal.titleOf(test)).isEqualTo("Доставка");
        assertThat(result.steps()).contains("slots");
    }

    @Test
    void a_test_made_of_a_talk_notices_every_change() {
        var test = Talk.transcript(Scenarios.of(EVERYTHING), delivery(Manner.OK), "Доставка");
        for (var change : List.of("Здравствуйте.", "tag: [доставка]", "purpose: contact", "kind: csat")) {
            var other = EVERYTHING.replace(
                    change,
                    switch (change) {
                        case "Здравствуйте." -> "Добрый день.";
                        case "tag: [доставка]" -> "tag: [курьер]";
                        case "kind: csat" -> "kind: nps";
                        default -> "purpose: advertising";
                    });
            assertThat(Rehearsal.play(Scenarios.of(other), test).passed())
                    .as(change)
                    .isFalse();
        }
    }

    private static Talk.Script delivery(Manner manner) {
        return script(
                manner, started(), said("Доставка"), said("да"), said("+7 912 345-67-89"), said("завтра"), said("5"));
    }

    private static Talk.Script script(Manner manner, Act... acts) {
        var slots = JSON.readTree("{\"slots\": [{\"id\": \"s1\", \"name\": \"Завтра, 10:00\"}]}");
        var done = new ArrayList<Act>(List.of(acts));
        return new Talk.Script(
                Language.RU,
                MONDAY,
                Screen.WIDGET,
                Set.of(),
                JSON.createObjectNode(),
                "",
                Map.of("shop.slots", new Fake(manner, slots, "no-slots", "Мест нет.")),
                done);
    }

    private static Act started() {
        return new Act.Happens(new Event.Started());
    }

    private static Act said(String text) {
        return new Act.Happens(new Event.Said(text));
    }

    private static Act waits(int minutes) {
        return new Act.Waits(MONDAY.plus(Duration.ofMinutes(minutes)));
    }
}
