package io.otklik.knowledge.moving;

import io.otklik.knowledge.body.Address;
import io.otklik.knowledge.body.Block;
import io.otklik.knowledge.body.Body;
import io.otklik.knowledge.body.Quoted;
import io.otklik.knowledge.body.Span;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.jspecify.annotations.Nullable;

/// Bodies of articles with everything that they may hold, and words that look like marks.
final class AnyBody {

    private static final List<UUID> PICTURES = List.of(
            UUID.fromString("01920000-0000-7000-8000-000000000001"),
            UUID.fromString("01920000-0000-7000-8000-000000000002"));
    private static final List<String> WORDS = List.of(
            "Отпуск",
            "2. часть",
            "- раз",
            "* звезда",
            "**жирно**",
            "_a_",
            "# не заголовок",
            "> цитата",
            "```",
            "`код`",
            "[имя](https://x.example)",
            "![рис](a.png)",
            "<b>тег</b>",
            "&amp;",
            "&nbsp;",
            "|",
            "a | b",
            "\\",
            "\\*",
            "---",
            "===",
            "1)",
            "+",
            "~~",
            "<script>alert(1)</script>",
            "https://otklik.example",
            "a@b.example",
            "в\u00a0срок",
            "\u00a0",
            "  два  пробела ",
            "\n",
            "\t",
            "конец\n",
            "😀",
            "не-русский",
            "\u2028",
            "«да»",
            ":",
            "    четыре",
            "e\u0301",
            "",
            " ",
            "да",
            "нет");
    private static final String SIGNS = " \n*_`~[]()<>&|\\#-+.!1aБ\"'=:";
    private static final List<String> LINKS = List.of(
            "https://otklik.example/?a=1&b=2",
            "mailto:a@otklik.example",
            "tel:+74950000000",
            "/help/ru/otpusk",
            "https://x.example/(1)_*a*~b'",
            "https://x.example/%D0%B0#part");

    private final Random random;

    private AnyBody(long seed) {
        random = new Random(seed);
    }

    static Arbitrary<Body> any() {
        return Arbitraries.longs().map(seed -> new Body(new AnyBody(seed).blocks(2)));
    }

    private <T> T one(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    private <T> List<T> some(int most, Supplier<T> make) {
        return Stream.generate(make).limit(random.nextInt(most + 1)).toList();
    }

    private List<Block> blocks(int deeper) {
        return some(4, () -> block(deeper));
    }

    private Block block(int deeper) {
        return switch (random.nextInt(deeper == 0 ? 6 : 11)) {
            case 0, 1 -> new Block.Paragraph(line());
            case 2 -> new Block.Heading(2 + random.nextInt(3), line());
            case 3 -> new Block.Code(String.join("\n", some(4, this::words)));
            case 4 -> new Block.Picture(one(PICTURES), words());
            case 5 -> new Block.Rule();
            case 6 -> new Block.Bullets(some(3, () -> new Block.Item(blocks(deeper - 1))));
            case 7 -> new Block.Steps(some(3, () -> new Block.Item(blocks(deeper - 1))));
            case 8 -> new Block.Note(blocks(deeper - 1));
            case 9 -> new Block.Table(some(3, () -> new Block.Row(some(3, () -> cell(deeper - 1)))));
            default -> grid();
        };
    }

    private Block.Cell cell(int deeper) {
        return new Block.Cell(random.nextBoolean(), 1 + random.nextInt(3), 1 + random.nextInt(3), blocks(deeper));
    }

    /// A table as Markdown has them.
    private Block grid() {
        var width = 1 + random.nextInt(3);
        return new Block.Table(IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(row -> new Block.Row(
                        Stream.generate(() -> new Block.Cell(row == 0, 1, 1, List.of(new Block.Paragraph(line()))))
                                .limit(width)
                                .toList()))
                .toList());
    }

    private List<Span> line() {
        return some(5, () -> switch (random.nextInt(9)) {
            case 0 -> new Span.Break();
            case 1 -> new Span.Fragment(one(PICTURES));
            default -> piece();
        });
    }

    /// What stands in a file for a fragment: all that it may hold, and nothing.
    static Quoted quoted(UUID id) {
        var any = new AnyBody(id.getLeastSignificantBits());
        var words = id.equals(PICTURES.getFirst())
                ? Pieces.of(any.some(8, any::piece))
                : List.<Span>of(Span.Words.plain("пн-пт"), new Span.Break(), Span.Words.plain("*9* | [18]"));
        return new Quoted(id.toString(), words);
    }

    private Span piece() {
        var styles = EnumSet.noneOf(Span.Style.class);
        for (var style : Span.Style.values()) if (random.nextInt(5) == 0) styles.add(style);
        return new Span.Words(words(), styles, random.nextInt(6) == 0 ? link() : null);
    }

    private @Nullable URI link() {
        return Address.link(one(LINKS)).orElseThrow();
    }

    private String words() {
        if (random.nextInt(3) > 0) return one(WORDS);
        var text = new StringBuilder();
        for (var i = random.nextInt(12); i > 0; i--) text.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        return text.toString();
    }
}
