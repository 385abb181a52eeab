package io.otklik.knowledge.moving;

import io.otklik.knowledge.body.Address;
import io.otklik.knowledge.body.Block;
import io.otklik.knowledge.body.Body;
import io.otklik.knowledge.body.Quoted;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;

/// Writes a body in Markdown, so that reading it gives the same body. Whatever Markdown itself would give back
/// otherwise stands there in tags, which Markdown allows.
final class MarkdownWriter {

    /// Reads back what was written, whatever the links look like.
    private static final Places ANY = new Places() {
        @Override
        public Optional<URI> link(String address) {
            try {
                return Optional.of(new URI(address));
            } catch (URISyntaxException e) {
                return Optional.empty();
            }
        }

        @Override
        public Optional<UUID> picture(String address) {
            return Address.picture(address);
        }

        @Override
        public Optional<UUID> fragment(String key) {
            return Places.id(key);
        }
    };

    private MarkdownWriter() {}

    /// @param pictures  where they lie
    /// @param fragments what stands for the company's texts
    static String of(Body body, Function<UUID, String> pictures, Function<UUID, Quoted> fragments) {
        var tidy = Tidy.of(body);
        var checked = new MarkdownParts(Address::ofPicture, Quoted::bare);
        var written = new MarkdownParts(pictures, fragments);
        var asMarks =
                tidy.blocks().stream().map(block -> isGivenBack(checked, block)).toList();
        var together = isGivenBack(text(tidy.blocks(), asMarks, checked), tidy);
        return text(
                        tidy.blocks(),
                        together ? asMarks : asMarks.stream().map(_ -> false).toList(),
                        written) + "\n";
    }

    private static boolean isGivenBack(MarkdownParts parts, Block block) {
        return isGivenBack(parts.block(block, false), new Body(List.of(block)));
    }

    private static boolean isGivenBack(String text, Body body) {
        return HtmlBody.of(Jsoup.parse(Markdown.html(text)).body(), ANY).equals(body);
    }

    private static String text(List<Block> blocks, List<Boolean> asMarks, MarkdownParts parts) {
        var all = new ArrayList<String>();
        var other = false;
        for (var i = 0; i < blocks.size(); i++) {
            var block = blocks.get(i);
            // Two lists of one kind side by side are told apart by their signs.
            other = i > 0 && !other && MarkdownParts.isSameList(blocks.get(i - 1), block);
            all.add(asMarks.get(i) ? parts.block(block, other) : parts.tags(block));
        }
        return all.stream().collect(Collectors.joining("\n\n"));
    }
}
