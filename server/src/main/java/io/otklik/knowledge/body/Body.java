package io.otklik.knowledge.body;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The text of an article in one language.
public record Body(List<Block> blocks) {

    public static final Body EMPTY = new Body(List.of());

    public Body {
        blocks = List.copyOf(blocks);
    }

    /// Without a word, a picture or a table in it.
    public boolean isEmpty() {
        return all().allMatch(block -> block instanceof Block.Paragraph(var spans) && spans.isEmpty());
    }

    /// Every block, those inside of others too.
    public Stream<Block> all() {
        return blocks.stream().flatMap(Body::within);
    }

    public List<UUID> pictures() {
        return all().flatMap(
                        block -> block instanceof Block.Picture(var file, var _) ? Stream.of(file) : Stream.empty())
                .toList();
    }

    /// Whether somebody who cannot see a picture would not learn what it shows.
    public boolean lacksAlt() {
        return all().anyMatch(block -> block instanceof Block.Picture(var _, var alt) && alt.isBlank());
    }

    /// The company's texts that stand in it.
    public Set<UUID> fragments() {
        return all().flatMap(block -> switch (block) {
                    case Block.Paragraph(var spans) -> spans.stream();
                    case Block.Heading(var _, var spans) -> spans.stream();
                    case Block.Bullets _,
                            Block.Steps _,
                            Block.Note _,
                            Block.Code _,
                            Block.Picture _,
                            Block.Table _,
                            Block.Rule _ -> Stream.<Span>empty();
                })
                .flatMap(span -> span instanceof Span.Fragment(var id) ? Stream.of(id) : Stream.empty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /// With words where the company's texts stand.
    public Body filled(Function<UUID, List<Span>> words) {
        return EachLine.of(
                this,
                line -> line.stream()
                        .flatMap(span ->
                                span instanceof Span.Fragment(var id) ? words.apply(id).stream() : Stream.of(span))
                        .toList());
    }

    private static Stream<Block> within(Block block) {
        return Stream.concat(Stream.of(block), block.inside().stream().flatMap(Body::within));
    }
}
