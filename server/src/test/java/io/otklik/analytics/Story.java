package io.otklik.analytics;

import io.otklik.analytics.Happening.BotActed;
import io.otklik.analytics.Happening.Mark;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// A conversation told entry by entry, for tests.
final class Story {

    static final Instant START = Instant.parse("2027-01-18T07:00:00Z");
    static final UUID PAYROLL = new UUID(7, 1);
    static final UUID TAXES = new UUID(7, 2);

    private final List<LogEntry> entries = new ArrayList<>();
    private final UUID conversation;
    private final Instant start;
    private Instant now;

    Story() {
        this(new UUID(1, 1), START);
    }

    Story(UUID conversation, Instant start) {
        this.conversation = conversation;
        this.start = start;
        this.now = start;
    }

    Story pass(String time) {
        now = now.plus(Duration.parse("PT" + time));
        return this;
    }

    Story then(Happening what) {
        entries.add(new LogEntry(conversation, entries.size() + 1, now, what));
        return this;
    }

    Story menu() {
        return marks("menu-shown", "main");
    }

    Story wentOn() {
        return marks("went-on", "documents");
    }

    Story marks(String kind, String subject) {
        return then(new BotActed(List.of(new Mark(kind, subject)), false));
    }

    Story customer() {
        return then(new Happening.CustomerWrote());
    }

    Story handOff(String reason) {
        return then(new Happening.HandedOff(PAYROLL, reason));
    }

    Story taken() {
        return then(new Happening.Assigned());
    }

    Story reply() {
        return then(new Happening.PersonReplied());
    }

    Story resolved() {
        return then(new Happening.Resolved(false));
    }

    Story spam() {
        return then(new Happening.Resolved(true));
    }

    List<LogEntry> entries() {
        return List.copyOf(entries);
    }

    ConversationFacts facts() {
        return fold(ConversationFacts.of(conversation, start), entries);
    }

    static ConversationFacts fold(ConversationFacts start, List<LogEntry> entries) {
        var facts = start;
        for (var entry : entries) facts = facts.after(entry);
        return facts;
    }
}
