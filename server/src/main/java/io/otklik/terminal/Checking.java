package io.otklik.terminal;

import io.otklik.dialog.Finding;
import io.otklik.dialog.Finding.Level;
import io.otklik.dialog.ScenarioChecks;
import io.otklik.dialog.ScenarioFile;
import io.otklik.dialog.Screen;
import io.otklik.dialog.Surroundings;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.JacksonException;

/// `check`: every finding on a line of its own with its place.
final class Checking {

    private final Wording wording;
    private final PrintStream out;

    Checking(Wording wording, PrintStream out) {
        this.wording = wording;
        this.out = out;
    }

    int check(Terminal.Options options) throws IOException {
        var screens = Arrays.stream(options.value("channels", "widget").split(","))
                .map(Screen::of)
                .toList();
        var around = new Surroundings(screens, null, null, null, null, List.of());
        var errors = 0L;
        var warnings = 0L;
        for (var path : options.files()) {
            var findings = findings(path, around);
            errors += findings.stream().filter(f -> f.level() == Level.ERROR).count();
            warnings +=
                    findings.stream().filter(f -> f.level() == Level.WARNING).count();
        }
        out.println(wording.text("checked", options.files().size(), errors, warnings));
        return errors > 0 || options.has("strict") && warnings > 0 ? Terminal.FOUND : Terminal.GOOD;
    }

    private List<Finding> findings(Path path, Surroundings around) throws IOException {
        var reading = Reading.of(path, wording);
        try {
            var tree = ScenarioFile.tree(reading.yaml());
            var findings = ScenarioChecks.of(tree, wording.russian(), wording.english(), around);
            findings.forEach(finding -> out.println(line(reading, finding)));
            return findings;
        } catch (JacksonException notYaml) {
            throw new Terminal.Misuse(
                    "has-flaws",
                    "\n" + reading.place("")
                            + notYaml.getOriginalMessage().lines().findFirst().orElse(""));
        }
    }

    private String line(Reading reading, Finding finding) {
        var level = wording.text(finding.level() == Level.ERROR ? "error" : "warning");
        var step = finding.where().isEmpty() || finding.where().startsWith(".") ? "" : " (" + finding.where() + ")";
        var about = wording.finding(finding.key(), finding.about().toArray());
        return reading.place(finding.where()) + level + ": " + about + step;
    }
}
