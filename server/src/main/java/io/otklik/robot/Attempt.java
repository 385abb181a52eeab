package io.otklik.robot;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What one attempt at a task came to.
sealed interface Attempt {

    /// Done; the files have been fetched but are not in the store yet.
    record Succeeded(Map<String, Object> values, List<Fetched> files) implements Attempt {
        public Succeeded {
            files = List.copyOf(files);
        }
    }

    record Refused(String code, String message) implements Attempt {}

    /// The other system has taken a long task and answers later.
    ///
    /// @param ticket its own name of the task; empty if it gave none
    record Taken(String ticket) implements Attempt {}

    /// A long task goes on.
    ///
    /// @param progress for the customer; empty if there is nothing to tell
    record Pending(String progress) implements Attempt {}

    /// Trying again would not help.
    record Hopeless(Failure reason) implements Attempt {}

    /// It may go better later.
    ///
    /// @param maybeDone the task may have been done although no answer came
    /// @param asked     how long the other system asked us to wait
    record NotNow(Failure reason, boolean maybeDone, Optional<Duration> asked) implements Attempt {}

    record Fetched(String name, byte[] bytes) {}
}
