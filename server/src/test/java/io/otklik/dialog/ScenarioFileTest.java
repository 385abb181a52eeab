package io.otklik.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.dialog.Flaw.Mistake;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/// A scenario's file is read strictly, and all of its mistakes are told at once.
class ScenarioFileTest {

    private static final String HEAD = "scenario: x\ntitle: X\nstart: a\nteam: desk\nchains:\n  a:\n";

    @Test
    void a_slip_of_the_pen_is_not_passed_over() {
        assertThat(flaws(HEAD + "    - {say: Hello, buton: 1}")).containsExactly(Mistake.UNKNOWN_KEY);
        assertThat(flaws(HEAD + "    - {sey: Hello}")).containsExactly(Mistake.UNKNOWN_STEP);
        assertThat(flaws(HEAD + "    - Hello")).containsExactly(Mistake.UNKNOWN_STEP);
    }

    @Test
    void whatever_leads_somewhere_must_lead_to_something() {
        assertThat(flaws(HEAD + "    - {goto: nowhere}")).containsExactly(Mistake.NO_SUCH_TARGET);
        assertThat(flaws(HEAD + "    - {menu: Q, items: [{label: L, to: nowhere}]}"))
                .containsExactly(Mistake.NO_SUCH_TARGET);
        assertThat(flaws(HEAD.replace("start: a", "start: z") + "    - {say: Hello}"))
                .containsExactly(Mistake.NO_SUCH_TARGET, Mistake.NO_SUCH_TARGET);
    }

    @Test
    void all_mistakes_are_told_at_once() {
        var yaml = HEAD + """
                    - {id: Bad Id, say: Hello}
                    - {if: 'days >>> 3', then: a}
                    - {say: 'Hello {{#open}}'}
                    - {ask: Q, as: today, label: L, answer: mood}
                """;
        assertThat(flaws(yaml))
                .containsExactlyInAnyOrder(
                        Mistake.BAD_ID,
                        Mistake.BAD_CONDITION,
                        Mistake.BAD_TEXT,
                        Mistake.BAD_ID,
                        Mistake.UNKNOWN_ANSWER);
    }

    @Test
    void a_mistake_says_where_it_is() {
        assertThat(Scenarios.read(HEAD + "    - {say: Hello}\n    - {say: Hello, x: 1}"))
                .isEqualTo(new ScenarioFile.Bad(List.of(new Flaw(".chains.a[2]", Mistake.UNKNOWN_KEY, "x"))));
    }

    @Test
    void names_are_used_once() {
        assertThat(flaws(HEAD + "    - {id: b, say: Hello}\n    - {id: b, say: Hello}"))
                .containsExactly(Mistake.SAME_ID);
    }

    @Test
    void what_is_no_file_at_all_is_told_too() {
        assertThat(flaws("a: [")).containsExactly(Mistake.NOT_YAML);
        assertThat(flaws("just words")).containsExactly(Mistake.NOT_A_MAP);
        assertThat(flaws("x".repeat(1_000_001))).containsExactly(Mistake.TOO_LONG);
        assertThat(flaws("[".repeat(10_000))).containsExactly(Mistake.NOT_YAML);
        assertThat(flaws("a: &a [*a, *a]")).isNotEmpty();
    }

    @Test
    void a_phrase_of_the_bot_can_be_worded_differently() {
        var yaml = HEAD + "    - {menu: Что?, items: [{label: Да, to: a}]}\nphrases: {not-understood: Простите?}";
        assertThat(Chat.with(Scenarios.of(yaml)).opens().says("хрмпф").bot()).isEqualTo("Простите?");
        assertThat(flaws(yaml.replace("not-understood", "no-such-phrase"))).containsExactly(Mistake.UNKNOWN_PHRASE);
    }

    @Property(tries = 300)
    void no_text_breaks_the_reader(@ForAll String yaml) {
        assertThat(Scenarios.read(yaml)).isNotNull();
    }

    private static List<Mistake> flaws(String yaml) {
        return switch (Scenarios.read(yaml)) {
            case ScenarioFile.Good _ -> List.of();
            case ScenarioFile.Bad(var flaws) ->
                flaws.stream().map(Flaw::mistake).toList();
        };
    }
}
