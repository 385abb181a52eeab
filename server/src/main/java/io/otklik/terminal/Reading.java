package io.otklik.terminal;

import io.otklik.dialog.Flaw;
import io.otklik.dialog.Scenario;
import io.otklik.dialog.ScenarioFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// A file as it was read: its text, and the scenario or its flaws.
record Reading(Path path, String yaml, ScenarioFile file) {

    static Reading of(Path path, Wording wording) throws IOException {
        if (!Files.isRegularFile(path)) throw new Terminal.Misuse("no-file", path.toString());
        var yaml = Files.readString(path);
        return new Reading(path, yaml, ScenarioFile.read(yaml, wording.russian(), wording.english()));
    }

    /// The scenario; whoever wants to play it cannot do with flaws.
    static Scenario scenario(Path path, Wording wording) throws IOException {
        var reading = of(path, wording);
        return switch (reading.file()) {
            case ScenarioFile.Good(var scenario) -> scenario;
            case ScenarioFile.Bad(var flaws) -> throw new Terminal.Misuse("has-flaws", reading.lines(flaws, wording));
        };
    }

    String lines(List<Flaw> flaws, Wording wording) {
        var lines = new StringBuilder();
        for (var flaw : flaws) lines.append('\n').append(line(flaw, wording));
        return lines.toString();
    }

    private String line(Flaw flaw, Wording wording) {
        var name = flaw.mistake().name().toLowerCase(Locale.ROOT).replace('_', '-');
        var key = flaw.mistake() == Flaw.Mistake.NO_SUCH_TARGET ? "deleted-target" : name;
        return place(flaw.where()) + wording.finding("dialog.check." + key, flaw.about());
    }

    /// As compilers write it: `shop.yaml:12: `.
    String place(String where) {
        return path + ":" + ScenarioFile.line(yaml, where) + ": ";
    }
}
