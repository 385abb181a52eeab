package io.otklik.bot.authoring;

import io.otklik.bot.ScenarioId;
import io.otklik.bot.Wordings;
import io.otklik.dialog.Finding.Change;
import io.otklik.dialog.Finding.Level;
import io.otklik.dialog.Screen;
import io.otklik.dialog.Surroundings;
import io.otklik.platform.Language;
import io.otklik.platform.Texts;
import io.otklik.staff.Staff;
import io.otklik.staff.Team;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What the engine's checks find in a draft, in the author's language, each with its step: errors keep it from being
/// published, warnings want a reason.
@Component
class Findings {

    private static final int MOST = 200;

    private final Wordings wordings;
    private final Tests tests;
    private final Staff staff;
    private final Texts texts;
    private final StepFiles files;

    Findings(Wordings wordings, Tests tests, Staff staff, Texts texts, StepFiles files) {
        this.wordings = wordings;
        this.tests = tests;
        this.staff = staff;
        this.texts = texts;
        this.files = files;
    }

    /// @param code what kind of mistake it is
    /// @param step where it is; absent when it is about the whole scenario
    /// @param fix  changes of the document that put it right, if a program can tell
    record Finding(Level severity, String code, @Nullable String step, String message, List<Change> fix) {}

    List<Finding> of(ScenarioId scenario, Document document, Language language) {
        return check(scenario, document).stream()
                .limit(MOST)
                .map(found -> new Finding(
                        found.level(),
                        found.check(),
                        document.stepAt(found.where()),
                        words(language, found),
                        found.fix()))
                .toList();
    }

    /// All of this level, uncut.
    List<io.otklik.dialog.Finding> of(ScenarioId scenario, Document document, Level level) {
        return check(scenario, document).stream()
                .filter(found -> found.level() == level)
                .toList();
    }

    /// What is not chosen yet is said in words of the screen, not by the file's key.
    private String words(Language language, io.otklik.dialog.Finding found) {
        return switch (found.check() + " " + String.join(" ", found.about())) {
            case "open-port to" -> texts.in(language, "bot.option-leads-nowhere");
            case "missing robot.operation" -> texts.in(language, "bot.task-not-chosen");
            default ->
                found.where().matches(".*\\.answer\\.(list|person)")
                        ? texts.in(language, "bot.list-not-chosen")
                        : texts.in(language, found.key(), found.about().toArray());
        };
    }

    private List<io.otklik.dialog.Finding> check(ScenarioId scenario, Document document) {
        var found = new ArrayList<>(wordings.check(document.root(), surroundings(scenario, document)));
        found.addAll(files.strange(document));
        found.sort(Comparator.comparing(io.otklik.dialog.Finding::level));
        return found;
    }

    /// Untested steps are told of only where there are tests at all.
    private Surroundings surroundings(ScenarioId scenario, Document document) {
        var teams = staff.teams().stream().map(Team::key).collect(Collectors.toSet());
        var around = new Surroundings(List.of(Screen.WIDGET), teams, null, null, null, List.of());
        var played = tests.play(scenario, document);
        if (played.isEmpty()) return around;
        var steps = new HashSet<String>();
        played.values().forEach(result -> steps.addAll(result.steps()));
        var failing = played.entrySet().stream()
                .filter(test -> !test.getValue().passed())
                .map(test -> test.getKey().title())
                .toList();
        return around.tested(steps, failing);
    }
}
