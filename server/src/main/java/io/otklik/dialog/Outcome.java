package io.otklik.dialog;

import java.util.Map;

/// How a robot's task ended.
public sealed interface Outcome {

    /// Done; the results by name, among them lists and files.
    record Ok(Map<String, Value> results) implements Outcome {
        public Ok {
            results = Map.copyOf(results);
        }
    }

    /// The other system understood and said no, for a reason that a customer may read. The code lets the scenario
    /// lead her back to the answer that was wrong.
    record Refused(String code, String reason) implements Outcome {}

    /// The other system is out of reach or answered nonsense, and trying again by itself is over.
    record Failed(String cause) implements Outcome {}

    /// As [Failed], but the last word of the other system is missing: it may have been done all the same. Trying
    /// again
    /// is safe, for it goes under the same key; other answers would be another task.
    record Unsure(String cause) implements Outcome {}
}
