package io.otklik.routing;

import io.otklik.platform.OperatorId;
import io.otklik.routing.Presence.State;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// An operator's presence and what it depends on: an open console, an interruption.
///
/// @param assignedAt when routing or a person last put a conversation into these hands
/// @param goneSince  when the last console was closed or lost; absent while one is open
/// @param comesBack  the state that a loss of the line interrupted
record Attendance(
        Presence presence,
        @Nullable Instant assignedAt,
        @Nullable Instant goneSince,
        @Nullable State comesBack) {

    /// How long somebody without an open console counts as present: a reload, a change of network.
    static final Duration GRACE = Duration.ofSeconds(60);
    /// How long an interrupted state is taken up again by itself.
    static final Duration INTERRUPTION = Duration.ofMinutes(15);

    OperatorId operator() {
        return presence.operator();
    }

    /// When this operator was given something last, or came if that is later.
    Instant idleSince() {
        var since = presence.since() == null ? Instant.EPOCH : presence.since();
        return assignedAt == null || assignedAt.isBefore(since) ? since : assignedAt;
    }

    boolean gone(Instant now) {
        return goneSince != null && !goneSince.plus(GRACE).isAfter(now);
    }

    /// The operator says so.
    Attendance be(State state, Instant now) {
        return presence.state() == state ? this : in(state, now, null);
    }

    Attendance carry(int capacity) {
        var changed = new Presence(operator(), presence.state(), presence.since(), presence.open(), capacity);
        return new Attendance(changed, assignedAt, goneSince, comesBack);
    }

    /// The last console is closed or lost.
    Attendance lost(Instant now) {
        return new Attendance(presence, assignedAt, now, comesBack);
    }

    /// A console is open again.
    Attendance back(Instant now) {
        var here = new Attendance(presence, assignedAt, null, null);
        if (comesBack == null || goneSince == null) return here;
        return goneSince.plus(INTERRUPTION).isBefore(now) ? here : here.in(comesBack, now, null);
    }

    /// Nobody came back in time.
    Attendance left(Instant now) {
        return gone(now) && presence.state() != State.OFFLINE ? in(State.OFFLINE, now, presence.state()) : this;
    }

    private Attendance in(State state, Instant now, @Nullable State interrupted) {
        var changed = new Presence(operator(), state, now, presence.open(), presence.capacity());
        return new Attendance(changed, assignedAt, goneSince, interrupted);
    }
}
