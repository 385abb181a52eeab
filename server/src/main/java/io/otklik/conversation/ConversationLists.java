package io.otklik.conversation;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to lists of conversations. A list is the union of parts; every part is one range of one index, so a page
/// costs the same among a thousand conversations and among a hundred thousand.
@Service
public class ConversationLists {

    private final ListStore store;

    ConversationLists(ListStore store) {
        this.store = store;
    }

    public enum Order {
        /// Those whose contact waits longest, then the others, newest first.
        WAITING,
        NEWEST
    }

    /// @param status "open", "snoozed", "resolved" or "spam"
    /// @param parts  the union of which is wanted
    /// @param narrow what else must be true of each
    public record Wanted(String status, Set<Part> parts, Narrow narrow) {
        public Wanted {
            parts = Set.copyOf(parts);
        }

        public Wanted(String status, Set<Part> parts) {
            this(status, parts, Narrow.NOT);
        }
    }

    /// The last conversation of a page, after which the next page begins.
    public record Place(@Nullable Instant waitsSince, Instant listedAt, UUID id) {

        public static Place of(Conversation last) {
            return new Place(last.waitsSince(), last.listedAt(), last.id().value());
        }
    }

    @Transactional(readOnly = true)
    public List<Conversation> page(Wanted wanted, Order order, @Nullable Place after, int limit) {
        if (wanted.parts().isEmpty()) return List.of();
        var over = wanted.status().equals("resolved") || wanted.status().equals("spam");
        return order == Order.NEWEST && !over
                ? store.newest(wanted, after, limit)
                : store.waiting(wanted, after, limit);
    }

    /// How many there are, counting no further than a limit.
    ///
    /// @param unanswered only those whose contact waits for an answer
    @Transactional(readOnly = true)
    public int count(Wanted wanted, boolean unanswered, int limit) {
        return wanted.parts().isEmpty() ? 0 : store.count(wanted, unanswered, limit);
    }
}
