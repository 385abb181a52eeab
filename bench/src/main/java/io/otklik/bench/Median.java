package io.otklik.bench;

import java.util.List;

/// The middle one of several measurements.
final class Median {

    private Median() {}

    static double of(List<Double> all) {
        var sorted = all.stream().sorted().toList();
        var middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
