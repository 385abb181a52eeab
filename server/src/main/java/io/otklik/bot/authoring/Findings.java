package io.otklik.bot.authoring;

import io.otklik.bot.ScenarioId;
import io.otklik.bot.Wordings;
import io.otklik.dialog.Finding.Change;
import io.otklik.dialog.Finding.Level;
import io.otklik.dialog.Screen;
import io.otklik.dialog.Surroundings;
import io.otklik.platform.Language;
import io.otklik.platform.TaskNames;
import io.otklik.platform.Texts;
import io.otklik.robot.Robots;
import io.otklik.staff.Staff;
import io.otklik.staff.Team;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final Robots robots;
    private final TaskNames tasks;

    Findings(
            Wordings wordings, Tests tests, Staff staff, Texts texts, StepFiles files, Robots robots, TaskNames tasks) {
        this.wordings = wordings;
        this.tests = tests;
        this.staff = staff;
        this.texts = texts;
        this.files = files;
        this.robots = robots;
        this.tasks = tasks;
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
            case "never-closed " -> texts.in(language, "bot.company-never-closed");
            default ->
                found.where().matches(".*\\.answer\\.(list|person)")
                        ? texts.in(language, "bot.list-not-chosen")
                        : texts.in(language, found.key(), about(language, found));
        };
    }

    /// Teams and robots' tasks by the names that people gave them.
    private Object[] about(Language language, io.otklik.dialog.Finding found) {
        var about = found.about();
        return switch (found.check()) {
            case "never-closed" -> new Object[] {team(language, about.getFirst())};
            case "robot-without-limit", "robot-without-error" -> new Object[] {task(language, about.getFirst())};
            default -> about.toArray();
        };
    }

    private String team(Language language, String key) {
        return staff.team(key).map(team -> team.names().in(language)).orElse(key);
    }

    private String task(Language language, String robotAndTask) {
        var name = robotAndTask.split("\\.", 2);
        return name.length < 2 ? robotAndTask : tasks.task(name[0], name[1], language);
    }

    private List<io.otklik.dialog.Finding> check(ScenarioId scenario, Document document) {
        var found = new ArrayList<>(wordings.check(document.root(), surroundings(scenario, document)));
        found.addAll(files.strange(document));
        found.sort(Comparator.comparing(io.otklik.dialog.Finding::level));
        return found;
    }

    /// Untested steps are told of only where there are tests at all.
    private Surroundings surroundings(ScenarioId scenario, Document document) {
        var teams = staff.teams();
        var withHours = teams.stream().filter(team -> staff.hasHours(team.id()));
        var around = new Surroundings(
                List.of(Screen.WIDGET), keys(teams.stream()), keys(withHours), robots.tasks(), null, List.of());
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

    private static Set<String> keys(Stream<Team> teams) {
        return teams.map(Team::key).collect(Collectors.toSet());
    }
}
