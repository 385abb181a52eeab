package io.otklik.bot;

import io.otklik.conversation.ConversationId;
import io.otklik.dialog.Effect;
import io.otklik.platform.jobs.Jobs;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Keeps the times that scenarios wait for: each is a durable job, so a restart forgets none.
@Component
class Timers {

    static final String KIND = "bot-timer";

    private final Jobs jobs;
    private final Clock clock;

    Timers(Jobs jobs, Clock clock) {
        this.jobs = jobs;
        this.clock = clock;
    }

    void set(ConversationId conversation, Effect.Timer timer) {
        var id = conversation.value() + " " + Integer.toHexString(timer.key().hashCode());
        jobs.at(clock.instant().plus(timer.after()), KIND, id, timer.key());
    }

    /// The same time once more, a while later.
    void again(ConversationId conversation, String key, Duration after) {
        var at = clock.instant().plus(after);
        jobs.at(
                at,
                KIND,
                conversation.value() + " " + Integer.toHexString(key.hashCode()) + "@" + at.toEpochMilli(),
                key);
    }
}
