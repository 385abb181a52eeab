package io.otklik.knowledge.body;

import java.util.List;
import java.util.UUID;
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

    private static Stream<Block> within(Block block) {
        return Stream.concat(Stream.of(block), block.inside().stream().flatMap(Body::within));
    }
}
