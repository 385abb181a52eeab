package io.otklik.dialog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// What holds for scenarios with steps of every kind, on every channel, at every hour.
class GuaranteeProperties {

    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 23, 10, 0, 0, 0, ZoneId.of("Europe/Moscow"));

    /// What happened, in the order in which it did: what a log keeps.
    private record Played(List<Event> log, List<Reaction> reactions) {}

    @Property(tries = 500)
    void where_a_conversation_stands_can_be_told_from_its_log_alone(
            @ForAll("seeds") long seed, @ForAll("moves") List<Move> moves, @ForAll("moments") Moment moment) {
        var played = play(seed, moves, moment);
        var scenario = Scenarios.of(AnyScenario.yaml(seed));
        var state = fresh();
        for (var i = 0; i < played.log().size(); i++) {
            var reaction = Dialog.step(scenario, state, played.log().get(i), moment);
            assertThat(reaction).isEqualTo(played.reactions().get(i + 1));
            state = reaction.state();
        }
    }

    @Property(tries = 500)
    void messages_fit_the_channel_they_go_to(
            @ForAll("seeds") long seed, @ForAll("moves") List<Move> moves, @ForAll("moments") Moment moment) {
        var screen = moment.screen();
        for (var reaction : play(seed, moves, moment).reactions()) {
            for (var effect : reaction.effects()) {
                if (!(effect instanceof Effect.Say say)) continue;
                assertThat(say.text().length()).isLessThanOrEqualTo(screen.longestText());
                assertThat(say.buttons().size()).isLessThanOrEqualTo(screen.mostButtons());
                assertThat(say.buttons()).allMatch(b -> b.label().length() <= screen.longestLabel());
            }
        }
    }

    @Property(tries = 500)
    void no_task_is_given_twice_once_it_is_done_and_no_call_or_time_has_the_name_of_another(
            @ForAll("seeds") long seed, @ForAll("moves") List<Move> moves, @ForAll("moments") Moment moment) {
        var played = play(seed, moves, moment);
        var names = new HashSet<String>();
        var keys = new HashSet<String>();
        var done = new HashSet<String>();
        for (var i = 1; i < played.reactions().size(); i++) {
            if (played.log().get(i - 1) instanceof Event.Returned(var _, var id, Outcome.Ok _)) done.add(id);
            for (var effect : played.reactions().get(i).effects()) {
                if (effect instanceof Effect.Timer(var key, var _))
                    assertThat(names.add(key)).isTrue();
                if (!(effect instanceof Effect.Call call)) continue;
                assertThat(names.add(call.callId())).isTrue();
                assertThat(done).doesNotContain(call.key());
                keys.add(call.key());
            }
        }
    }

    @Property(tries = 500)
    void a_person_can_be_called_on_every_channel_at_every_hour(
            @ForAll("seeds") long seed, @ForAll("moves") List<Move> moves, @ForAll("moments") Moment moment) {
        var state = play(seed, moves, moment).reactions().getLast().state();
        var called = Dialog.step(Scenarios.of(AnyScenario.yaml(seed)), state, new Event.Said("оператор"), moment);
        assertThat(called.effects()).anyMatch(Effect.HandOff.class::isInstance);
    }

    @Property(tries = 300)
    void checks_look_at_any_scenario_without_stumbling_and_their_changes_can_be_made(@ForAll("seeds") long seed) {
        var tree = ScenarioFile.tree(AnyScenario.yaml(seed));
        var around = new Surroundings(
                Screen.ALL, java.util.Set.of(), java.util.Set.of(), java.util.Set.of(), java.util.Set.of(), List.of());
        for (var finding : Scenarios.checked(tree, around)) {
            for (var change : finding.fix()) {
                var parent = change.path().substring(0, change.path().lastIndexOf('/'));
                assertThat(tree.at(change.op().equals("remove") ? change.path() : parent)
                                .isMissingNode())
                        .isFalse();
            }
        }
    }

    @Property(tries = 500)
    void checks_bear_anything(@ForAll String text) {
        var tree = tools.jackson.databind.node.JsonNodeFactory.instance
                .objectNode()
                .put("scenario", text);
        tree.putObject("chains")
                .putArray(text.isEmpty() ? "a" : text)
                .addObject()
                .put("say", text)
                .put("goto", text);
        assertThatNoException().isThrownBy(() -> Scenarios.checked(tree, Surroundings.UNKNOWN));
    }

    private static Played play(long seed, List<Move> moves, Moment moment) {
        var scenario = Scenarios.of(AnyScenario.yaml(seed));
        var log = new ArrayList<Event>();
        var reactions = new ArrayList<>(List.of(new Reaction(fresh(), List.of())));
        for (var move : moves) {
            var event = asBefore(log, move.event(reactions));
            log.add(event);
            reactions.add(Dialog.step(scenario, reactions.getLast().state(), event, moment));
        }
        return new Played(log, reactions);
    }

    /// A robot may tell twice how a task has ended, but not in two ways: another try is another call.
    private static Event asBefore(List<Event> log, Event event) {
        if (!(event instanceof Event.Returned(var _, var id, var _))) return event;
        return log.stream()
                .filter(before -> before instanceof Event.Returned(var _, var other, var _) && other.equals(id))
                .findFirst()
                .orElse(event);
    }

    private static State fresh() {
        return State.fresh(7, Language.RU, Map.of());
    }

    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs().between(0, 1_000_000).withoutEdgeCases();
    }

    @Provide
    Arbitrary<List<Move>> moves() {
        return Moves.any().list().ofMinSize(1).ofMaxSize(20);
    }

    @Provide
    Arbitrary<Moment> moments() {
        var screens = Arbitraries.of(Screen.ALL);
        return screens.flatMap(screen -> Arbitraries.of(true, false)
                .map(open -> Moment.of(NOW).on(screen).withHours(_ -> open)));
    }
}
