package io.otklik.analytics;

import io.otklik.analytics.BehindStore.Found;
import io.otklik.analytics.Line.Team;
import io.otklik.analytics.Line.Who;
import io.otklik.conversation.Conversation;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Conversations;
import io.otklik.customer.Contact;
import io.otklik.customer.ContactId;
import io.otklik.customer.Customers;
import io.otklik.platform.Language;
import io.otklik.platform.StaffNames;
import io.otklik.platform.TeamId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts names to the conversations of a list: a few queries for the whole list.
@Component
class Lines {

    private final Conversations conversations;
    private final Customers customers;
    private final StaffNames names;

    Lines(Conversations conversations, Customers customers, StaffNames names) {
        this.conversations = conversations;
        this.customers = customers;
        this.names = names;
    }

    /// @param seesCustomers whether the reader may see conversations, and so whose they are and what they
    ///                      are about
    List<Line> of(List<Found> found, boolean seesCustomers, Language language) {
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
                .map(one -> {
                    var conversation = Objects.requireNonNull(known.get(one.conversation()));
                    var contact = contacts.get(conversation.contact());
                    return line(one, conversation, contact, seesCustomers, language);
                })
                .toList();
    }

    private Line line(
            Found found,
            Conversation conversation,
            @Nullable Contact contact,
            boolean seesCustomers,
            Language language) {
        return new Line(
                found.conversation(),
                conversation.number(),
                found.at(),
                found.measure(),
                contact == null ? null : who(contact),
                seesCustomers ? conversation.subject() : null,
                team(found.team(), language),
                conversation.status().code());
    }

    private static Who who(Contact contact) {
        var organization = contact.organization();
        return new Who(contact.id().value(), contact.name(), organization == null ? null : organization.name());
    }

    private @Nullable Team team(@Nullable UUID id, Language language) {
        return id == null ? null : new Team(id, names.team(new TeamId(id), language));
    }
}
