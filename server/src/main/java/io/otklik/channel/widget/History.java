package io.otklik.channel.widget;

import io.otklik.channel.widget.Wire.WireEntry;
import io.otklik.conversation.Conversation;
import io.otklik.conversation.Conversations;
import io.otklik.platform.Problem;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What was said with a visitor before, across all conversations in one inbox, read backwards page by page.
@Component
class History {

    /// Conversations looked at; who has more than this sees the newest.
    private static final int CONVERSATIONS = 50;

    private final Conversations conversations;
    private final Wire wire;

    History(Conversations conversations, Wire wire) {
        this.conversations = conversations;
        this.wire = wire;
    }

    /// Entries oldest first, and where to go on backwards.
    record Page(List<WireEntry> entries, @Nullable String next) {}

    /// @param before where the page before ended, as its `next` said
    /// @throws Problem `bad-cursor`
    Page before(VisitorSession me, String before, int limit) {
        var cursor = Cursor.parse(before);
        var all = conversations.ofContact(me.contact(), me.inbox(), CONVERSATIONS);
        var found = new ArrayList<WireEntry>();
        for (var i = indexOf(all, cursor.conversation()); i < all.size(); i++) {
            var conversation = all.get(i);
            var from = conversation.id().value().equals(cursor.conversation()) ? cursor.seq() : Integer.MAX_VALUE;
            var entries = conversations.before(conversation.id(), from, limit);
            found.addAll(wire.entries(conversation, entries));
            if (entries.size() == limit || found.size() >= limit)
                return page(
                        found,
                        new Cursor(
                                conversation.id().value(),
                                entries.isEmpty() ? 1 : entries.getLast().seq()),
                        all,
                        i);
        }
        Collections.reverse(found);
        return new Page(found, null);
    }

    /// Where the reading backwards begins from an entry of the current conversation.
    static @Nullable String from(Conversation conversation, int seq, boolean hasOlder) {
        return seq > 1 || hasOlder ? new Cursor(conversation.id().value(), seq).toString() : null;
    }

    private static Page page(List<WireEntry> found, Cursor end, List<Conversation> all, int i) {
        Collections.reverse(found);
        var done = end.seq() <= 1 && i == all.size() - 1;
        return new Page(found, done ? null : end.toString());
    }

    private static int indexOf(List<Conversation> all, UUID id) {
        for (var i = 0; i < all.size(); i++) if (all.get(i).id().value().equals(id)) return i;
        throw Problem.bad("bad-cursor").field("before");
    }

    private record Cursor(UUID conversation, int seq) {
        static Cursor parse(String text) {
            try {
                var parts = text.split("_", 2);
                return new Cursor(UUID.fromString(parts[0]), Integer.parseInt(parts[1]));
            } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                throw Problem.bad("bad-cursor").field("before");
            }
        }

        @Override
        public String toString() {
            return conversation + "_" + seq;
        }
    }
}
