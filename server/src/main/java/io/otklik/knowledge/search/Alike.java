package io.otklik.knowledge.search;

import io.otklik.understanding.text.Expressions;
import io.otklik.understanding.text.Word;
import io.otklik.understanding.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What means the same: asked for one of a group, an article may say another.
final class Alike {

    private final Expressions<Member> members;

    /// One of a group.
    ///
    /// @param others how else the same is said; of each its words, of each word its base forms
    private record Member(List<List<List<String>>> others) {}

    /// A member that stands in a question.
    record Met(int from, int to, List<List<List<String>>> others) {}

    /// @param synonyms words or groups of words, and what they stand for
    Alike(Map<String, String> synonyms) {
        var groups = new TreeMap<String, List<String>>();
        synonyms.forEach((other, main) ->
                groups.computeIfAbsent(main, m -> new ArrayList<>(List.of(m))).add(other));
        var members = new HashMap<String, Member>();
        groups.values().forEach(group -> group.forEach(one -> members.put(one, member(one, group))));
        this.members = new Expressions<>(members);
    }

    private static Member member(String one, List<String> group) {
        return new Member(group.stream()
                .filter(other -> !other.equals(one))
                .map(Alike::bases)
                .toList());
    }

    private static List<List<String>> bases(String expression) {
        return Words.of(expression).stream()
                .filter(Word::isWord)
                .map(word -> Terms.bases(word.text()))
                .toList();
    }

    List<Met> in(List<Word> words) {
        return members.in(words).stream()
                .map(met -> new Met(met.from(), met.to(), met.value().others()))
                .toList();
    }
}
