package io.otklik.workspace.work;

import io.otklik.conversation.Author;
import io.otklik.conversation.Conversation;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.Fact;
import io.otklik.conversation.HandOff;
import io.otklik.conversation.Holder;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Permission;
import io.otklik.platform.Problem;
import io.otklik.platform.TeamId;
import io.otklik.staff.Staff;
import io.otklik.workspace.Viewer;
import io.otklik.workspace.Visibility;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes conversations, hands them to colleagues, teams or the bot, and puts them back into the queue.
@Component
class Assignments {

    private final Conversations conversations;
    private final Visibility visibility;
    private final Grip grip;
    private final Staff staff;

    Assignments(Conversations conversations, Visibility visibility, Grip grip, Staff staff) {
        this.conversations = conversations;
        this.visibility = visibility;
        this.grip = grip;
        this.staff = staff;
    }

    /// Puts it into somebody's hands, one's own or a colleague's. Of two who take it at once one gets it, the other
    /// hears who did.
    ///
    /// @param note for colleagues
    @Transactional
    void give(Viewer viewer, UUID id, OperatorId target, @Nullable String note) {
        var conversation = visibility.lock(viewer, id);
        if (conversation.holder() instanceof Holder.With(var holder, var _, var _) && holder.equals(target)) return;
        grip.require(viewer, conversation);
        requireOperator(target);
        note(viewer, conversation, note);
        conversations.add(conversation.id(), by(viewer), new Fact.Assigned(target, List.of()));
    }

    /// Puts it into a team's queue, with everything the bot had found out.
    @Transactional
    void transfer(Viewer viewer, UUID id, TeamId team, @Nullable String note) {
        var conversation = visibility.lock(viewer, id);
        grip.require(viewer, conversation);
        if (staff.team(team).isEmpty())
            throw Problem.bad("wrong-value").field("teamId").with("teamId");
        note(viewer, conversation, note);
        var before = lastHandOff(conversation.id());
        var handOff = new HandOff(
                team,
                "transferred",
                note,
                List.of(),
                null,
                before == null ? List.of() : before.path(),
                before == null ? List.of() : before.slots(),
                before == null ? List.of() : before.tone());
        conversations.add(conversation.id(), by(viewer), new Fact.HandedOff(handOff));
    }

    /// Puts it back into the queue it came from.
    @Transactional
    void release(Viewer viewer, UUID id) {
        var conversation = visibility.lock(viewer, id);
        grip.require(viewer, conversation);
        if (!(conversation.holder() instanceof Holder.With(var holder, var from, var _)))
            throw Problem.conflict("not-held");
        var team = from != null ? from : conversation.lastTeam();
        if (team == null) throw Problem.conflict("no-team");
        conversations.add(conversation.id(), by(viewer), new Fact.Released(holder, team, "released"));
    }

    @Transactional
    void giveToBot(Viewer viewer, UUID id) {
        var conversation = visibility.lock(viewer, id);
        if (conversation.holder() instanceof Holder.Bot) return;
        grip.require(viewer, conversation);
        conversations.add(conversation.id(), by(viewer), new Fact.ReturnedToBot(null));
    }

    private void note(Viewer viewer, Conversation conversation, @Nullable String note) {
        if (note != null) conversations.add(conversation.id(), by(viewer), new Fact.Noted(note, List.of()));
    }

    private @Nullable HandOff lastHandOff(ConversationId id) {
        return conversations
                .last(id, "handed-off")
                .map(entry -> entry.fact() instanceof Fact.HandedOff(var handOff) ? handOff : null)
                .orElse(null);
    }

    private void requireOperator(OperatorId target) {
        var works = staff.person(target)
                .filter(person -> person.active() && person.role().may(Permission.CONVERSATIONS));
        if (works.isEmpty()) throw Problem.bad("not-an-operator").field("operatorId");
    }

    static Author by(Viewer viewer) {
        return new Author.Operator(viewer.id());
    }
}
