package io.otklik.dialog.engine;

import io.otklik.dialog.Scenario;
import io.otklik.dialog.scenario.Keyword;
import io.otklik.dialog.words.Alike;
import io.otklik.dialog.words.Plain;
import java.util.ArrayList;
import java.util.List;

/// Which items of the scenario's menus a free text speaks about.
final class Subjects {

    private static final int MOST = 4;

    private Subjects() {}

    /// One subject for each place it leads to; keywords that are part of a longer keyword found as well do not count.
    static List<Keyword> in(Plain text, Scenario scenario) {
        if (text.isEmpty()) return List.of();
        var found = new ArrayList<Keyword>();
        for (var keyword : scenario.keywords()) if (speaksOf(text, keyword)) found.add(keyword);
        var subjects = new ArrayList<Keyword>();
        for (var keyword : found) {
            var covered = found.stream().anyMatch(other -> isPartOf(keyword, other));
            var known = subjects.stream()
                    .anyMatch(s -> s.item().to().equals(keyword.item().to()));
            if (!covered && !known) subjects.add(keyword);
        }
        return subjects.size() > MOST ? List.of() : subjects;
    }

    private static boolean speaksOf(Plain text, Keyword keyword) {
        for (var word : keyword.words().words()) if (!says(text, word)) return false;
        return true;
    }

    private static boolean says(Plain text, String word) {
        for (var said : text.words()) if (Alike.inflected(said, word)) return true;
        return false;
    }

    private static boolean isPartOf(Keyword part, Keyword whole) {
        return whole.words().size() > part.words().size()
                && whole.words().words().containsAll(part.words().words());
    }
}
