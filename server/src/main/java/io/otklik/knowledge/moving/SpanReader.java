package io.otklik.knowledge.moving;

import io.otklik.knowledge.body.Address;
import io.otklik.knowledge.body.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/// Reads what stands within one line of HTML.
final class SpanReader {

    private final List<Span> spans = new ArrayList<>();

    static List<Span> of(Element element) {
        var reader = new SpanReader();
        element.childNodes().forEach(child -> reader.read(child, EnumSet.noneOf(Span.Style.class), null));
        return reader.take();
    }

    void read(Node node, EnumSet<Span.Style> styles, @Nullable URI link) {
        if (node instanceof TextNode text) words(text.getWholeText(), styles, link);
        if (!(node instanceof Element element)) return;
        var within = EnumSet.copyOf(styles);
        var leads = link;
        switch (element.normalName()) {
            case "br" -> spans.add(new Span.Break());
            case "b", "strong" -> within.add(Span.Style.BOLD);
            case "i", "em" -> within.add(Span.Style.ITALIC);
            case "code", "kbd", "samp", "tt" -> within.add(Span.Style.CODE);
            case "a" -> leads = Address.link(element.attr("href")).orElse(null);
            case "script", "style" -> {
                return;
            }
            default -> {}
        }
        for (var child : element.childNodes()) read(child, within, leads);
    }

    private void words(String raw, EnumSet<Span.Style> styles, @Nullable URI link) {
        var text = raw.replaceAll("[\\s\\u00a0]+", " ");
        if (spans.isEmpty() || spans.getLast() instanceof Span.Break || endsWithSpace()) text = text.stripLeading();
        if (!text.isEmpty()) spans.add(new Span.Words(text, styles, link));
    }

    private boolean endsWithSpace() {
        return spans.getLast() instanceof Span.Words words && words.text().endsWith(" ");
    }

    /// What was read so far, without spaces at its end.
    List<Span> take() {
        while (!spans.isEmpty() && spans.getLast() instanceof Span.Break) spans.removeLast();
        if (!spans.isEmpty() && spans.getLast() instanceof Span.Words(var text, var styles, var link)) {
            spans.removeLast();
            if (!text.isBlank()) spans.add(new Span.Words(text.stripTrailing(), styles, link));
        }
        var taken = List.copyOf(spans);
        spans.clear();
        return taken;
    }
}
