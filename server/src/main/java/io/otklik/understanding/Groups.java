package io.otklik.understanding;

import io.otklik.understanding.intent.Likeness;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Puts texts together that mean about the same.
public final class Groups {

    private static final double ALIKE = 0.62;

    private Groups() {}

    /// The places of texts that belong together, the largest group first; in each, the one nearest to its middle first.
    public static List<List<Integer>> of(List<String> texts) {
        var likeness = Likeness.of(texts);
        var groups = new ArrayList<List<Integer>>();
        for (var i = 0; i < texts.size(); i++) nearest(groups, likeness, i).add(i);
        for (var group : groups) group.sort(Comparator.comparingDouble((Integer i) -> -likeness.of(i, group)));
        groups.sort(Comparator.comparingInt((List<Integer> g) -> -g.size()));
        return groups;
    }

    private static List<Integer> nearest(List<List<Integer>> groups, Likeness likeness, int text) {
        var best = ALIKE;
        List<Integer> nearest = List.of();
        for (var group : groups) {
            var like = likeness.of(text, group);
            if (like > best) {
                best = like;
                nearest = group;
            }
        }
        if (!nearest.isEmpty()) return nearest;
        var fresh = new ArrayList<Integer>();
        groups.add(fresh);
        return fresh;
    }
}
