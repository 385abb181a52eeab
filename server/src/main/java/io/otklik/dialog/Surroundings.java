package io.otklik.dialog;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What a scenario is checked against: the channels it speaks in, the teams there are and those that have working
/// hours,
/// the tasks robots can do (`accounting.vacation`), what its tests have shown. What is not known is not checked.
public record Surroundings(
        List<Screen> screens,
        @Nullable Set<String> teams,
        @Nullable Set<String> teamsWithHours,
        @Nullable Set<String> robots,
        @Nullable Set<String> testedSteps,
        List<String> failingTests) {

    public static final Surroundings UNKNOWN =
            new Surroundings(List.of(Screen.WIDGET), null, null, null, null, List.of());

    public Surroundings {
        screens = List.copyOf(screens);
        failingTests = List.copyOf(failingTests);
    }

    /// The same, with what the tests have shown.
    public Surroundings tested(Set<String> steps, List<String> failing) {
        return new Surroundings(screens, teams, teamsWithHours, robots, steps, failing);
    }
}
