package io.otklik.workspace.thread;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.otklik.customer.Contact;
import io.otklik.customer.ContactId;
import io.otklik.platform.Language;
import io.otklik.workspace.Named;
import io.otklik.workspace.Names;
import io.otklik.workspace.Viewer;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A contact as the context panel shows it.
///
/// @param accountant who of our side looks after the contact's organization
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ContactView(
        ContactId id,
        String name,
        @Nullable String email,
        @Nullable String phone,
        Language language,
        boolean verified,
        @Nullable Named organization,
        @Nullable Named accountant,
        Instant since) {

    static ContactView of(Contact contact, Viewer viewer, Names names) {
        var organization = contact.organization();
        var own = organization == null ? null : organization.ownOperator();
        return new ContactView(
                contact.id(),
                names.contact(contact, viewer.language()),
                contact.email(),
                contact.phone(),
                contact.language(),
                contact.verified(),
                organization == null ? null : new Named(organization.id().value(), organization.name()),
                own == null ? null : names.operator(own),
                contact.createdAt());
    }
}
