package io.otklik.robot;

import io.otklik.platform.outbound.Incoming;
import io.otklik.platform.outbound.Outgoing;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What was last asked and heard in one attempt, for the log of tries and for authors who try an operation out.
final class Trace {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final Duration most;
    private @Nullable Outgoing asked;
    private @Nullable Incoming heard;

    Trace() {
        this(LONGEST);
    }

    /// @param most how long one request may take, however patient the robot is
    Trace(Duration most) {
        this.most = most;
    }

    Duration most() {
        return most;
    }

    void note(Outgoing question, Incoming answer) {
        asked = question;
        heard = answer;
    }

    @Nullable
    Outgoing asked() {
        return asked;
    }

    @Nullable
    Incoming heard() {
        return heard;
    }

    /// The answer's HTTP status; null if none came.
    @Nullable
    Integer status() {
        return heard instanceof Incoming.Answered(var status, var _, var _) ? status : null;
    }
}
