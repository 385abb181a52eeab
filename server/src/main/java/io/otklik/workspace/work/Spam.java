package io.otklik.workspace.work;

import io.otklik.conversation.Conversation;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.Fact;
import io.otklik.staff.AuditNote;
import io.otklik.staff.Staff;
import io.otklik.workspace.Viewer;
import io.otklik.workspace.Visibility;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts conversations that are not for us aside, and takes back those that were put aside by mistake.
@Component
class Spam {

    private final Conversations conversations;
    private final Visibility visibility;
    private final Grip grip;
    private final Staff staff;

    Spam(Conversations conversations, Visibility visibility, Grip grip, Staff staff) {
        this.conversations = conversations;
        this.visibility = visibility;
        this.grip = grip;
        this.staff = staff;
    }

    /// It is over without a word to the contact. What was resolved before may still turn out to be spam.
    @Transactional
    void mark(Viewer viewer, UUID id) {
        var conversation = visibility.lock(viewer, id);
        if (conversation.spam()) return;
        if (!conversation.resolved()) grip.require(viewer, conversation);
        conversations.add(conversation.id(), Assignments.by(viewer), Fact.Resolved.SPAM);
        audit(viewer, "conversation-spam", conversation);
    }

    /// It goes on: with whoever had it last, if that is who says so, else in the queue of its team. What had no team
    /// goes on with whoever says so.
    @Transactional
    void unmark(Viewer viewer, UUID id) {
        var conversation = visibility.lock(viewer, id);
        if (!conversation.spam()) return;
        conversations.add(conversation.id(), Assignments.by(viewer), back(viewer, conversation));
        audit(viewer, "conversation-not-spam", conversation);
    }

    private static List<Fact> back(Viewer viewer, Conversation conversation) {
        var facts = new ArrayList<Fact>(List.of(new Fact.Reopened()));
        var team = conversation.lastTeam();
        if (team != null && !viewer.id().equals(conversation.lastOperator()))
            facts.add(new Fact.Released(viewer.id(), team, Fact.Released.NOT_SPAM));
        return facts;
    }

    private void audit(Viewer viewer, String action, Conversation conversation) {
        staff.audit(AuditNote.of(
                        viewer.id(), action, "conversation", conversation.id().value())
                .change("number", null, conversation.number()));
    }
}
