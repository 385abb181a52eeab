package io.otklik.workspace.work;

import io.otklik.platform.OperatorId;
import io.otklik.platform.Problem;
import io.otklik.platform.TeamId;
import io.otklik.platform.Texts;
import io.otklik.workspace.Viewer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Does one thing with many conversations, each by itself: what cannot be done with one of them hinders none of the
/// others.
@Component
class Bulk {

    private final Assignments assignments;
    private final Statuses statuses;
    private final Spam spam;
    private final Labels labels;
    private final Texts texts;

    Bulk(Assignments assignments, Statuses statuses, Spam spam, Labels labels, Texts texts) {
        this.assignments = assignments;
        this.statuses = statuses;
        this.spam = spam;
        this.labels = labels;
        this.texts = texts;
    }

    /// What is to be done.
    sealed interface Act {
        record Assign(OperatorId operator, @Nullable String note) implements Act {}

        record Transfer(TeamId team, @Nullable String note) implements Act {}

        record Resolve() implements Act {}

        record Spam() implements Act {}

        record NotSpam() implements Act {}

        record Snooze(Instant until) implements Act {}

        record Tag(UUID tag) implements Act {}

        record Untag(UUID tag) implements Act {}
    }

    /// What became of one conversation.
    ///
    /// @param problem why it was not done, as the route for one conversation would have said it
    record Outcome(UUID id, boolean done, @Nullable Map<String, Object> problem) {}

    List<Outcome> carryOut(Viewer viewer, List<UUID> ids, Act act) {
        return ids.stream().map(id -> one(viewer, id, act)).toList();
    }

    private Outcome one(Viewer viewer, UUID id, Act act) {
        try {
            carryOut(viewer, id, act);
            return new Outcome(id, true, null);
        } catch (Problem refused) {
            return refused(viewer, id, refused);
        } catch (PessimisticLockingFailureException held) {
            return refused(viewer, id, Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "busy"));
        }
    }

    private Outcome refused(Viewer viewer, UUID id, Problem problem) {
        return new Outcome(id, false, problem.document(texts, viewer.language()));
    }

    private void carryOut(Viewer viewer, UUID id, Act act) {
        switch (act) {
            case Act.Assign(var operator, var note) -> assignments.give(viewer, id, operator, note);
            case Act.Transfer(var team, var note) -> assignments.transfer(viewer, id, team, note);
            case Act.Resolve() -> statuses.resolve(viewer, id);
            case Act.Spam() -> spam.mark(viewer, id);
            case Act.NotSpam() -> spam.unmark(viewer, id);
            case Act.Snooze(var until) -> statuses.snooze(viewer, id, until);
            case Act.Tag(var tag) -> labels.tag(viewer, id, tag);
            case Act.Untag(var tag) -> labels.untag(viewer, id, tag);
        }
    }
}
