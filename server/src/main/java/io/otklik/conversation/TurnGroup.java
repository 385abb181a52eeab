package io.otklik.conversation;

import io.otklik.conversation.AfterWord.Deed;
import io.otklik.conversation.Answerer.Heard;
import io.otklik.conversation.Conversation.Status;
import io.otklik.conversation.ConversationStore.Locked;
import io.otklik.platform.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.function.SingletonSupplier;

/// Decides a group of turns and keeps them with one commit. Each turn is of another conversation.
@Component
class TurnGroup {

    /// A resolved conversation goes on if the contact writes within this time; later a new one begins.
    static final Duration GOES_ON = Duration.ofHours(24);

    private final ConversationStore store;
    private final ChangeWriter writer;
    /// Found at the first turn, for it needs what needs this; absent in a program without a bot.
    private final SingletonSupplier<Optional<Answerer>> answerer;
    private final LateWords lateWords;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Ids ids;
    private final Clock clock;

    TurnGroup(
            ConversationStore store,
            ChangeWriter writer,
            ObjectProvider<Answerer> answerer,
            LateWords lateWords,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.writer = writer;
        this.answerer = SingletonSupplier.of(() -> Optional.ofNullable(answerer.getIfAvailable()));
        this.lateWords = lateWords;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
        this.ids = ids;
        this.clock = clock;
    }

    /// What a committed group has done.
    record Outcome(Map<Turn, Receipt> receipts, List<Change> changes) {}

    /// @throws RuntimeException if nothing of the group was kept
    Outcome commit(List<Turn> turns) {
        var outcome = transaction.execute(_ -> decide(turns, clock.instant()));
        if (outcome == null) throw new IllegalStateException("A group of turns gave no outcome");
        return outcome;
    }

    private Outcome decide(List<Turn> turns, Instant now) {
        var locked = store.lock(turns);
        var receipts = new IdentityHashMap<Turn, Receipt>(2 * turns.size());
        var logs = new LinkedHashMap<ConversationId, Log>();
        var heard = new ArrayList<Heard>();
        var taken = lateWords.taken(turns, locked, now);
        for (var turn : turns) {
            var deeds = taken.get(turn.conversation());
            var refusal = refusal(turn, locked.get(turn.conversation()), deeds == null, now);
            if (refusal != null) {
                receipts.put(turn, refusal);
                continue;
            }
            var log = new Log(conversation(turn, locked), ids, now);
            receipts.put(turn, deeds == null ? receive(turn, log, heard) : take(turn, log, deeds));
            logs.put(turn.conversation(), log);
        }
        answer(heard, logs);
        var changes = logs.values().stream().map(Log::change).toList();
        writer.write(changes);
        announce(changes);
        return new Outcome(receipts, changes);
    }

    private static @Nullable Receipt refusal(Turn turn, @Nullable Locked locked, boolean goesOn, Instant now) {
        if (locked == null) return new Receipt.Unknown();
        var known = locked.known();
        if (known != null) return new Receipt.Kept(turn.conversation(), known.id(), known.seq(), known.at(), true);
        return goesOn && over(locked.conversation(), now) ? new Receipt.Over() : null;
    }

    /// Whether it was resolved too long ago to go on.
    static boolean over(Conversation conversation, Instant now) {
        var resolved = conversation.resolvedAt();
        return resolved != null && resolved.plus(GOES_ON).isBefore(now);
    }

    private static Conversation conversation(Turn turn, Map<ConversationId, Locked> locked) {
        var found = locked.get(turn.conversation());
        if (found == null) throw new IllegalStateException("Not locked: " + turn.conversation());
        return found.conversation();
    }

    /// What comes into spam is kept there, and nobody answers.
    private static Receipt receive(Turn turn, Log log, List<Heard> heard) {
        if (log.after().resolved() && !log.after().spam()) log.add(Author.SYSTEM, new Fact.Reopened());
        if (log.after().status() instanceof Status.Snoozed) log.add(Author.SYSTEM, new Fact.Woke("contact"));
        var entry = log.add(Author.CONTACT, new Fact.Received(turn.message()), turn.foreignId());
        if (log.after().holder() instanceof Holder.Bot) heard.add(new Heard(log.after(), entry));
        return kept(entry);
    }

    /// The words belong to what was asked after the end: the conversation stays as it is.
    private static Receipt take(Turn turn, Log log, List<Deed> deeds) {
        var entry = log.add(Author.CONTACT, new Fact.Received(turn.message()), turn.foreignId());
        deeds.forEach(deed -> log.add(deed.author(), deed.fact()));
        return kept(entry);
    }

    private static Receipt kept(Entry entry) {
        return new Receipt.Kept(entry.conversation(), entry.id(), entry.seq(), entry.at(), false);
    }

    private void answer(List<Heard> heard, Map<ConversationId, Log> logs) {
        var bot = answerer.obtain();
        if (bot.isEmpty() || heard.isEmpty()) return;
        bot.get().answer(heard).forEach((id, facts) -> {
            var log = logs.get(id);
            if (log == null) throw new IllegalStateException("The bot answered a conversation it did not hear: " + id);
            facts.forEach(fact -> log.add(Author.BOT, fact));
        });
    }

    private void announce(List<Change> changes) {
        for (var change : changes)
            for (var entry : change.entries())
                if (Happened.worthTelling(entry.fact())) events.publishEvent(new Happened(change.after(), entry));
    }
}
