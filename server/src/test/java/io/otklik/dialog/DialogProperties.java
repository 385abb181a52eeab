package io.otklik.dialog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds for every scenario and whatever happens in a conversation.
class DialogProperties {

    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 23, 10, 0, 0, 0, ZoneId.of("Europe/Moscow"));
    private static final Scenario SAMPLE = Scenarios.schetovod();

    @Property(tries = 400)
    void the_sample_scenario_survives_any_conversation(@ForAll("moves") List<Move> moves) {
        play(SAMPLE, moves);
    }

    @Property(tries = 600)
    void any_scenario_survives_any_conversation(@ForAll("scenarios") String yaml, @ForAll("moves") List<Move> moves) {
        play(Scenarios.of(yaml), moves);
    }

    @Property(tries = 300)
    void an_operator_can_be_reached_after_any_conversation(
            @ForAll("scenarios") String yaml, @ForAll("moves") List<Move> moves) {
        var scenario = Scenarios.of(yaml);
        var state = play(scenario, moves).getLast().state();
        var called = Dialog.step(scenario, state, new Event.Said("оператор"), NOW);
        assertThat(called.effects()).anyMatch(Effect.HandOff.class::isInstance);
    }

    @Property(tries = 300)
    void the_menu_can_be_reached_after_any_conversation(
            @ForAll("moves") List<Move> moves, @ForAll("scenarios") String yaml) {
        var scenario = Scenarios.of(yaml);
        var state = play(scenario, moves).getLast().state();
        var opened = Dialog.step(scenario, state, new Event.Pressed("!menu", "Меню"), NOW)
                .state();
        assertThat(opened.place().step())
                .isEqualTo(scenario.mainMenu().orElseThrow().id());
    }

    @Property(tries = 300)
    void the_same_conversation_always_goes_the_same_way(@ForAll("moves") List<Move> moves) {
        assertThat(play(SAMPLE, moves)).isEqualTo(play(SAMPLE, moves));
    }

    @Property(tries = 400)
    void nothing_is_answered_to_a_call_nobody_waits_for(@ForAll("moves") List<Move> moves) {
        var state = play(SAMPLE, moves).getLast().state();
        var late = new Event.Returned(99, "register#99999", new Outcome.Ok(Map.of()));
        assertThat(Dialog.step(SAMPLE, state, late, NOW)).isEqualTo(new Reaction(state, List.of()));
    }

    @Property(tries = 400)
    void not_understanding_three_times_calls_a_person(@ForAll("moves") List<Move> moves) {
        var state = play(SAMPLE, moves).getLast().state();
        for (var i = 0; i < 4; i++) {
            var reaction = Dialog.step(SAMPLE, state, new Event.Said("хрмпф"), NOW);
            state = reaction.state();
        }
        var misses = state.place().misses();
        assertThat(misses).isLessThan(4);
    }

    @Property(tries = 400)
    void what_was_done_once_is_never_asked_of_a_robot_again(@ForAll("moves") List<Move> moves) {
        var settled = new ArrayList<String>();
        var running = new ArrayList<Effect.Call>();
        var state = State.fresh(7, Language.RU, Map.of());
        var past = new ArrayList<Reaction>();
        for (var move : moves) {
            var event = move.event(past);
            if (event instanceof Event.Returned(int _, var id, Outcome.Ok _))
                running.stream()
                        .filter(c -> c.callId().equals(id))
                        .map(Effect.Call::key)
                        .forEach(settled::add);
            var reaction = Dialog.step(SAMPLE, state, event, NOW);
            for (var effect : reaction.effects()) {
                if (!(effect instanceof Effect.Call call)) continue;
                assertThat(settled).doesNotContain(call.key());
                running.add(call);
            }
            state = reaction.state();
            past.add(reaction);
        }
    }

    /// Plays a conversation and checks every turn.
    static List<Reaction> play(Scenario scenario, List<Move> moves) {
        var reactions = new ArrayList<Reaction>();
        var state = State.fresh(7, Language.RU, Map.of());
        var keys = new ArrayList<String>();
        reactions.add(new Reaction(state, List.of()));
        for (var move : moves) {
            var reaction = Dialog.step(scenario, state, move.event(reactions), NOW);
            check(scenario, reaction, move);
            for (var effect : reaction.effects()) if (effect instanceof Effect.Call call) keys.add(call.callId());
            assertThat(keys).as("every call has its own id").doesNotHaveDuplicates();
            reactions.add(reaction);
            state = reaction.state();
        }
        return reactions;
    }

    private static void check(Scenario scenario, Reaction reaction, Move move) {
        assertThat(reaction.effects()).as("a turn is never endless").hasSizeLessThan(320);
        assertThat(reaction.state().version()).isEqualTo(7);
        var place = reaction.state().place();
        if (!place.step().isEmpty()) assertThat(scenario.step(place.step())).isPresent();
        var handOffs = reaction.effects().stream()
                .filter(Effect.HandOff.class::isInstance)
                .count();
        assertThat(handOffs).isLessThan(2);
        if (move.isWordOfCustomer())
            assertThat(reaction.effects()).as("the customer is always answered").anyMatch(DialogProperties::isAnswer);
        for (var effect : reaction.effects()) {
            if (effect instanceof Effect.Say say)
                assertThat(say.text() + say.buttons() + say.files()).isNotEqualTo("[][]");
        }
    }

    private static boolean isAnswer(Effect effect) {
        return switch (effect) {
            case Effect.Say _, Effect.HandOff _, Effect.Call _, Effect.Finish _, Effect.Timer _ -> true;
            case Effect.Mark _,
                    Effect.Tagged _,
                    Effect.Notified _,
                    Effect.Learnt _,
                    Effect.Consented _,
                    Effect.Surveyed _ -> false;
        };
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        return Moves.any().list().ofMinSize(1).ofMaxSize(25);
    }

    @Provide
    Arbitrary<String> scenarios() {
        return Arbitraries.integers().between(0, 1_000_000).withoutEdgeCases().map(AnyScenario::yaml);
    }
}
