package io.otklik.bot.authoring;

import java.time.ZonedDateTime;
import java.util.List;

/// A dialog as it should go: what the customer does, how the robots answer, when it is, and everything that is said to
/// her.
record TestScript(Rehearsal.Script script, ZonedDateTime begins, List<String> expects) {

    TestScript {
        expects = List.copyOf(expects);
    }

    /// What the customer hears and what becomes of her, line by line.
    static List<String> words(Rehearsal.Played played) {
        return played.lines().stream()
                .filter(line -> !line.by().equals("contact"))
                .map(TestScript::words)
                .toList();
    }

    private static String words(Rehearsal.Line line) {
        if (!line.by().equals("bot")) return line.kind() + ": " + line.text();
        var labels = line.buttons().stream()
                .map(button -> "[" + button.label() + "]")
                .toList();
        return plain(line.text() + (labels.isEmpty() ? "" : " " + String.join(" ", labels)));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ').replace('\u202f', ' ');
    }
}
