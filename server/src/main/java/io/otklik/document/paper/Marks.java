package io.otklik.document.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The marks of a template in a text: `{{name}}`, `{{#list}}` to `{{/list}}`, `{{^missing}}` to `{{/missing}}`.
final class Marks {

    private static final Pattern MARK = Pattern.compile("\\{\\{\\s*([#^/!&]?)\\s*([^{}]{0,200}?)\\s*}}");

    private static final int SHOWN = 40;

    private Marks() {}

    /// @param kind `#`, `^`, `/`, `!`, `&` or a space for a plain value
    record Mark(char kind, String name, int from, int to) {

        boolean opens() {
            return kind == '#' || kind == '^';
        }
    }

    /// From the beginning of a mark to its end, or to that of the mark which closes it.
    record Span(int from, int to) {}

    static List<Mark> in(String text) {
        return MARK.matcher(text)
                .results()
                .map(it -> new Mark(
                        it.group(1).isEmpty() ? ' ' : it.group(1).charAt(0), it.group(2), it.start(), it.end()))
                .toList();
    }

    /// The mark that is alone in this text.
    static Optional<Mark> alone(String text) {
        var marks = in(text);
        if (marks.size() != 1) return Optional.empty();
        var mark = marks.getFirst();
        var rest = text.substring(0, mark.from()) + text.substring(mark.to());
        return rest.isBlank() ? Optional.of(mark) : Optional.empty();
    }

    /// The beginning of what was meant as a mark and is none, as in `{{name}`.
    static Optional<String> broken(String text) {
        var rest = MARK.matcher(text).replaceAll("");
        var at = rest.indexOf("{{");
        return at < 0 ? Optional.empty() : Optional.of(rest.substring(at, Math.min(rest.length(), at + SHOWN)));
    }

    /// The parts of a text that are replaced, each as a whole.
    ///
    /// @throws BadTemplate where a mark is not closed, or closes what was not opened
    static List<Span> spans(String text) {
        var spans = new ArrayList<Span>();
        var open = new ArrayList<Mark>();
        for (var mark : in(text)) {
            if (mark.opens()) open.add(mark);
            else if (mark.kind() == '/') {
                if (open.isEmpty() || !open.getLast().name().equals(mark.name()))
                    throw new BadTemplate(BadTemplate.Why.NOT_OPENED, mark.name());
                var first = open.removeLast();
                if (open.isEmpty()) spans.add(new Span(first.from(), mark.to()));
            } else if (open.isEmpty()) spans.add(new Span(mark.from(), mark.to()));
        }
        if (!open.isEmpty())
            throw new BadTemplate(BadTemplate.Why.NOT_CLOSED, open.getLast().name());
        return spans;
    }
}
