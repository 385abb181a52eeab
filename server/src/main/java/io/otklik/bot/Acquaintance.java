package io.otklik.bot;

import io.otklik.customer.Contact;
import io.otklik.customer.ContactId;
import io.otklik.customer.Customers;
import io.otklik.customer.Details;
import io.otklik.dialog.Effect;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Keeps what a customer told about herself where nothing was known: what a person or a site has said stays.
@Component
class Acquaintance {

    private final Customers customers;

    Acquaintance(Customers customers) {
        this.customers = customers;
    }

    void keep(ContactId id, Effect.Learnt learnt) {
        customers.contact(id).ifPresent(contact -> customers.correct(id, with(contact, learnt)));
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
