package io.otklik.workspace.notice;

import io.otklik.conversation.Author;
import io.otklik.conversation.Conversation;
import io.otklik.conversation.Entry;
import io.otklik.conversation.Fact;
import io.otklik.conversation.Happened;
import io.otklik.conversation.Holder;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Permission;
import io.otklik.routing.QueueStalled;
import io.otklik.staff.Person;
import io.otklik.staff.Role;
import io.otklik.staff.Staff;
import io.otklik.workspace.notice.Notice.Kind;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Calls people for what happens in conversations, in the same transaction.
@Component
class NoticeListener {

    /// On a scale of 1 to 5.
    private static final int LOW = 2;

    private final Notices notices;
    private final Staff staff;

    NoticeListener(Notices notices, Staff staff) {
        this.notices = notices;
        this.staff = staff;
    }

    @EventListener
    void on(Happened happened) {
        var conversation = happened.after();
        var entry = happened.entry();
        if (entry.author() instanceof Author.Operator(var by)) notices.reacted(by, conversation.id());
        switch (entry.fact()) {
            case Fact.Assigned(var operator, var _) -> assigned(operator, conversation, entry);
            case Fact.HandedOff _, Fact.Released _, Fact.ReturnedToBot _, Fact.Resolved _ ->
                notices.settled(conversation.id());
            case Fact.Woke(var reason) -> woke(conversation, reason);
            case Fact.Noted(var _, var mentioned, var _) -> mentioned(mentioned, conversation, entry);
            case Fact.Rated(var score, var _) -> {
                if (score <= LOW) supervisors().forEach(one -> notices.give(one, conversation.id(), Kind.LOW_MARK));
            }
            default -> {}
        }
    }

    /// Nobody is left who would take it by itself.
    @EventListener
    void on(QueueStalled stalled) {
        supervisors().forEach(one -> notices.give(one, stalled.conversation(), Kind.STALLED));
    }

    private void assigned(OperatorId operator, Conversation conversation, Entry entry) {
        notices.settled(conversation.id());
        if (!entry.author().equals(new Author.Operator(operator)))
            notices.give(operator, conversation.id(), Kind.ASSIGNED);
    }

    private void woke(Conversation conversation, String reason) {
        if (conversation.holder() instanceof Holder.With(var operator, var _, var _) && !reason.equals("operator"))
            notices.give(operator, conversation.id(), Kind.WAKE);
    }

    private void mentioned(List<OperatorId> mentioned, Conversation conversation, Entry entry) {
        mentioned.stream()
                .filter(person -> !entry.author().equals(new Author.Operator(person)))
                .forEach(person -> notices.give(person, conversation.id(), Kind.MENTION));
    }

    /// Where nobody supervises, the administrators hear it.
    private List<OperatorId> supervisors() {
        var people = staff.people().stream()
                .filter(person -> person.role().may(Permission.SUPERVISE))
                .toList();
        var supervisors = people.stream()
                .filter(person -> person.role() == Role.SUPERVISOR)
                .toList();
        return (supervisors.isEmpty() ? people : supervisors)
                .stream().map(Person::id).toList();
    }
}
