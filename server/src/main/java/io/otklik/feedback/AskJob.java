package io.otklik.feedback;

import io.otklik.conversation.Author;
import io.otklik.conversation.Conversation;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.Entry;
import io.otklik.conversation.Fact;
import io.otklik.platform.jobs.JobHandler;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Asks a customer for a mark once the conversation is over: once about a conversation, and once a day.
@Component
class AskJob implements JobHandler {

    static final String KIND = "feedback-ask";

    private static final Duration BETWEEN = Duration.ofDays(1);
    private static final int LOOKED_AT = 200;
    /// Marks of the bot's steps that show the customer went further than the menu.
    private static final Set<String> BEYOND_THE_MENU = Set.of("went-on", "chain-entered", "chain-completed");

    private final RatingStore store;
    private final Conversations conversations;
    private final Sayings sayings;
    private final Clock clock;

    AskJob(RatingStore store, Conversations conversations, Sayings sayings, Clock clock) {
        this.store = store;
        this.conversations = conversations;
        this.sayings = sayings;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    /// @param id the conversation and the place of the resolution in its log
    @Override
    @Transactional
    public void run(String id, String payload) {
        var words = id.split(" ");
        var conversation = conversations.lock(new ConversationId(UUID.fromString(words[0])));
        if (!conversation.resolved()) return;
        var log = conversations.before(conversation.id(), Integer.MAX_VALUE, LOOKED_AT);
        var end = log.stream()
                .filter(entry -> entry.fact() instanceof Fact.Resolved)
                .findFirst();
        if (end.isEmpty() || end.get().seq() != Integer.parseInt(words[1])) return;
        var byPerson = end.get().author() instanceof Author.Operator;
        if (byPerson || beyondTheMenu(log)) ask(conversation, byPerson, clock.instant());
    }

    private void ask(Conversation conversation, boolean byPerson, Instant now) {
        if (store.asked(conversation.id(), conversation.contact(), now.minus(BETWEEN))) return;
        store.insert(Rating.asked(
                conversation.id(),
                conversation.contact(),
                byPerson ? conversation.lastOperator() : null,
                byPerson ? conversation.lastTeam() : null,
                now));
        conversations.add(conversation.id(), Author.BOT, new Fact.Said(sayings.question(conversation.language())));
    }

    private static boolean beyondTheMenu(List<Entry> log) {
        return log.stream()
                .map(Entry::fact)
                .anyMatch(fact -> fact instanceof Fact.RobotWorked
                        || fact instanceof Fact.Said(var _, var marks) && beyond(marks)
                        || fact instanceof Fact.Marked(var only) && beyond(only));
    }

    private static boolean beyond(List<Fact.Mark> marks) {
        return marks.stream().anyMatch(mark -> BEYOND_THE_MENU.contains(mark.kind()));
    }
}
