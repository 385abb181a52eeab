package io.otklik.workspace.contact;

import io.otklik.customer.Contact;
import io.otklik.customer.ContactId;
import io.otklik.customer.Customers;
import io.otklik.customer.Details;
import io.otklik.customer.Organization;
import io.otklik.customer.OrganizationId;
import io.otklik.platform.Problem;
import io.otklik.platform.Typed;
import io.otklik.staff.AuditNote;
import io.otklik.staff.Staff;
import io.otklik.workspace.Names;
import io.otklik.workspace.Viewer;
import io.otklik.workspace.Visibility;
import io.otklik.workspace.inbox.Row;
import io.otklik.workspace.inbox.Rows;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Shows and corrects what we know of contacts.
@Component
public class Contacts {

    private final Customers customers;
    private final Visibility visibility;
    private final Rows rows;
    private final Names names;
    private final Staff staff;
    private final ApplicationEventPublisher events;

    Contacts(
            Customers customers,
            Visibility visibility,
            Rows rows,
            Names names,
            Staff staff,
            ApplicationEventPublisher events) {
        this.customers = customers;
        this.visibility = visibility;
        this.rows = rows;
        this.names = names;
        this.staff = staff;
        this.events = events;
    }

    /// The caller has made sure that the viewer may see a conversation of the contact.
    @Transactional(readOnly = true)
    public ContactView view(Viewer viewer, ContactId id) {
        var contact = customers.contact(id).orElseThrow(Problem::notFound);
        var consents = customers.consents(List.of(id)).getOrDefault(id, List.of());
        return ContactView.of(contact, customers.identities(id), consents, viewer, names);
    }

    @Transactional(readOnly = true)
    ContactView see(Viewer viewer, ContactId id) {
        visibility.seeContact(viewer, id);
        return view(viewer, id);
    }

    @Transactional(readOnly = true)
    List<Row> conversations(Viewer viewer, ContactId id) {
        visibility.seeContact(viewer, id);
        return rows.of(viewer, visibility.seenOf(viewer, id));
    }

    /// @throws Problem `not-found` for a contact that is not for these eyes, `wrong-value` for an unknown organization
    @Transactional
    ContactView correct(Viewer viewer, ContactId id, Details asked) {
        visibility.seeContact(viewer, id);
        var before = customers.contact(id).orElseThrow(Problem::notFound);
        var after = named(viewer, before, asked);
        if (!after.equals(before.details())) {
            var organization = organization(after.organization());
            customers.correct(id, after);
            staff.audit(note(viewer, before, after, organization));
            events.publishEvent(new ContactChanged(id));
        }
        return view(viewer, id);
    }

    /// The name that lists give a visitor who has said none is not taken for a name when the card comes back.
    private Details named(Viewer viewer, Contact before, Details asked) {
        var shown = before.name() == null
                && names.contact(before, viewer.language()).equals(asked.name());
        return shown
                ? new Details(null, asked.email(), asked.phone(), asked.attributes(), asked.organization())
                : asked;
    }

    private @Nullable Organization organization(@Nullable OrganizationId id) {
        if (id == null) return null;
        return customers.organization(id).orElseThrow(() -> Typed.wrong("organizationId"));
    }

    private static AuditNote note(Viewer viewer, Contact before, Details after, @Nullable Organization organization) {
        return AuditNote.of(
                        viewer.id(), "contact-changed", "contact", before.id().value())
                .change("name", before.name(), after.name())
                .change("email", before.email(), after.email())
                .change("phone", before.phone(), after.phone())
                .change("attributes", before.attributes(), after.attributes())
                .change("organization", name(before.organization()), name(organization));
    }

    private static @Nullable String name(@Nullable Organization organization) {
        return organization == null ? null : organization.name();
    }
}
