package io.otklik.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// The clock of the tests: it stands still until a test moves it. It starts on Monday, 18 January 2027, 10:00 in
/// Moscow.
public final class MovableClock extends Clock {

    public static final Instant MONDAY_MORNING = Instant.parse("2027-01-18T07:00:00Z");

    private volatile Instant now = MONDAY_MORNING;

    public void moveTo(Instant instant) {
        now = instant;
    }

    public synchronized void pass(Duration duration) {
        now = now.plus(duration);
    }

    @Override
    public Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("Times are UTC; zones are arguments");
    }
}
