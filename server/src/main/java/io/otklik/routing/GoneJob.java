package io.otklik.routing;

import io.otklik.conversation.Conversation;
import io.otklik.platform.OperatorId;
import io.otklik.platform.jobs.JobHandler;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// An operator has not come back: the state changes to offline, and customers who wait for an answer go back into the
/// line. Conversations in which nobody waits stay, for the operator knows them.
@Component
class GoneJob implements JobHandler {

    static final String KIND = "routing-gone";

    private final Presences presences;
    private final LineStore lines;
    private final Release release;
    private final Clock clock;

    GoneJob(Presences presences, LineStore lines, Release release, Clock clock) {
        this.presences = presences;
        this.lines = lines;
        this.release = release;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String id, String payload) {
        var operator = new OperatorId(UUID.fromString(payload));
        if (!presences.change(operator, Attendance::left).gone(clock.instant())) return;
        for (var held : lines.heldBy(operator)) release.release(held, operator, Release.OFFLINE, GoneJob::waits);
    }

    private static boolean waits(Conversation conversation) {
        return conversation.waitsSince() != null && conversation.status() instanceof Conversation.Status.Open;
    }
}
