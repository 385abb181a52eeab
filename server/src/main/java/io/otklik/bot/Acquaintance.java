package io.otklik.bot;

import io.otklik.conversation.Conversation;
import io.otklik.customer.Consent;
import io.otklik.customer.Contact;
import io.otklik.customer.ContactId;
import io.otklik.customer.Customers;
import io.otklik.customer.Details;
import io.otklik.dialog.Effect;
import io.otklik.dialog.Value;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What is known of customers, and what they tell: contact details where nothing was known (what a person or a site has
/// said stays), and consents with their proof.
@Component
class Acquaintance {

    private final Customers customers;
    private final Clock clock;

    Acquaintance(Customers customers, Clock clock) {
        this.customers = customers;
        this.clock = clock;
    }

    /// What is known of these customers before they say a word.
    Map<ContactId, Map<String, Value>> of(List<ContactId> ids) {
        if (ids.isEmpty()) return Map.of();
        var consents = customers.consents(ids);
        var known = new HashMap<ContactId, Map<String, Value>>();
        customers
                .contacts(ids)
                .forEach((id, contact) -> known.put(id, Known.of(contact, consents.getOrDefault(id, List.of()))));
        return known;
    }

    void keep(ContactId id, Effect.Learnt learnt) {
        customers.contact(id).ifPresent(contact -> customers.correct(id, with(contact, learnt)));
    }

    /// The proof: what she read, what she answered, where and when.
    void keep(Conversation conversation, Effect.Consented consented) {
        customers.keep(
                conversation.contact(),
                new Consent(
                        consented.purpose(),
                        consented.version(),
                        consented.given(),
                        consented.text(),
                        conversation.language(),
                        conversation.inbox(),
                        conversation.id().value(),
                        clock.instant()));
    }

    private static Details with(Contact contact, Effect.Learnt learnt) {
        var organization = contact.organization();
        return new Details(
                known(contact.name(), "name", learnt),
                known(contact.email(), "email", learnt),
                known(contact.phone(), "phone", learnt),
                contact.attributes(),
                organization == null ? null : organization.id());
    }

    private static @Nullable String known(@Nullable String before, String field, Effect.Learnt learnt) {
        return Objects.requireNonNullElse(before, "").isBlank()
                        && learnt.field().equals(field)
                ? learnt.value()
                : before;
    }
}
