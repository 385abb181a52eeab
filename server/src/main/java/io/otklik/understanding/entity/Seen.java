package io.otklik.understanding.entity;

import io.otklik.understanding.entity.Surname.Reading;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// The surnames of one text: who was named in full is meant by the surname alone, and a form that may be of two names
/// is
/// of the one that the other forms are of.
final class Seen {

    private final Map<String, Integer> met = new HashMap<>();

    /// A name was met that may be any of these.
    void full(Set<String> nominatives) {
        nominatives.forEach(name -> met.merge(name, 1, Integer::sum));
    }

    /// A word was met that may be a form of a name met in full.
    void alone(Set<String> nominatives) {
        nominatives.stream().filter(met::containsKey).forEach(name -> met.merge(name, 1, Integer::sum));
    }

    boolean has(Collection<Reading> readings) {
        return readings.stream().anyMatch(r -> met.containsKey(r.nominative()));
    }

    /// How much speaks for one of the readings of a form, from 0 to 1.
    double share(Reading reading, Collection<Reading> all) {
        var most = all.stream()
                .mapToInt(r -> met.getOrDefault(r.nominative(), 0))
                .max()
                .orElse(0);
        return most == 0 ? 0 : met.getOrDefault(reading.nominative(), 0) / (double) most;
    }
}
