package io.otklik.workspace.search;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells which words answer what was asked, and says it in the language of the database's index.
///
/// @param stems of the asked words
record Matcher(Asked asked, Map<String, Set<String>> stems) {

    /// As a tsquery: each word by its stem or as it stands, the last one perhaps only begun. Words are letters and
    /// digits, so quoting is enough.
    String query() {
        return asked.words().stream().map(this::query).collect(Collectors.joining(" & "));
    }

    private String query(String word) {
        var whole = "'" + word + "'" + (begun(word) ? ":*" : "");
        var others = stems(word).stream().filter(stem -> !stem.equals(word)).map(stem -> "'" + stem + "'");
        return Stream.concat(Stream.of(whole), others).collect(Collectors.joining(" | ", "(", ")"));
    }

    /// Whether a word of a text answers without asking for its stem.
    boolean plainly(String form) {
        return asked.words().stream().anyMatch(word -> begun(word) ? form.startsWith(word) : form.equals(word));
    }

    /// Whether it may answer by its stem: then the stem is worth asking for.
    boolean perhaps(String form) {
        return asked.words().stream()
                .flatMap(word -> stems(word).stream())
                .anyMatch(stem -> form.startsWith(stem.substring(0, Math.max(1, stem.length() - 1))));
    }

    boolean by(Collection<String> stemsOfWord) {
        return asked.words().stream().anyMatch(word -> stems(word).stream().anyMatch(stemsOfWord::contains));
    }

    private boolean begun(String word) {
        return asked.begun() && word.equals(asked.words().getLast());
    }

    private Collection<String> stems(String word) {
        return stems.getOrDefault(word, Set.of());
    }
}
