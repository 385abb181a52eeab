package io.otklik.workspace.assist;

import io.otklik.conversation.Author;
import io.otklik.conversation.Entry;
import io.otklik.conversation.Fact;
import io.otklik.conversation.Message;
import io.otklik.model.mask.Mask;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/// What was said, as lines of who and what; of a long conversation the newest.
final class Transcript {

    static final int ENTRIES = 100;
    private static final int MOST_CHARS = 12_000;

    private Transcript() {}

    private record Line(String who, String text) {}

    /// @param log   oldest first
    /// @param notes whether colleagues' notes belong to it
    static List<Map<String, String>> of(List<Entry> log, boolean notes, Mask mask) {
        var lines = new ArrayList<Line>();
        for (var entry : log) line(entry, notes, lines);
        var from = lines.size();
        for (var room = MOST_CHARS; from > 0; from--) {
            room -= lines.get(from - 1).text().length();
            if (room < 0) break;
        }
        return lines.subList(from, lines.size()).stream()
                .map(line -> Map.of("who", line.who(), "text", mask.hide(line.text())))
                .toList();
    }

    /// What the customer has said since we last answered, oldest first; if nothing, the last words.
    static List<String> questions(List<Entry> log) {
        var open = new ArrayList<String>();
        var last = "";
        for (var entry : log) {
            if (entry.fact() instanceof Fact.Said && entry.author() instanceof Author.Operator) open.clear();
            if (entry.fact() instanceof Fact.Received(var message) && message.pressed() == null) {
                last = Objects.requireNonNullElse(message.text(), last);
                if (message.text() != null) open.add(message.text());
            }
        }
        return open.isEmpty() ? List.of(last) : open;
    }

    private static void line(Entry entry, boolean notes, List<Line> lines) {
        switch (entry.fact()) {
            case Fact.Received(var message) -> add(lines, "customer", words(message));
            case Fact.Said(var message, var _) ->
                add(lines, entry.author() instanceof Author.Bot ? "bot" : "operator", words(message));
            case Fact.Noted(var text, var _, var _) -> add(lines, "colleague's note", notes ? text : "");
            default -> {}
        }
    }

    private static void add(List<Line> lines, String who, String text) {
        if (!text.isBlank()) lines.add(new Line(who, text));
    }

    private static String words(Message message) {
        var files = message.files().stream().map(file -> "(file)").collect(Collectors.joining(" "));
        return (Objects.requireNonNullElse(message.text(), "") + " " + files).strip();
    }
}
