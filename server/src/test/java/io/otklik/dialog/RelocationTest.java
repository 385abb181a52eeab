package io.otklik.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.dialog.Relocation.Why;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/// A conversation that goes on while its author publishes a new version.
class RelocationTest {

    private static final String OLD = """
            scenario: s
            title: S
            start: a
            team: desk
            running: move
            chains:
              a:
                - {id: day, ask: Day?, as: day, label: Day, answer: date}
                - {id: length, ask: How long?, as: length, label: Length, answer: days}
                - {id: sure, confirm: '{{day}}, {{length}}'}
                - {id: call, robot: r.x, as: done, limit: 9s, failed: Sorry}
                - {end: resolved}
            """;

    private final Scenario old = Scenarios.of(OLD);
    private final Chat chat = Chat.with(old, Language.EN).opens().says("5 February");

    @Test
    void it_goes_on_where_it_stood_in_new_words() {
        var state = moved(OLD.replace("How long?", "For how many days?"));
        assertThat(state.version()).isEqualTo(2);
        assertThat(state.place().step()).isEqualTo("length");
        assertThat(state.value("day")).isNotNull();
    }

    @Test
    void a_step_may_have_another_name_if_it_says_so() {
        assertThat(moved(OLD.replace("{id: length,", "{id: duration, was: length,"))
                        .place()
                        .step())
                .isEqualTo("duration");
    }

    @Test
    void an_answer_whose_question_has_changed_is_asked_for_again() {
        assertThat(moved(OLD.replace("label: Day, answer: date", "label: Day, answer: text"))
                        .value("day"))
                .isNull();
    }

    @Test
    void it_finishes_on_its_version_where_its_step_is_gone_or_asks_something_else() {
        assertThat(stays(OLD.replace("{id: length,", "{id: duration,"))).isEqualTo(Why.STEP_GONE);
        assertThat(stays(OLD.replace("label: Length, answer: days", "label: Length, answer: text")))
                .isEqualTo(Why.STEP_CHANGED);
    }

    @Test
    void it_finishes_on_its_version_while_a_robot_works_or_when_the_rule_says_so() {
        assertThat(stays(OLD.replace("running: move", "running: finish"))).isEqualTo(Why.BY_RULE);
        chat.says("14").says("yes");
        assertThat(stays(OLD)).isEqualTo(Why.BUSY);
    }

    @Property(tries = 300)
    void to_the_same_scenario_everything_moves_as_it_is(@ForAll("seeds") long seed, @ForAll("moves") List<Move> moves) {
        var scenario = Scenarios.of(AnyScenario.yaml(seed).replace("team: desk", "team: desk\nrunning: move"));
        var state = DialogProperties.play(scenario, moves).getLast().state();
        if (!(Relocation.of(scenario, scenario, 7, state) instanceof Relocation.Moves(var same))) return;
        assertThat(same.memory()).isEqualTo(state.memory());
        assertThat(same.place().step()).isEqualTo(state.place().step());
    }

    private State moved(String yaml) {
        return ((Relocation.Moves) Relocation.of(old, Scenarios.of(yaml), 2, chat.state())).state();
    }

    private Why stays(String yaml) {
        return ((Relocation.Stays) Relocation.of(old, Scenarios.of(yaml), 2, chat.state())).why();
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().between(0, 1_000_000).withoutEdgeCases();
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        return Moves.any().list().ofMinSize(1).ofMaxSize(15);
    }
}
