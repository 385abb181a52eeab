package io.otklik.conversation;

import io.otklik.customer.Contact;
import io.otklik.customer.ContactId;
import io.otklik.customer.Customers;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The conversations behind a number of a report: two queries for the whole list.
@Component
public class Behind {

    private final Conversations conversations;
    private final Customers customers;

    Behind(Conversations conversations, Customers customers) {
        this.conversations = conversations;
        this.customers = customers;
    }

    /// @param contact absent for those who may not see customers
    public record One(Conversation conversation, @Nullable Contact contact) {}

    /// @param seesCustomers whether the reader may see conversations, and so whose they are
    /// @return by conversation, without those that are no more
    @Transactional(readOnly = true)
    public Map<UUID, One> of(Collection<UUID> ids, boolean seesCustomers) {
        var known = conversations.find(ids.stream().map(ConversationId::new).toList());
        Map<ContactId, Contact> contacts = seesCustomers
                ? customers.contacts(
                        known.stream().map(Conversation::contact).distinct().toList())
                : Map.of();
        return known.stream()
                .map(one -> new One(one, contacts.get(one.contact())))
                .collect(Collectors.toMap(one -> one.conversation().id().value(), Function.identity()));
    }
}
