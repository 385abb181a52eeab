package io.otklik.dialog;

import io.otklik.dialog.trial.Script;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A dialog as a support manager writes it down, played against a scenario: what the customer does, what the bot must
/// answer, what robots say. All that the bot says must be written; a text that ends with «…» is compared up to there.
public final class Rehearsal {

    private Rehearsal() {}

    /// How it went.
    ///
    /// @param title    what the dialog is about
    /// @param scenario the file of the scenario it belongs to
    /// @param misses   what was not as written; empty when all was
    /// @param steps    the steps that were come to
    public record Result(String title, String scenario, List<Miss> misses, Set<String> steps) {
        public Result {
            misses = List.copyOf(misses);
            steps = Set.copyOf(steps);
        }

        public boolean passed() {
            return misses.isEmpty();
        }
    }

    /// A line of the file that was not as written.
    public record Miss(int line, Kind kind, String expected, String got) {}

    public enum Kind {
        SAID_OTHERWISE,
        SAID_NOTHING,
        SAID_MORE,
        OTHER_BUTTONS,
        OTHER_FILES,
        NO_SUCH_BUTTON,
        NO_CALL,
        OTHER_CALL,
        OTHER_INPUTS,
        NO_SUCH_EFFECT,
        OTHER_HANDOFF,
        UNKNOWN_LINE,
        UNREADABLE,
        NO_SCENARIO;

        /// Of the sentence about it, which takes what was expected and what came.
        public String key() {
            return "dialog.miss." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// The scenario's file that a test names.
    public static String scenarioOf(String yaml) {
        return Script.scenarioOf(yaml);
    }

    /// What a test is about, as it says itself; empty if it does not, or cannot be read.
    public static String titleOf(String yaml) {
        return Script.titleOf(yaml);
    }

    /// How a test went whose scenario cannot be read.
    public static Result unplayed(String title) {
        return new Result(title, "", List.of(new Miss(1, Kind.NO_SCENARIO, "", "")), Set.of());
    }

    public static Result play(Scenario scenario, String yaml) {
        return Script.play(scenario, yaml);
    }
}
