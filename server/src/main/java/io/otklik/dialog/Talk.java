package io.otklik.dialog;

import io.otklik.dialog.trial.Talking;
import io.otklik.dialog.trial.Transcript;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A dialog with a scenario that nobody else hears: the author plays the customer, made-up answers play the robots, the
/// clock stands where she puts it. Nothing is kept: the same acts always play the same way.
public final class Talk {

    private Talk() {}

    /// What the author does, one thing after another.
    ///
    /// @param begins when it begins, where the company works
    /// @param closed teams that are not at work; `any` is all of them
    /// @param knows  what is known of the made-up customer before she says a word
    /// @param from   the step to begin at; empty for the beginning
    /// @param robots how each robot's task ends, by `robot.operation`
    public record Script(
            Language language,
            ZonedDateTime begins,
            Screen screen,
            Set<String> closed,
            JsonNode knows,
            String from,
            Map<String, Fake> robots,
            List<Act> acts) {
        public Script {
            closed = Set.copyOf(closed);
            robots = Map.copyOf(robots);
            acts = List.copyOf(acts);
        }
    }

    /// One act: something happens, or the clock goes on to a time.
    public sealed interface Act {
        record Happens(Event event) implements Act {}

        record Waits(ZonedDateTime until) implements Act {}
    }

    /// How a made-up robot answers.
    public record Fake(Manner manner, JsonNode answers, String code, String reason) {

        public enum Manner {
            OK,
            /// Says that it takes long, and answers.
            SLOW,
            /// Answers with the same lists, and nothing in them.
            EMPTY,
            REFUSES,
            FAILS
        }
    }

    /// One line of the talk.
    ///
    /// @param by `bot`, `contact`, `robot` or `event`
    public record Line(
            String by,
            String kind,
            String text,
            @Nullable String step,
            List<Effect.Known> known,
            List<Button> buttons,
            List<String> files,
            int turn,
            ZonedDateTime at) {}

    public record Shown(String name, String text) {}

    /// @param trace the steps gone through, turn by turn
    public record Played(
            List<Line> lines,
            List<List<String>> trace,
            String step,
            String waits,
            List<Shown> values,
            ZonedDateTime now) {}

    public static Played play(Scenario scenario, Script script) {
        return Talking.play(scenario, script).played();
    }

    /// The talk as a test that a person can read, for [Rehearsal]: it expects everything that is said now.
    public static String transcript(Scenario scenario, Script script, String title) {
        return Transcript.of(title, scenario.name() + ".yaml", script, Talking.play(scenario, script));
    }
}
