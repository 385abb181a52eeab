package io.otklik.workspace.live;

import io.otklik.conversation.Change;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Entry;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Changes that were not told yet, one for each conversation: several that came close together are told as one.
final class Pending {

    private final Map<ConversationId, Change> changes = new LinkedHashMap<>();

    void add(Change change) {
        changes.merge(change.after().id(), change, Pending::joined);
    }

    /// The oldest, which are then no longer pending.
    List<Change> take(int most) {
        var taken = changes.values().stream().limit(most).toList();
        taken.forEach(change -> changes.remove(change.after().id()));
        return taken;
    }

    /// News of two commits may cross on their way here: the log's order decides, not theirs.
    static Change joined(Change one, Change other) {
        var early = one.after().seq() <= other.after().seq() ? one : other;
        var late = early == one ? other : one;
        var entries = Stream.concat(early.entries().stream(), late.entries().stream())
                .distinct()
                .sorted(Comparator.comparingInt(Entry::seq))
                .toList();
        return new Change(early.before(), late.after(), entries);
    }
}
