package io.otklik.knowledge.moving;

import io.otklik.knowledge.body.Block;
import io.otklik.knowledge.body.Body;
import io.otklik.knowledge.body.Html;
import io.otklik.knowledge.body.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The parts of a body, each in the marks of Markdown or in tags.
final class MarkdownParts {

    private static final Pattern TICKS = Pattern.compile("`+");

    private final Function<UUID, String> pictures;
    private final Function<UUID, Quoted> fragments;
    private final SpanWriter spans;

    MarkdownParts(Function<UUID, String> pictures, Function<UUID, Quoted> fragments) {
        this.pictures = pictures;
        this.fragments = fragments;
        this.spans = new SpanWriter(fragments);
    }

    static boolean isSameList(Block before, Block block) {
        return before.getClass() == block.getClass()
                && (block instanceof Block.Bullets || block instanceof Block.Steps);
    }

    /// In one line of tags, so that Markdown does not look into it.
    String tags(Block block) {
        return Html.of(new Body(List.of(block)), pictures, fragments).replace("\n", "&#10;");
    }

    /// @param other whether a list takes the other sign
    String block(Block block, boolean other) {
        return switch (block) {
            case Block.Paragraph(var spans) -> this.spans.line(spans);
            case Block.Heading(var level, var spans) -> "#".repeat(level) + " " + this.spans.line(spans);
            case Block.Bullets(var items) -> bullets(items, other ? "* " : "- ");
            case Block.Steps(var items) -> steps(items, other ? ") " : ". ");
            case Block.Note(var inside) -> prefixed(blocks(inside), "> ", "> ");
            case Block.Code(var text) -> code(text);
            case Block.Picture(var file, var alt) -> "![" + SpanWriter.escape(alt) + "](" + pictures.apply(file) + ")";
            case Block.Table(var rows) -> isPlain(rows) ? table(rows) : tags(block);
            case Block.Rule _ -> "___";
        };
    }

    private String blocks(List<Block> given) {
        var all = new ArrayList<String>();
        var other = false;
        for (var i = 0; i < given.size(); i++) {
            other = i > 0 && !other && isSameList(given.get(i - 1), given.get(i));
            all.add(block(given.get(i), other));
        }
        return String.join("\n\n", all);
    }

    private String bullets(List<Block.Item> items, String sign) {
        return items.stream()
                .map(item -> prefixed(blocks(item.blocks()), sign, "  "))
                .collect(Collectors.joining("\n"));
    }

    private String steps(List<Block.Item> items, String sign) {
        var all = new ArrayList<String>();
        for (var item : items) {
            var number = (all.size() + 1) + sign;
            all.add(prefixed(blocks(item.blocks()), number, " ".repeat(number.length())));
        }
        return String.join("\n", all);
    }

    private static String prefixed(String text, String first, String next) {
        var lines = text.split("\n", -1);
        var out = new StringBuilder();
        for (var i = 0; i < lines.length; i++) {
            if (i > 0) out.append('\n');
            var sign = i == 0 ? first : next;
            out.append(lines[i].isEmpty() ? sign.stripTrailing() : sign + lines[i]);
        }
        return out.toString();
    }

    private static String code(String text) {
        var longest = TICKS.matcher(text)
                .results()
                .mapToInt(found -> found.end() - found.start())
                .max()
                .orElse(0);
        var fence = "`".repeat(Math.max(3, longest + 1));
        return text.isEmpty() ? fence + "\n" + fence : fence + "\n" + text + "\n" + fence;
    }

    /// Whether Markdown has a table like this: heads above, nothing joined, one line in every cell.
    private static boolean isPlain(List<Block.Row> rows) {
        var width = rows.getFirst().cells().size();
        for (var row : rows) {
            if (row.cells().size() != width) return false;
            for (var cell : row.cells()) if (cell.head() != (row == rows.getFirst()) || !isPlain(cell)) return false;
        }
        return true;
    }

    private static boolean isPlain(Block.Cell cell) {
        return cell.columns() == 1
                && cell.rows() == 1
                && cell.blocks().size() == 1
                && cell.blocks().getFirst() instanceof Block.Paragraph;
    }

    private String table(List<Block.Row> rows) {
        var lines = new ArrayList<String>();
        for (var row : rows)
            lines.add(
                    row(row.cells().stream().map(cell -> blocks(cell.blocks())).toList()));
        lines.add(1, row(rows.getFirst().cells().stream().map(_ -> "---").toList()));
        return String.join("\n", lines);
    }

    private static String row(List<String> cells) {
        return "| " + String.join(" | ", cells) + " |";
    }
}
