package io.otklik.workspace.notice;

import io.otklik.conversation.Author;
import io.otklik.conversation.Conversation;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.Entry;
import io.otklik.conversation.Fact;
import io.otklik.conversation.Happened;
import io.otklik.conversation.Holder;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Permission;
import io.otklik.platform.TeamId;
import io.otklik.routing.QueueStalled;
import io.otklik.staff.Person;
import io.otklik.staff.Role;
import io.otklik.staff.Staff;
import io.otklik.workspace.notice.Notice.Kind;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Calls people for what happens in conversations, in the same transaction.
@Component
class NoticeListener {

    /// On a scale of 1 to 5.
    private static final int LOW = 2;

    /// Between a mark and the one that replaces it little is said.
    private static final int LOOK_BACK = 20;

    private final Notices notices;
    private final Conversations conversations;
    private final Staff staff;

    NoticeListener(Notices notices, Conversations conversations, Staff staff) {
        this.notices = notices;
        this.conversations = conversations;
        this.staff = staff;
    }

    @EventListener
    void on(Happened happened) {
        var conversation = happened.after();
        var entry = happened.entry();
        if (entry.author() instanceof Author.Operator(var by)) notices.reacted(by, conversation.id());
        switch (entry.fact()) {
            case Fact.Assigned(var operator, var _) -> assigned(operator, conversation, entry);
            case Fact.Resolved resolved when resolved.spam() -> notices.silenced(conversation.id());
            case Fact.HandedOff _, Fact.Released _, Fact.ReturnedToBot _, Fact.Resolved _ ->
                notices.settled(conversation.id());
            case Fact.Woke(var reason) -> woke(conversation, reason);
            case Fact.Noted(var _, var mentioned, var _) -> mentioned(mentioned, conversation, entry);
            case Fact.Rated(var score, var _) -> {
                if (score <= LOW && !lowBefore(entry)) call(Kind.LOW_MARK, conversation.id(), conversation.lastTeam());
            }
            default -> {}
        }
    }

    /// Nobody is left who would take it by itself.
    @EventListener
    void on(QueueStalled stalled) {
        call(Kind.STALLED, stalled.conversation(), stalled.team());
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

    /// A customer who changes one low mark for another calls nobody again.
    private boolean lowBefore(Entry rated) {
        return conversations.before(rated.conversation(), rated.seq(), LOOK_BACK).stream()
                .flatMap(entry ->
                        entry.fact() instanceof Fact.Rated(var score, var _) ? Stream.of(score) : Stream.empty())
                .findFirst()
                .filter(score -> score <= LOW)
                .isPresent();
    }

    private void call(Kind kind, ConversationId conversation, @Nullable TeamId team) {
        supervisors(team).forEach(one -> notices.give(one, conversation, kind));
    }

    /// Those of the team. If it has none, all supervisors hear it; where nobody supervises, the administrators.
    private List<OperatorId> supervisors(@Nullable TeamId team) {
        var people = staff.people().stream()
                .filter(person -> person.role().may(Permission.SUPERVISE))
                .toList();
        var supervisors = people.stream()
                .filter(person -> person.role() == Role.SUPERVISOR)
                .toList();
        var members = team == null ? List.<OperatorId>of() : staff.members(team);
        var own = supervisors.stream().map(Person::id).filter(members::contains).toList();
        if (!own.isEmpty()) return own;
        return (supervisors.isEmpty() ? people : supervisors)
                .stream().map(Person::id).toList();
    }
}
