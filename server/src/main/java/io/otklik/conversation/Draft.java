package io.otklik.conversation;

import io.otklik.conversation.Conversation.Status;
import io.otklik.platform.Language;
import io.otklik.platform.OperatorId;
import io.otklik.platform.TeamId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A conversation while one entry changes it; never seen outside [Fold].
final class Draft {

    private final Conversation before;
    Language language;
    Holder holder;
    Status status;

    @Nullable
    String subject;

    List<UUID> tags;
    int seq;
    Instant lastAt;
    String preview;
    Author previewBy;

    @Nullable
    Instant waitsSince;

    int unread;

    @Nullable
    OperatorId lastOperator;

    @Nullable
    TeamId lastTeam;

    Instant listedAt;

    @Nullable
    Instant resolvedAt;

    Draft(Conversation before) {
        this.before = before;
        language = before.language();
        holder = before.holder();
        status = before.status();
        subject = before.subject();
        tags = before.tags();
        seq = before.seq();
        lastAt = before.lastAt();
        preview = before.preview();
        previewBy = before.previewBy();
        waitsSince = before.waitsSince();
        unread = before.unread();
        lastOperator = before.lastOperator();
        lastTeam = before.lastTeam();
        listedAt = before.listedAt();
        resolvedAt = before.resolvedAt();
    }

    /// Somebody holds it: so it is not resolved, or no longer.
    void open(Holder newHolder) {
        holder = newHolder;
        if (!over()) return;
        status = Status.OPEN;
        resolvedAt = null;
    }

    /// What is resolved cannot be put to sleep.
    void sleep(Instant until) {
        if (!over()) status = new Status.Snoozed(until);
    }

    boolean over() {
        return status instanceof Status.Resolved || status instanceof Status.Spam;
    }

    void awake() {
        if (status instanceof Status.Snoozed) status = Status.OPEN;
    }

    void nothingWaits() {
        waitsSince = null;
        unread = 0;
    }

    @Nullable
    TeamId team() {
        return switch (holder) {
            case Holder.Waiting(var team, var _, var _) -> team;
            case Holder.With(var _, var team, var _) -> team;
            case Holder.Bot _, Holder.Nobody _ -> null;
        };
    }

    Conversation done() {
        return new Conversation(
                before.id(),
                before.number(),
                before.inbox(),
                before.contact(),
                language,
                holder,
                status,
                subject,
                tags,
                seq,
                lastAt,
                preview,
                previewBy,
                waitsSince,
                unread,
                lastOperator,
                lastTeam,
                listedAt,
                before.readSeq(),
                before.createdAt(),
                resolvedAt);
    }
}
