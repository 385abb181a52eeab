package io.otklik.workspace.work;

import io.otklik.conversation.Conversation.Status;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.Fact;
import io.otklik.conversation.Holder;
import io.otklik.platform.Problem;
import io.otklik.platform.jobs.Jobs;
import io.otklik.workspace.Viewer;
import io.otklik.workspace.Visibility;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts conversations off until a moment, finishes them, opens them again.
@Component
class Statuses {

    private static final Duration LONGEST = Duration.ofDays(366);

    private final Conversations conversations;
    private final Visibility visibility;
    private final Grip grip;
    private final Jobs jobs;
    private final Clock clock;

    Statuses(Conversations conversations, Visibility visibility, Grip grip, Jobs jobs, Clock clock) {
        this.conversations = conversations;
        this.visibility = visibility;
        this.grip = grip;
        this.jobs = jobs;
        this.clock = clock;
    }

    /// It wakes by itself at the moment, or when the contact writes. Whoever puts off what nobody has, has it.
    @Transactional
    void snooze(Viewer viewer, UUID id, @Nullable Instant until) {
        if (until == null) throw Problem.bad("missing").field("until").with("until");
        var now = clock.instant();
        if (!until.isAfter(now) || until.isAfter(now.plus(LONGEST)))
            throw Problem.bad("in-the-past").field("until");
        var conversation = visibility.lock(viewer, id);
        grip.require(viewer, conversation);
        var facts = new ArrayList<Fact>();
        if (!(conversation.holder() instanceof Holder.With)) facts.add(new Fact.Assigned(viewer.id(), List.of()));
        facts.add(new Fact.Snoozed(until));
        var change = conversations.add(conversation.id(), Assignments.by(viewer), facts);
        jobs.at(until, WakeJob.KIND, id + ":" + change.after().seq(), id.toString());
    }

    @Transactional
    void wake(Viewer viewer, UUID id) {
        var conversation = visibility.lock(viewer, id);
        if (!(conversation.status() instanceof Status.Snoozed)) return;
        grip.require(viewer, conversation);
        conversations.add(conversation.id(), Assignments.by(viewer), new Fact.Woke("operator"));
    }

    @Transactional
    void resolve(Viewer viewer, UUID id) {
        var conversation = visibility.lock(viewer, id);
        if (conversation.resolved()) return;
        grip.require(viewer, conversation);
        conversations.add(conversation.id(), Assignments.by(viewer), new Fact.Resolved("closed"));
    }

    @Transactional
    void reopen(Viewer viewer, UUID id) {
        var conversation = visibility.lock(viewer, id);
        if (conversation.spam()) throw Problem.conflict("spam");
        if (conversation.resolved()) conversations.add(conversation.id(), Assignments.by(viewer), new Fact.Reopened());
    }
}
