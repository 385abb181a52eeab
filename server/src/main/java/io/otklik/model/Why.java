package io.otklik.model;

import io.otklik.platform.Problem;
import java.util.Locale;
import org.springframework.http.HttpStatus;

/// Why the model says nothing.
public enum Why {
    /// Not set up, or not switched on for this.
    OFF,
    /// This month's money is spent.
    BUDGET,
    /// More is asked at once than we let out.
    BUSY,
    /// It failed several times in a row and is left alone for a while.
    RESTING,
    /// Our own rules forbid to go there.
    NOT_ALLOWED,
    UNREACHABLE,
    /// Its certificate is not one we trust.
    UNTRUSTED,
    LATE,
    /// It does not know us, or our money there is gone.
    SIGN_IN,
    /// It says that we ask too much.
    THROTTLED,
    /// It takes the question for wrong: mostly the name of the model.
    REJECTED,
    /// It is out of order.
    BROKEN,
    /// It answered, and there is nothing in it to use.
    NONSENSE;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The same for a person who waits for the answer.
    public Problem problem() {
        var status = switch (this) {
            case OFF, BUDGET -> HttpStatus.CONFLICT;
            case BUSY, RESTING, THROTTLED, UNREACHABLE, LATE, BROKEN -> HttpStatus.SERVICE_UNAVAILABLE;
            case NOT_ALLOWED, UNTRUSTED, SIGN_IN, REJECTED, NONSENSE -> HttpStatus.BAD_GATEWAY;
        };
        return Problem.of(status, "model-" + code());
    }

    /// Whether its service is to blame, so that asking again at once only makes it worse.
    boolean isTrouble() {
        return switch (this) {
            case UNREACHABLE, LATE, BROKEN, THROTTLED, NONSENSE -> true;
            case OFF, BUDGET, BUSY, RESTING, NOT_ALLOWED, UNTRUSTED, SIGN_IN, REJECTED -> false;
        };
    }
}
