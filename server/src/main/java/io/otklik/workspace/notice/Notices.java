package io.otklik.workspace.notice;

import io.otklik.conversation.ConversationId;
import io.otklik.platform.Ids;
import io.otklik.platform.OperatorId;
import io.otklik.workspace.notice.Notice.Kind;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Calls people, and stops calling once they have reacted.
@Component
public class Notices {

    private static final Set<Kind> OF_THE_HOLDER = EnumSet.of(Kind.ASSIGNED, Kind.WAITING, Kind.STALLED, Kind.WAKE);

    private final NoticeStore store;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Notices(NoticeStore store, ApplicationEventPublisher events, Ids ids, Clock clock) {
        this.store = store;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    /// Calls a person to a conversation; an earlier call to the same conversation gives way.
    @Transactional
    public void give(OperatorId person, ConversationId conversation, Kind kind) {
        var before = ids(store.take(person, conversation));
        var notice = new Notice(ids.next(), person, conversation, kind, clock.instant());
        store.insert(notice);
        events.publishEvent(new NoticesChanged(person, List.of(notice), before));
    }

    /// The person has opened the conversation or done something in it.
    @Transactional
    public void reacted(OperatorId person, ConversationId conversation) {
        over(store.take(person, conversation));
    }

    /// The person has waved one notice away.
    @Transactional
    public void dismissed(OperatorId person, UUID notice) {
        over(store.take(person, notice));
    }

    /// The conversation has changed hands or is over: nobody needs to be called to it for that.
    @Transactional
    public void settled(ConversationId conversation) {
        tell(store.take(conversation, OF_THE_HOLDER));
    }

    /// Nobody is called to it any more, for whatever reason.
    @Transactional
    public void silenced(ConversationId conversation) {
        tell(store.take(conversation, EnumSet.allOf(Kind.class)));
    }

    @Transactional(readOnly = true)
    public List<Notice> of(OperatorId person) {
        return store.of(person);
    }

    /// A low mark calls several, and it is enough that one of them reacts.
    private void over(List<Notice> taken) {
        tell(taken);
        taken.stream()
                .filter(notice -> notice.kind() == Kind.LOW_MARK)
                .forEach(notice -> tell(store.take(notice.conversation(), EnumSet.of(Kind.LOW_MARK))));
    }

    private void tell(Collection<Notice> done) {
        done.stream()
                .collect(Collectors.groupingBy(Notice::person))
                .forEach((person, over) -> events.publishEvent(new NoticesChanged(person, List.of(), ids(over))));
    }

    private static List<UUID> ids(Collection<Notice> notices) {
        return notices.stream().map(Notice::id).toList();
    }
}
