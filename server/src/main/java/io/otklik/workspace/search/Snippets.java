package io.otklik.workspace.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Cuts what is shown of each text that was found.
@Component
class Snippets {

    private final Stems stems;

    Snippets(Stems stems) {
        this.stems = stems;
    }

    /// One for each text, in their order; stems are asked for once.
    List<Snippet> of(List<String> texts, Matcher matcher) {
        var doubtful = texts.stream()
                .flatMap(text -> Word.in(text).stream())
                .map(Word::form)
                .filter(form -> !matcher.plainly(form) && matcher.perhaps(form))
                .collect(Collectors.toSet());
        var known = stems.of(doubtful);
        return texts.stream()
                .map(text -> Snippet.of(
                        text, form -> matcher.plainly(form) || matcher.by(known.getOrDefault(form, Set.of()))))
                .toList();
    }
}
