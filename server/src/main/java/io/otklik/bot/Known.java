package io.otklik.bot;

import io.otklik.customer.Consent;
import io.otklik.customer.Contact;
import io.otklik.customer.Organization;
import io.otklik.dialog.Value;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What is known of a customer before she says a word, as scenarios name it: `contact.name`, `organization.inn`.
///
/// Only what a channel vouches for is taken over: a name that somebody typed opens no books.
final class Known {

    private Known() {}

    static Map<String, Value> of(Contact contact, List<Consent> consents) {
        var known = new HashMap<String, Value>();
        var self = new HashMap<String, Value>();
        put(self, "name", contact.name());
        put(self, "phone", contact.phone());
        put(self, "email", contact.email());
        self.put("verified", new Value.Yes(contact.verified()));
        known.put("contact", new Value.Row(contact.id().value().toString(), self));
        if (contact.verified() && contact.organization() != null)
            known.put("organization", organization(contact.organization()));
        for (var consent : consents)
            if (consent.given())
                known.put("consent:" + consent.purpose() + ":" + consent.version(), new Value.Yes(true));
        return known;
    }

    private static Value organization(Organization organization) {
        var fields = new HashMap<String, Value>();
        put(fields, "name", organization.name());
        put(fields, "inn", organization.taxNumber());
        return new Value.Row(organization.id().value().toString(), fields);
    }

    private static void put(Map<String, Value> fields, String name, @Nullable String text) {
        if (text != null && !text.isBlank()) fields.put(name, Value.words(text));
    }
}
