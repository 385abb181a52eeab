package io.otklik.terminal;

import io.otklik.dialog.Rehearsal;
import io.otklik.dialog.Scenario;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// `test`: plays dialogs written beside a scenario; given a scenario, all of its own in `tests`.
final class Testing {

    private final Wording wording;
    private final PrintStream out;
    private final Map<Path, Scenario> read = new HashMap<>();

    Testing(Wording wording, PrintStream out) {
        this.wording = wording;
        this.out = out;
    }

    int test(Terminal.Options options) throws IOException {
        var played = 0;
        var failed = 0;
        for (var path : options.files()) {
            for (var test : tests(path)) {
                played++;
                if (!passes(test)) failed++;
            }
        }
        out.println(wording.text("tested", played, failed));
        return failed > 0 || played == 0 ? Terminal.FOUND : Terminal.GOOD;
    }

    private boolean passes(Path test) throws IOException {
        var yaml = Files.readString(test);
        var scenario = beside(test).resolve(Rehearsal.scenarioOf(yaml)).normalize();
        var known = read.get(scenario);
        if (known == null) read.put(scenario, known = Reading.scenario(scenario, wording));
        var result = Rehearsal.play(known, yaml);
        for (var miss : result.misses()) {
            var words = wording.finding(miss.kind().key(), miss.expected(), miss.got());
            out.println(test + ":" + miss.line() + ": " + words);
        }
        if (result.passed()) out.println(wording.text("passed", result.title()));
        return result.passed();
    }

    /// A test lies in a folder beside its scenario.
    private static Path beside(Path test) {
        var folder = Objects.requireNonNullElse(test.toAbsolutePath().getParent(), test);
        return Objects.requireNonNullElse(folder.getParent(), folder);
    }

    private static List<Path> tests(Path path) throws IOException {
        if (!Files.isRegularFile(path)) throw new Terminal.Misuse("no-file", path.toString());
        var own = Rehearsal.scenarioOf(Files.readString(path));
        if (own.endsWith(".yaml") || own.endsWith(".yml")) return List.of(path);
        var folder = Objects.requireNonNullElse(path.toAbsolutePath().getParent(), path)
                .resolve("tests");
        if (!Files.isDirectory(folder)) return List.of();
        var name = String.valueOf(path.getFileName());
        try (var files = Files.list(folder)) {
            var all = files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
            return all.stream().filter(f -> belongs(f, name)).toList();
        }
    }

    private static boolean belongs(Path test, String scenario) {
        try {
            return Rehearsal.scenarioOf(Files.readString(test)).equals(scenario);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
