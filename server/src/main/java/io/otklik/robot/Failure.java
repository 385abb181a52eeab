package io.otklik.robot;

import java.util.Locale;

/// Why a task could not be done; a word for logs and staff, not for customers.
public enum Failure {
    /// No such robot or operation, or its mapping does not fit the values.
    WRONG_SET_UP,
    /// The address is closed by the rules for outbound calls.
    NOT_ALLOWED,
    /// The name or password was not accepted.
    NOT_SIGNED_IN,
    /// Nobody answered the call.
    UNREACHABLE,
    /// No whole answer came in time.
    NO_ANSWER,
    /// The other system broke down over it.
    BROKEN,
    /// The answer could not be understood.
    BAD_ANSWER,
    /// The answer or a file is too large.
    TOO_LARGE,
    /// The other system has been down again and again, and nobody calls it for a while.
    PAUSED,
    /// A person had to allow it, and nobody said yes or no in time.
    NOBODY_DECIDED;

    /// As in the database and the API: `not-signed-in`.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Failure ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
