package io.otklik.knowledge.moving;

import io.otklik.knowledge.body.Quoted;
import io.otklik.knowledge.body.Span;
import java.net.URI;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// Reads what stands within one line of HTML.
final class SpanReader {

    /// Tags inside of tags; what is deeper is read as words.
    private static final int DEEPEST = 50;

    private final Pieces pieces = new Pieces();
    private final Places places;

    SpanReader(Places places) {
        this.places = places;
    }

    static List<Span> of(Element element, Places places) {
        var reader = new SpanReader(places);
        element.childNodes().forEach(reader::read);
        return reader.take();
    }

    void read(Node node) {
        read(node, EnumSet.noneOf(Span.Style.class), null, 0);
    }

    private void read(Node node, EnumSet<Span.Style> styles, @Nullable URI link, int depth) {
        if (node instanceof TextNode text) pieces.words(text.getWholeText(), styles, link);
        if (!(node instanceof Element element)) return;
        if (depth > DEEPEST) {
            pieces.words(element.text(), styles, link);
            return;
        }
        var within = EnumSet.copyOf(styles);
        var leads = link;
        switch (element.normalName()) {
            case "br" -> pieces.lineBreak();
            case "b", "strong" -> within.add(Span.Style.BOLD);
            case "i", "em" -> within.add(Span.Style.ITALIC);
            case "code", "kbd", "samp", "tt" -> within.add(Span.Style.CODE);
            case "a" -> leads = places.link(element.attr("href")).orElse(null);
            case "data" -> {
                var value = element.attr("value");
                var fragment = value.startsWith(Quoted.MARK)
                        ? places.fragment(value.substring(Quoted.MARK.length()))
                        : Optional.<UUID>empty();
                fragment.ifPresent(pieces::fragment);
                if (fragment.isPresent()) return;
            }
            case "script", "style" -> {
                return;
            }
            default -> {}
        }
        // What stands on lines of its own elsewhere does not run together here.
        if (element.isBlock()) pieces.words(" ", styles, link);
        for (var child : element.childNodes()) read(child, within, leads, depth + 1);
        if (element.isBlock()) pieces.words(" ", styles, link);
    }

    List<Span> take() {
        return pieces.take();
    }
}
