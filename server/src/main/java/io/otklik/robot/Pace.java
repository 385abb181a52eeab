package io.otklik.robot;

import io.otklik.platform.OperatorId;
import io.otklik.platform.PerMinute;
import io.otklik.platform.Problem;
import org.springframework.stereotype.Component;

/// Keeps one author, or one other system, from using up what belongs to all.
@Component
class Pace {

    static final int TRIALS = 30;
    private static final int PREVIEWS = 600;
    private static final int CALLBACKS = 600;
    private static final int MOST = 10_000;

    private record Who(String what, String id) {}

    private final PerMinute allowance = new PerMinute(MOST);

    /// @throws Problem 429 `too-often`
    void trial(OperatorId who) {
        allowance.take(new Who("trial", who.value().toString()), TRIALS);
    }

    /// @throws Problem 429 `too-often`
    void preview(OperatorId who) {
        allowance.take(new Who("preview", who.value().toString()), PREVIEWS);
    }

    /// @throws Problem 429 `too-often`
    void callback(String address) {
        allowance.take(new Who("callback", address), CALLBACKS);
    }
}
