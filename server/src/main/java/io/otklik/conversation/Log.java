package io.otklik.conversation;

import io.otklik.platform.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes entries at the end of one conversation and keeps count of what it has become. In memory only;
/// [ConversationStore#write]
/// puts the whole [Change] into the database.
final class Log {

    private final Conversation before;
    private final Ids ids;
    private final Instant now;
    private final List<Entry> entries = new ArrayList<>();
    private Conversation after;

    Log(Conversation before, Ids ids, Instant now) {
        this.before = before;
        this.after = before;
        this.ids = ids;
        this.now = now;
    }

    Entry add(Author author, Fact fact) {
        return add(author, fact, null);
    }

    Entry add(Author author, Fact fact, @Nullable String foreignId) {
        var entry = new Entry(ids.next(), before.id(), after.seq() + 1, author, fact, foreignId, now);
        entries.add(entry);
        after = after.after(entry);
        return entry;
    }

    Conversation after() {
        return after;
    }

    Change change() {
        return new Change(before, after, entries);
    }
}
