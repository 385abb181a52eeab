package io.otklik.knowledge.moving;

import io.otklik.knowledge.body.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Gathers the pieces of one line as readers see it: spaces side by side are one, like pieces are one, and there is no
/// space at its ends.
final class Pieces {

    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t\\r\\f]]");
    private static final Pattern SPACES = Pattern.compile("[ \\t\\n\\r\\f]+");

    private final List<Span> spans = new ArrayList<>();

    /// The same line in this form.
    static List<Span> of(List<Span> line) {
        var pieces = new Pieces();
        for (var span : line)
            switch (span) {
                case Span.Break _ -> pieces.lineBreak();
                case Span.Fragment(var id) -> pieces.fragment(id);
                case Span.Words(var text, var styles, var link) -> pieces.words(text, styles, link);
            }
        return pieces.take();
    }

    /// One line of plain words.
    static String plain(String raw) {
        return SPACES.matcher(UNSEEN.matcher(raw).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /// Words whose spaces and lines count.
    static String lines(String raw) {
        var text = raw.replace("\r\n", "\n").replace('\r', '\n').replace('\f', '\n');
        return UNSEEN.matcher(text).replaceAll("").replaceAll("\\n+\\z", "");
    }

    void lineBreak() {
        spans.add(new Span.Break());
    }

    void fragment(UUID id) {
        spans.add(new Span.Fragment(id));
    }

    void words(String raw, Set<Span.Style> styles, @Nullable URI link) {
        var text = SPACES.matcher(UNSEEN.matcher(raw).replaceAll("")).replaceAll(" ");
        if (text.startsWith(" ") && isAfterSpace()) text = text.substring(1);
        if (text.isEmpty()) return;
        if (!spans.isEmpty()
                && spans.getLast() instanceof Span.Words(var before, var worn, var leads)
                && worn.equals(styles)
                && Objects.equals(leads, link)) {
            spans.removeLast();
            text = before + text;
        }
        spans.add(new Span.Words(text, styles, link));
    }

    private boolean isAfterSpace() {
        return spans.isEmpty()
                || switch (spans.getLast()) {
                    case Span.Words words -> words.text().endsWith(" ");
                    case Span.Break _ -> true;
                    case Span.Fragment _ -> false;
                };
    }

    /// What was gathered; nothing where nobody would see anything.
    List<Span> take() {
        while (!spans.isEmpty() && endsInNothing()) spans.removeLast();
        if (!spans.isEmpty() && spans.getLast() instanceof Span.Words(var text, var styles, var link)) {
            spans.removeLast();
            spans.add(new Span.Words(text.endsWith(" ") ? text.substring(0, text.length() - 1) : text, styles, link));
        }
        var taken = spans.stream().allMatch(Pieces::isUnseen) ? List.<Span>of() : List.copyOf(spans);
        spans.clear();
        return taken;
    }

    private boolean endsInNothing() {
        return switch (spans.getLast()) {
            case Span.Words words -> words.text().equals(" ");
            case Span.Break _ -> true;
            case Span.Fragment _ -> false;
        };
    }

    private static boolean isUnseen(Span span) {
        return switch (span) {
            case Span.Words words -> words.text().replace('\u00a0', ' ').isBlank();
            case Span.Break _ -> true;
            case Span.Fragment _ -> false;
        };
    }
}
