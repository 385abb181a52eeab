package io.otklik.robot;

import java.util.List;
import java.util.Map;

/// A robot that lives in this program. Its tasks are runs like those of any other, only that nobody is called.
public interface HouseRobot {

    /// As scenarios name it; no connector may have this name.
    String name();

    /// What it can do now.
    Definition definition();

    /// Does a task, outside any transaction. It may be asked again for the same after a crash, so it changes nothing.
    ///
    /// @param inputs values by name, as `io.otklik.dialog.ValueCodec` writes them
    Work work(String task, Map<String, Object> inputs);

    /// What came of it.
    sealed interface Work {
        record Done(Map<String, Object> values, List<Made> files) implements Work {}

        /// Trying again would not help.
        record NotDone(Failure reason) implements Work {}
    }

    record Made(String name, byte[] bytes) {}
}
