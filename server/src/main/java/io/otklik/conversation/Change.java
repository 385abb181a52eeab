package io.otklik.conversation;

import java.util.List;

/// A conversation before and after some entries were added to it.
public record Change(Conversation before, Conversation after, List<Entry> entries) {

    public Change {
        entries = List.copyOf(entries);
    }
}
