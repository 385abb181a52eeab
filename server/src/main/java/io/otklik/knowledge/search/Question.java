package io.otklik.knowledge.search;

import io.otklik.understanding.text.Word;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What somebody asks, word by word.
///
/// @param alike what stands in it that is said otherwise too
record Question(List<Asked> asked, List<Alike.Met> alike) {

    /// A word of it.
    ///
    /// @param idle whether it tells nothing of what is asked
    /// @param terms the base forms it may be of, as far as the articles have them, and how surely
    record Asked(Word word, boolean idle, Map<String, Double> terms) {}

    /// Every term once.
    Map<String, Double> terms() {
        return terms(asked);
    }

    static Map<String, Double> terms(List<Asked> asked) {
        var terms = new TreeMap<String, Double>();
        for (var one : asked) one.terms().forEach((term, weight) -> terms.merge(term, weight, Math::max));
        return terms;
    }
}
