package io.otklik.analytics;

import io.otklik.analytics.LogTail.Step;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Conversations;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// Reads on until certain conversations are counted. While anything else of the program writes, what came after it is
/// left for later, so one reading to the end may not be enough.
@Component
@Lazy
class Reading {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);

    private final LogTail tail;
    private final FactStore facts;
    private final Conversations conversations;

    Reading(LogTail tail, FactStore facts, Conversations conversations) {
        this.tail = tail;
        this.facts = facts;
        this.conversations = conversations;
    }

    void on(int batch, ConversationId... wanted) {
        var end = System.nanoTime() + PATIENCE_NANOS;
        do {
            if (System.nanoTime() > end) throw new AssertionError("The reports do not follow the log");
            toTheEnd(batch);
        } while (!Stream.of(wanted).allMatch(this::isCounted));
    }

    void toTheEnd(int batch) {
        while (tail.step(batch) != Step.DONE) Thread.onSpinWait();
    }

    private boolean isCounted(ConversationId id) {
        var kept = facts.find(List.of(id.value())).get(id.value());
        return kept != null
                && kept.seq() == conversations.find(id).orElseThrow().seq();
    }
}
