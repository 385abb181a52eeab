package io.otklik.bot.statistics;

import io.otklik.bot.Library;
import io.otklik.bot.ScenarioId;
import io.otklik.bot.statistics.FigureStore.Found;
import io.otklik.bot.statistics.FigureStore.Wanted;
import io.otklik.bot.statistics.WeakSpots.Spot;
import io.otklik.conversation.Conversation;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Conversations;
import io.otklik.customer.Contact;
import io.otklik.customer.ContactId;
import io.otklik.customer.Customers;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to a scenario's figures: of each step, its weak spots, and the conversations behind every number.
@Service
class Statistics {

    private final FigureStore store;
    private final Library library;
    private final Conversations conversations;
    private final Customers customers;

    Statistics(FigureStore store, Library library, Conversations conversations, Customers customers) {
        this.store = store;
        this.library = library;
        this.conversations = conversations;
        this.customers = customers;
    }

    record Told(@Nullable Instant since, Figures figures, List<Spot> weak) {}

    /// @param contact absent for those who may not see conversations
    /// @param open    whether it goes on
    record Line(UUID conversationId, long number, @Nullable String contact, Instant at, boolean open) {}

    @Transactional(readOnly = true)
    Told of(Scope scope) {
        var figures = store.figures(scope);
        return new Told(store.since(scope).orElse(null), figures, weak(scope.scenario(), figures));
    }

    private List<Spot> weak(ScenarioId scenario, Figures figures) {
        return library.newest(scenario)
                .map(readable -> WeakSpots.of(figures.steps(), readable))
                .orElse(List.of());
    }

    @Transactional(readOnly = true)
    List<Found> behind(Wanted wanted, @Nullable Found after, int limit) {
        return store.behind(wanted, after, limit);
    }

    @Transactional(readOnly = true)
    long count(Wanted wanted) {
        return store.count(wanted);
    }

    /// @param seesCustomers whether the reader may see conversations, and so whose they are
    @Transactional(readOnly = true)
    List<Line> lines(List<Found> found, boolean seesCustomers) {
        var known =
                conversations
                        .find(found.stream()
                                .map(one -> new ConversationId(one.conversation()))
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
        Map<ContactId, Contact> contacts = seesCustomers
                ? customers.contacts(known.values().stream()
                        .map(Conversation::contact)
                        .distinct()
                        .toList())
                : Map.of();
        return found.stream()
                .filter(one -> known.containsKey(one.conversation()))
                .map(one -> line(one, Objects.requireNonNull(known.get(one.conversation())), contacts))
                .toList();
    }

    private static Line line(Found found, Conversation conversation, Map<ContactId, Contact> contacts) {
        var contact = contacts.get(conversation.contact());
        return new Line(
                found.conversation(),
                conversation.number(),
                contact == null ? null : contact.name(),
                found.at(),
                !conversation.resolved());
    }
}
