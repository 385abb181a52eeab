package io.otklik.knowledge.moving;

import io.otklik.knowledge.body.Quoted;
import io.otklik.knowledge.body.Span;
import io.otklik.knowledge.body.Span.Style;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Writes one line in Markdown. Where its marks could be misread, tags stand instead, which Markdown allows.
final class SpanWriter {

    private static final Pattern SIGNS = Pattern.compile("[\\\\`*_\\[\\]<>&#|~!]");
    private static final Pattern BEGINS_LIST = Pattern.compile("\\A(\\d{0,9})([-+=.)])");
    private static final Pattern FIRM = Pattern.compile("[\\p{L}\\p{N}](.*[\\p{L}\\p{N}])?");

    private final Function<UUID, Quoted> fragments;

    /// @param fragments what stands for the company's texts
    SpanWriter(Function<UUID, Quoted> fragments) {
        this.fragments = fragments;
    }

    /// @param pieces as [Pieces] leaves them
    String line(List<Span> pieces) {
        var out = new StringBuilder();
        for (var i = 0; i < pieces.size(); i++) {
            var alone = isPlain(pieces, i - 1) && isPlain(pieces, i + 1);
            switch (pieces.get(i)) {
                case Span.Break _ -> out.append("<br>");
                case Span.Fragment(var id) -> out.append(quoted(fragments.apply(id)));
                case Span.Words words -> out.append(words(words, alone));
            }
        }
        return BEGINS_LIST.matcher(out).replaceFirst("$1\\\\$2");
    }

    private String quoted(Quoted quoted) {
        return "<data value=\"" + quoted.value() + "\">" + line(quoted.words()) + "</data>";
    }

    private static boolean isPlain(List<Span> spans, int at) {
        if (at < 0 || at >= spans.size()) return true;
        return spans.get(at) instanceof Span.Words words && words.styles().isEmpty() && words.link() == null;
    }

    private static String words(Span.Words words, boolean alone) {
        var raw = words.text();
        var text = styled(
                raw,
                words.styles(),
                alone && words.link() == null && FIRM.matcher(raw).matches());
        return words.link() == null
                ? text
                : "[" + text + "](<" + escape(words.link().toString()) + ">)";
    }

    private static String styled(String raw, Set<Style> styles, boolean marks) {
        if (marks && styles.equals(Set.of(Style.BOLD))) return "**" + escape(raw) + "**";
        if (marks && styles.equals(Set.of(Style.ITALIC))) return "*" + escape(raw) + "*";
        if (marks && styles.equals(Set.of(Style.CODE)) && !raw.matches(".*[`|\\\\].*")) return "`" + raw + "`";
        var text = escape(raw);
        if (styles.contains(Style.CODE)) text = "<code>" + text + "</code>";
        if (styles.contains(Style.ITALIC)) text = "<em>" + text + "</em>";
        return styles.contains(Style.BOLD) ? "<strong>" + text + "</strong>" : text;
    }

    static String escape(String text) {
        return SIGNS.matcher(text).replaceAll("\\\\$0");
    }
}
