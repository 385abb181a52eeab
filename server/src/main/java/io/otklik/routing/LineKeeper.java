package io.otklik.routing;

import io.otklik.conversation.Author;
import io.otklik.conversation.Conversation;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.Entry;
import io.otklik.conversation.Fact;
import io.otklik.conversation.HandOff;
import io.otklik.platform.OperatorId;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts conversations into their team's line.
@Component
class LineKeeper {

    /// How many of the customer's conversations tell who answered last.
    private static final int LOOKED_AT = 5;

    private final WorkStore works;
    private final Conversations conversations;
    private final Deals deals;

    LineKeeper(WorkStore works, Conversations conversations, Deals deals) {
        this.works = works;
        this.conversations = conversations;
        this.deals = deals;
    }

    /// Whoever had it before, and whoever passes it on, does not get it back at once.
    void handedOff(Conversation conversation, HandOff handOff, Entry entry) {
        var before = works.lock(conversation.id()).map(WorkStore.Work::operator).orElse(null);
        works.handedOff(new Request(
                conversation.id(),
                handOff.team(),
                since(conversation, entry),
                Set.copyOf(handOff.skills()),
                handOff.preferred(),
                lastOperator(conversation),
                Map.of(),
                0,
                handOff.tone(),
                0));
        if (entry.author() instanceof Author.Operator(var by)) works.passed(conversation.id(), by, entry.at());
        deals.line(handOff.team(), entry);
        if (before == null) return;
        works.passed(conversation.id(), before, entry.at());
        deals.operator(before, entry);
    }

    void released(Conversation conversation, Fact.Released released, Entry entry) {
        works.released(
                conversation.id(),
                released.team(),
                since(conversation, entry),
                released.reason().equals(Release.NO_ANSWER) ? 1 : 0);
        if (!released.reason().equals(Fact.Released.NOT_SPAM))
            works.passed(conversation.id(), released.operator(), entry.at());
        deals.line(released.team(), entry);
        deals.operator(released.operator(), entry);
    }

    /// The customer's wait goes on through all hands until a person answers.
    private static Instant since(Conversation conversation, Entry entry) {
        var waits = conversation.waitsSince();
        return waits == null ? entry.at() : waits;
    }

    private @Nullable OperatorId lastOperator(Conversation conversation) {
        var last = conversation.lastOperator();
        if (last != null) return last;
        return conversations.ofContact(conversation.contact(), LOOKED_AT).stream()
                .flatMap(earlier -> Stream.ofNullable(earlier.lastOperator()))
                .findFirst()
                .orElse(null);
    }
}
