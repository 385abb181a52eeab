package io.otklik.workspace.thread;

import io.otklik.conversation.Conversation;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.Entry;
import io.otklik.conversation.Fact;
import io.otklik.workspace.Viewer;
import io.otklik.workspace.Visibility;
import io.otklik.workspace.contact.Contacts;
import io.otklik.workspace.inbox.Rows;
import io.otklik.workspace.thread.EntryView.SlotView;
import io.otklik.workspace.thread.ThreadView.Past;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts together what the screen of one conversation needs, in one answer.
@Component
class Threads {

    static final int FIRST_PAGE = 100;
    private static final int PAST = 10;

    private final Conversations conversations;
    private final Contacts contacts;
    private final Visibility visibility;
    private final Rows rows;
    private final Entries entries;
    private final Drafts drafts;
    private final Reasons reasons;
    private final Onlookers onlookers;

    Threads(
            Conversations conversations,
            Contacts contacts,
            Visibility visibility,
            Rows rows,
            Entries entries,
            Drafts drafts,
            Reasons reasons,
            Onlookers onlookers) {
        this.conversations = conversations;
        this.contacts = contacts;
        this.visibility = visibility;
        this.rows = rows;
        this.entries = entries;
        this.drafts = drafts;
        this.reasons = reasons;
        this.onlookers = onlookers;
    }

    @Transactional(readOnly = true)
    ThreadView open(Viewer viewer, Conversation one) {
        var log = conversations.before(one.id(), Integer.MAX_VALUE, FIRST_PAGE).reversed();
        var contact = contacts.view(viewer, one.contact());
        return new ThreadView(
                rows.of(viewer, one),
                contact,
                contact.organization(),
                slots(one.id()),
                entries.of(viewer, log),
                earlier(log),
                drafts.find(viewer.id(), one.id()).orElse(null),
                past(viewer, one),
                reasons.of(viewer, one),
                onlookers.of(one.id(), viewer.id()));
    }

    private static @Nullable Integer earlier(List<Entry> log) {
        return log.isEmpty() || log.getFirst().seq() == 1
                ? null
                : log.getFirst().seq();
    }

    private List<SlotView> slots(ConversationId id) {
        return conversations
                .last(id, "handed-off")
                .map(entry -> entry.fact() instanceof Fact.HandedOff(var handOff)
                        ? Entries.slots(handOff)
                        : List.<SlotView>of())
                .orElse(List.of());
    }

    private List<Past> past(Viewer viewer, Conversation one) {
        return visibility.seenOf(viewer, one.contact()).stream()
                .filter(other -> !other.id().equals(one.id()))
                .limit(PAST)
                .map(other -> new Past(
                        other.id(),
                        other.lastAt(),
                        other.subject(),
                        other.status().code()))
                .toList();
    }
}
