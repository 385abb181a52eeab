package io.otklik.routing;

import io.otklik.conversation.Conversation;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Entry;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Settings;
import io.otklik.platform.jobs.JobHandler;
import io.otklik.platform.jobs.Jobs;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Takes a conversation back from an operator who has not said anything in it for too long.
@Component
class NoAnswer implements JobHandler {

    private static final String KIND = "routing-no-answer";

    private final Release release;
    private final WorkStore works;
    private final Jobs jobs;
    private final Duration patience;

    NoAnswer(Release release, WorkStore works, Jobs jobs, Settings settings) {
        this.release = release;
        this.works = works;
        this.jobs = jobs;
        this.patience = settings.reassign();
    }

    @Override
    public String kind() {
        return KIND;
    }

    /// @param entry the assignment
    void watch(OperatorId operator, Entry entry) {
        jobs.at(
                entry.at().plus(patience),
                KIND,
                entry.conversation().value() + " " + entry.seq(),
                operator.value().toString());
    }

    @Override
    public void run(String id, String payload) {
        var words = id.split(" ");
        var conversation = new ConversationId(UUID.fromString(words[0]));
        var assigned = Integer.parseInt(words[1]);
        release.release(
                conversation,
                new OperatorId(UUID.fromString(payload)),
                Release.NO_ANSWER,
                now -> stillAssigned(conversation, assigned) && unanswered(now));
    }

    private boolean stillAssigned(ConversationId conversation, int assigned) {
        return works.lock(conversation)
                .filter(work -> work.assigned() == assigned)
                .isPresent();
    }

    /// The customer waited before the operator got it, and still does: nobody has answered.
    private static boolean unanswered(Conversation conversation) {
        var waits = conversation.waitsSince();
        return waits != null
                && conversation.status() instanceof Conversation.Status.Open
                && !waits.isAfter(conversation.holder().since());
    }
}
