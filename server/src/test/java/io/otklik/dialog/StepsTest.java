package io.otklik.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What single steps do.
class StepsTest {

    private static final String HEAD = """
            scenario: s
            title: S
            start: a
            team: desk
            chains:
              person: [{id: person-menu, menu: Else?, items: [{label: Again, to: a}]}]
              end: [{end: resolved}]
              a:
            """;

    @Test
    void a_form_asks_its_questions_one_after_another() {
        var chat = chat("""
                - id: f
                  form: A few questions.
                  fields:
                    - {as: who, ask: Who?, label: Who, answer: text}
                    - {as: howMany, ask: How many?, label: Number, answer: number}
                - {say: '{{who}} {{howMany}}'}
                - {goto: person}
                """).opens();
        assertThat(chat.bot()).isEqualTo("A few questions.\nWho?");
        assertThat(chat.says("Anna").step()).isEqualTo("f-how-many");
        assertThat(chat.says("3").bot()).startsWith("Anna 3");
    }

    @Test
    void the_customers_language_is_a_value_that_robots_can_be_given() {
        var chat = chat("""
                - {id: r, robot: papers.letter, with: {language: language}, as: letter}
                - {goto: person}
                """).opens();
        assertThat(chat.call().inputs()).containsEntry("language", Value.words("en"));
    }

    @Test
    void contact_details_that_are_known_are_not_asked_for() {
        var yaml = HEAD + indented("- {id: c, contact: [name, phone]}\n- {goto: person}");
        var anna = new Value.Row("anna", Map.of("name", Value.words("Anna")));
        var chat = new Chat(Scenarios.of(yaml), Language.EN, Map.of("contact", anna), Chat.TODAY).opens();
        assertThat(chat.step()).isEqualTo("c-phone");
        assertThat(chat.says("8 916 123-45-67").effects(Effect.Learnt.class))
                .containsExactly(new Effect.Learnt("phone", "+79161234567"));
    }

    @Test
    void a_quiz_counts_points_and_an_answer_changed_counts_once() {
        var chat = chat("""
                - {id: q, quiz: Capital?, as: city, right: Right, wrong: No, options: [{id: m, label: Moscow, points: 2}, {id: p, label: Paris}]}
                - {id: t, confirm: 'Score {{score}}'}
                - {goto: person}
                """).opens().presses("Paris");
        assertThat(chat.bot()).isEqualTo("No\nScore 0");
        assertThat(chat.says("back").presses("Moscow").bot()).isEqualTo("Right\nScore 2");
    }

    @Test
    void a_survey_shows_a_scale() {
        var chat = chat("- {id: q, survey: How was it?, kind: nps, as: mark}\n- {goto: person}")
                .opens();
        assertThat(chat.effects(Effect.Say.class).getLast().layout()).isEqualTo(Effect.Layout.SCALE);
        assertThat(chat.says("9").effects(Effect.Surveyed.class)).containsExactly(new Effect.Surveyed("q", "nps", 9));
    }

    @Test
    void a_consent_given_once_is_not_asked_for_again_and_a_refusal_goes_its_way() {
        var yaml = "- {id: c, consent: May we?, purpose: news, as: ok, refused: end}\n- {goto: person}";
        var chat = chat(yaml).opens().says("yes");
        assertThat(chat.effects(Effect.Consented.class))
                .containsExactly(new Effect.Consented("news", "1", true, "May we?"));
        assertThat(chat.presses("Again").step()).isEqualTo("person-menu");
        assertThat(chat(yaml).opens().says("no").effects(Effect.Finish.class)).isNotEmpty();
    }

    @Test
    void each_customer_goes_the_same_way_of_a_split_every_time() {
        var yaml =
                HEAD + indented("- {id: x, split: [{id: one, share: 30, to: person}, {id: two, share: 70, to: end}]}");
        var scenario = Scenarios.of(yaml);
        var ones = 0;
        for (var i = 0; i < 1_000; i++) {
            var contact = Map.<String, Value>of("contact", new Value.Row("contact-" + i, Map.of()));
            var first =
                    new Chat(scenario, Language.EN, contact, Chat.TODAY).opens().effects(Effect.TookShare.class);
            var second =
                    new Chat(scenario, Language.EN, contact, Chat.TODAY).opens().effects(Effect.TookShare.class);
            assertThat(first).isEqualTo(second);
            if (first.getFirst().share().equals("one")) ones++;
        }
        assertThat(ones).isBetween(250, 350);
    }

    @Test
    void attempts_are_counted() {
        var chat = chat("- {id: t, attempts: 1, then: person, else: end}").opens();
        assertThat(chat.step()).isEqualTo("person-menu");
        assertThat(chat.presses("Again").effects(Effect.Finish.class)).isNotEmpty();
    }

    @Test
    void a_question_may_lead_elsewhere_after_answers_that_cannot_be_taken() {
        var chat =
                chat("- {id: q, ask: INN?, as: inn, label: INN, answer: inn, again: [Once, Twice], attempts: {most: 3, then: person}}\n- {goto: end}")
                        .opens();
        assertThat(chat.says("what").bot()).isEqualTo("Once");
        assertThat(chat.says("what").bot()).isEqualTo("Twice");
        assertThat(chat.labels()).contains("Get a specialist");
        assertThat(chat.says("what").step()).isEqualTo("person-menu");
    }

    @Test
    void a_chain_can_be_run_by_another_and_gives_its_result() {
        var chat =
                Chat.with(Scenarios.of(HEAD + indented("""
                - {id: r, run: add, with: {first: today}, gives: {when: second}}
                - {id: done, confirm: '{{when}}'}
                - {goto: person}
                """) + """
              add:
                inputs: [first]
                outputs: [second]
                steps:
                  - {id: sure, ask: Sure?, as: sure, label: Sure, answer: yes-no}
                  - {set: {second: first}}
            """), Language.EN).opens();
        assertThat(chat.step()).isEqualTo("sure");
        assertThat(chat.says("yes").bot()).isEqualTo("23 November 2026");
        assertThat(chat.says("back").step()).isEqualTo("sure");
        assertThat(chat.says("yes").step()).isEqualTo("done");
    }

    @Test
    void waiting_ends_with_the_time_or_the_event() {
        var yaml =
                "- {id: w, wait: 2h}\n- {id: p, await: paid, as: payment, limit: 1d, late: end}\n- {say: 'Paid {{payment.sum}}'}\n- {goto: person}";
        var chat = chat(yaml).opens();
        var timer = chat.effects(Effect.Timer.class).getFirst();
        assertThat(timer.after()).isEqualTo(Duration.ofHours(2));
        assertThat(chat.says("hello").step()).isEqualTo("w");
        chat.hears(new Event.TimeUp(timer.key()));
        assertThat(chat.step()).isEqualTo("p");
        chat.hears(new Event.TimeUp(timer.key()));
        assertThat(chat.step()).isEqualTo("p");
        chat.hears(new Event.Occurred("paid", Map.of("sum", Value.Amount.of(5))));
        assertThat(chat.bot()).startsWith("Paid 5");
    }

    @Test
    void nobody_at_work_is_a_way_of_its_own() {
        var scenario = Scenarios.of(HEAD + indented("- {id: h, hours: desk, open: person, closed: end}"));
        var closed = Moment.of(Chat.TODAY.atTime(3, 0).atZone(java.time.ZoneOffset.UTC))
                .withHours(team -> !team.equals("desk"));
        var reaction = Dialog.step(scenario, State.fresh(1, Language.EN, Map.of()), new Event.Started(), closed);
        assertThat(reaction.effects()).contains(new Effect.Finish(true));
    }

    @Test
    void a_robot_that_takes_too_long_is_given_up() {
        var chat = chat("- {id: r, robot: shop.find, limit: 5s, error: person}\n- {goto: end}")
                .opens();
        chat.hears(new Event.TimeUp(chat.effects(Effect.Timer.class).getFirst().key()));
        assertThat(chat.step()).isEqualTo("person-menu");
    }

    @Test
    void what_the_customer_named_before_is_not_asked_again() {
        var chat = chat("- {id: m, menu: What?, items: [{label: Leave, to: leave, intent: leave}]}", """
              leave:
                - {id: day, ask: When?, as: day, label: Day, answer: date}
                - {id: length, ask: How long?, as: length, label: Days, answer: days}
                - {id: sure, confirm: '{{day}}, {{length}}'}
            """);
        var meaning = new Meaning(List.of(new Meaning.Intent("leave", true)), null);
        chat.hears(new Event.Said("off for two weeks from 5 February", meaning));
        assertThat(chat.bot()).endsWith("5 February 2027, 14 days");
    }

    private static Chat chat(String steps) {
        return chat(steps, "");
    }

    private static Chat chat(String steps, String more) {
        return Chat.with(Scenarios.of(HEAD + indented(steps) + more), Language.EN);
    }

    private static String indented(String steps) {
        return steps.strip().indent(4);
    }
}
