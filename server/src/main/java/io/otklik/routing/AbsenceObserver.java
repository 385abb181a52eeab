package io.otklik.routing;

import io.otklik.conversation.Author;
import io.otklik.conversation.Change;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Holder;
import io.otklik.conversation.Observer;
import io.otklik.platform.OperatorId;
import io.otklik.platform.jobs.Jobs;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// A customer writes to an operator who went home: then the conversation looks for another one.
@Component
class AbsenceObserver implements Observer {

    private final PresenceStore presences;
    private final Jobs jobs;
    private final Clock clock;

    AbsenceObserver(PresenceStore presences, Jobs jobs, Clock clock) {
        this.presences = presences;
        this.jobs = jobs;
        this.clock = clock;
    }

    @Override
    public void committed(List<Change> changes) {
        var written = written(changes);
        if (written.isEmpty()) return;
        for (var attendance : presences.of(written.values()))
            if (attendance.gone(clock.instant())) leave(attendance.operator(), written);
    }

    /// Whom contacts have written to, by conversation.
    private static Map<ConversationId, OperatorId> written(List<Change> changes) {
        var written = new HashMap<ConversationId, OperatorId>();
        for (var change : changes)
            if (change.after().holder() instanceof Holder.With(var operator, var _, var _)
                    && change.entries().stream().anyMatch(entry -> entry.author() instanceof Author.Contact))
                written.put(change.after().id(), operator);
        return written;
    }

    private void leave(OperatorId operator, Map<ConversationId, OperatorId> written) {
        written.forEach((conversation, holder) -> {
            if (holder.equals(operator))
                jobs.now(
                        GoneJob.KIND,
                        "written " + conversation.value(),
                        operator.value().toString());
        });
    }
}
