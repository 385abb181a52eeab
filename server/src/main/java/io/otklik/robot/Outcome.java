package io.otklik.robot;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/// How a task ended.
public sealed interface Outcome {

    /// Done; plain JSON values by name, and the files that came with it, already in the store of files.
    record Done(Map<String, Object> values, List<Delivered> files) implements Outcome {
        public Done {
            values = Map.copyOf(values);
            files = List.copyOf(files);
        }
    }

    /// The other system understood and said no.
    ///
    /// @param code    its stable word for programs; empty if it has none
    /// @param message its sentence for the customer
    record Refused(String code, String message) implements Outcome {}

    /// It could not be done, and trying again by itself is over.
    ///
    /// @param maybeDone the last word of the other system is missing: it may have been done all the same
    record Failed(Failure reason, boolean maybeDone) implements Outcome {}

    /// A file brought by a robot.
    ///
    /// @param id in the store of files
    record Delivered(UUID id, String name, String type, long size) {}
}
