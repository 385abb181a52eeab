package io.otklik.conversation;

import io.otklik.platform.Ids;
import io.otklik.platform.Problem;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Adds to one conversation's log, in the caller's transaction: the way of everything that is rarer than a contact's
/// message.
@Component
class Scribe {

    private final ConversationStore store;
    private final ChangeWriter writer;
    private final Announcer announcer;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Scribe(
            ConversationStore store,
            ChangeWriter writer,
            Announcer announcer,
            ApplicationEventPublisher events,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.writer = writer;
        this.announcer = announcer;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    Conversation lock(ConversationId id) {
        return store.lock(id).orElseThrow(Problem::notFound);
    }

    Change add(ConversationId id, Author author, List<Fact> facts) {
        return keep(lock(id), author, facts, null);
    }

    Entry addOnce(ConversationId id, Author author, Fact fact, String foreignId) {
        var conversation = lock(id);
        var known = store.byForeignId(id, foreignId);
        if (known.isPresent()) return known.get();
        return keep(conversation, author, List.of(fact), foreignId).entries().getFirst();
    }

    Claim claim(ConversationId id, Author by, Fact.Assigned assigned) {
        var conversation = lock(id);
        return switch (conversation.holder()) {
            case Holder.With(var operator, var _, var _) -> new Claim.Had(operator);
            case Holder.Nobody _ -> new Claim.Closed();
            case Holder.Waiting _, Holder.Bot _ ->
                new Claim.Taken(keep(conversation, by, List.of(assigned), null).after());
        };
    }

    private Change keep(Conversation conversation, Author author, List<Fact> facts, @Nullable String foreignId) {
        var log = new Log(conversation, ids, clock.instant());
        facts.forEach(fact -> log.add(author, fact, foreignId));
        var change = log.change();
        writer.write(List.of(change));
        announcer.tellAfterCommit(List.of(change));
        for (var entry : change.entries())
            if (Happened.worthTelling(entry.fact())) events.publishEvent(new Happened(change.after(), entry));
        return change;
    }
}
