package io.otklik.conversation;

import io.otklik.conversation.Conversation.Status;
import io.otklik.customer.ContactId;
import io.otklik.platform.Ids;
import io.otklik.platform.InboxId;
import io.otklik.platform.Language;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Finds the conversation a contact goes on with, or opens a new one.
@Component
class Opening {

    private final ConversationStore store;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Opening(ConversationStore store, ApplicationEventPublisher events, Ids ids, Clock clock) {
        this.store = store;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    Optional<Conversation> current(ContactId contact, InboxId inbox) {
        return store.ofContact(contact, inbox, 1).stream().filter(this::goesOn).findFirst();
    }

    Conversation open(ContactId contact, InboxId inbox, Language language) {
        store.lockContact(contact);
        var current = current(contact, inbox);
        if (current.isPresent()) return current.get();
        var opened = blank(contact, inbox, language, clock.instant());
        store.insert(opened);
        events.publishEvent(new Opened(opened));
        return store.find(opened.id()).orElseThrow();
    }

    void move(ContactId from, ContactId to) {
        store.move(from, to, clock.instant().minus(TurnGroup.GOES_ON));
    }

    private boolean goesOn(Conversation conversation) {
        var resolved = conversation.resolvedAt();
        return resolved == null || !resolved.plus(TurnGroup.GOES_ON).isBefore(clock.instant());
    }

    private Conversation blank(ContactId contact, InboxId inbox, Language language, Instant now) {
        return new Conversation(
                new ConversationId(ids.next()),
                store.nextNumber(),
                inbox,
                contact,
                language,
                new Holder.Bot(now),
                Status.OPEN,
                null,
                List.of(),
                0,
                now,
                "",
                Author.SYSTEM,
                null,
                0,
                null,
                null,
                now,
                0,
                now,
                null);
    }
}
