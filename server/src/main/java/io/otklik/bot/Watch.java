package io.otklik.bot;

import io.otklik.conversation.ConversationId;
import io.otklik.platform.jobs.Jobs;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Sees to it that a customer's silence is noticed. A conversation has one job at most, however many turns it takes:
/// the job looks when the last word was, and comes again if that is not long enough ago.
@Component
class Watch {

    private final Jobs jobs;

    Watch(Jobs jobs) {
        this.jobs = jobs;
    }

    Session over(Session session, Optional<Duration> patience) {
        if (session.watched() || patience.isEmpty()) return session;
        again(session.conversation(), session.movedAt().plus(patience.get()));
        return session.watched(true);
    }

    void again(ConversationId conversation, Instant at) {
        jobs.at(at, SilenceJob.KIND, conversation.value() + " " + at.toEpochMilli(), "");
    }
}
