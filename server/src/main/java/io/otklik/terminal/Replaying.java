package io.otklik.terminal;

import io.otklik.dialog.Replay;
import io.otklik.dialog.Replay.Played;
import io.otklik.dialog.Scenario;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// `replay`: plays recorded conversations, one a line, against a scenario, and tells what ends otherwise.
final class Replaying {

    private static final int EXAMPLES = 3;
    private static final JsonMapper JSON = new JsonMapper();

    private final Wording wording;
    private final PrintStream out;

    Replaying(Wording wording, PrintStream out) {
        this.wording = wording;
        this.out = out;
    }

    int replay(Terminal.Options options) throws IOException {
        if (options.files().size() != 2) throw new Terminal.Misuse("replay-two-files", "");
        var scenario = Reading.scenario(options.files().getFirst(), wording);
        var other = options.value("was", "");
        var was = other.isEmpty() ? Optional.<Scenario>empty() : Optional.of(Reading.scenario(Path.of(other), wording));
        var played = played(options.files().getLast(), scenario, was);
        report(played);
        var worse = played.stream().filter(Played::worse).count();
        out.println(wording.text("worse", worse, played.size()));
        return worse * 100.0 > gate(options) * played.size() ? Terminal.FOUND : Terminal.GOOD;
    }

    private static double gate(Terminal.Options options) {
        try {
            return Double.parseDouble(options.value("gate", "100"));
        } catch (NumberFormatException noNumber) {
            throw new Terminal.Misuse("bad-gate", options.value("gate", ""));
        }
    }

    private static List<Played> played(Path record, Scenario scenario, Optional<Scenario> was) throws IOException {
        if (!Files.isRegularFile(record)) throw new Terminal.Misuse("no-file", record.toString());
        var played = new ArrayList<Played>();
        try (var reader = Files.newBufferedReader(record)) {
            var number = 0;
            for (var line = reader.readLine(); line != null; line = reader.readLine()) {
                number++;
                if (!line.isBlank()) one(record, number, line, scenario, was).ifPresent(played::add);
            }
        }
        return played;
    }

    private static Optional<Played> one(
            Path record, int number, String line, Scenario scenario, Optional<Scenario> was) {
        try {
            return Replay.play(scenario, was, JSON.readTree(line));
        } catch (JacksonException noJson) {
            throw new Terminal.Misuse("not-json", record + ":" + number);
        }
    }

    private void report(List<Played> played) {
        Replay.count(played, (ends, count) -> {
            out.println(wording.text("replayed", count, end(ends.getKey()), end(ends.getValue())));
            if (ends.getKey() != ends.getValue())
                played.stream()
                        .filter(p -> p.before() == ends.getKey() && p.after() == ends.getValue())
                        .limit(EXAMPLES)
                        .forEach(p -> out.println(wording.text("example", p.id(), p.words(), p.step())));
        });
    }

    private String end(Replay.End end) {
        return wording.text("end." + end.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
