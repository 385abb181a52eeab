package io.otklik.dialog.check;

import io.otklik.dialog.Finding;
import io.otklik.dialog.Finding.Level;
import io.otklik.dialog.Flaw;
import io.otklik.dialog.ScenarioFile;
import io.otklik.dialog.Surroundings;
import io.otklik.dialog.file.ScenarioReader;
import io.otklik.dialog.scenario.Phrases;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// Runs all checks over one scenario.
public final class Checker {

    private static final List<Check> ALL = List.of(
            Reach::check,
            Circles::check,
            Values::check,
            Personal::check,
            Robots::check,
            Handing::check,
            Menus::check,
            Lengths::check,
            Secrets::check,
            Languages::check,
            Persons::check,
            Talk::check,
            Tests::check);

    private Checker() {}

    interface Check {
        void look(Subject subject, Findings findings);
    }

    public static List<Finding> check(JsonNode tree, Phrases phrases, Surroundings surroundings) {
        return switch (ScenarioReader.read(tree, phrases)) {
            case ScenarioFile.Bad(var flaws) ->
                flaws.stream().map(Checker::finding).toList();
            case ScenarioFile.Good(var scenario) -> {
                var subject = new Subject(scenario, tree, new Paths(tree), new Graph(scenario), surroundings);
                var findings = new Findings();
                for (var check : ALL) check.look(subject, findings);
                var all = new ArrayList<>(findings.all());
                all.sort(Comparator.comparing(Finding::level));
                yield List.copyOf(all);
            }
        };
    }

    /// What could not be read at all.
    private static Finding finding(Flaw flaw) {
        var check = switch (flaw.mistake()) {
            case NO_SUCH_TARGET -> flaw.where().isEmpty() ? "no-start" : "deleted-target";
            case MISSING ->
                flaw.about().equals("to") ? "open-port" : flaw.about().equals("start") ? "no-start" : "missing";
            default -> flaw.mistake().name().toLowerCase(Locale.ROOT).replace('_', '-');
        };
        return new Finding(Level.ERROR, check, flaw.where(), List.of(flaw.about()), List.of());
    }
}
