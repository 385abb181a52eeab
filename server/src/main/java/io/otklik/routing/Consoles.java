package io.otklik.routing;

import io.otklik.platform.OperatorId;
import io.otklik.platform.jobs.Jobs;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Whoever has no console open for a minute is not at work.
@Component
class Consoles {

    private final SocketStore sockets;
    private final Presences presences;
    private final Jobs jobs;
    private final Clock clock;

    Consoles(SocketStore sockets, Presences presences, Jobs jobs, Clock clock) {
        this.sockets = sockets;
        this.presences = presences;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Transactional
    void opened(OperatorId operator) {
        presences.change(operator, Attendance::back);
        sockets.opened(operator, clock.instant());
    }

    @Transactional
    void closed(OperatorId operator) {
        presences.change(operator, (attendance, _) -> attendance);
        if (sockets.closed(operator)) lost(operator);
    }

    /// All consoles of this node were lost when the program stopped.
    @Transactional
    void begin() {
        sockets.begin(clock.instant()).forEach(this::lost);
    }

    /// Somebody does not work here any more.
    @Transactional
    void dismissed(OperatorId operator) {
        presences.change(operator, (attendance, now) -> attendance.be(Presence.State.OFFLINE, now));
        jobs.now(
                DismissalJob.KIND, operator.value().toString(), operator.value().toString());
    }

    private void lost(OperatorId operator) {
        var now = clock.instant();
        presences.change(operator, Attendance::lost);
        jobs.at(
                now.plus(Attendance.GRACE),
                GoneJob.KIND,
                operator.value() + " " + now.toEpochMilli(),
                operator.value().toString());
    }
}
