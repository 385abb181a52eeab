package io.otklik.knowledge.moving;

import io.otklik.knowledge.body.Body;
import io.otklik.knowledge.body.EachLine;
import io.otklik.knowledge.body.Span;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;

/// Lets the links of a body lead elsewhere; words whose link leads nowhere stay words.
final class Links {

    private Links() {}

    static Body in(Body body, Function<URI, Optional<URI>> leads) {
        return Tidy.of(EachLine.of(
                body, line -> line.stream().map(span -> span(span, leads)).toList()));
    }

    private static Span span(Span span, Function<URI, Optional<URI>> leads) {
        return switch (span) {
            case Span.Words(var text, var styles, var link)
            when link != null -> new Span.Words(text, styles, leads.apply(link).orElse(null));
            case Span.Words _, Span.Break _, Span.Fragment _ -> span;
        };
    }
}
