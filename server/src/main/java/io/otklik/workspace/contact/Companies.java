package io.otklik.workspace.contact;

import io.otklik.customer.Organization;
import io.otklik.customer.OrganizationId;
import io.otklik.customer.Organizations;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Permission;
import io.otklik.platform.Problem;
import io.otklik.platform.Typed;
import io.otklik.staff.AuditNote;
import io.otklik.staff.Staff;
import io.otklik.workspace.Names;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Lists and keeps the organizations that contacts belong to.
@Component
class Companies {

    /// Lists and search know the new name of these at once, of others when something happens with them.
    private static final int TOLD = 200;

    private final Organizations organizations;
    private final Names names;
    private final Staff staff;
    private final ApplicationEventPublisher events;

    Companies(Organizations organizations, Names names, Staff staff, ApplicationEventPublisher events) {
        this.organizations = organizations;
        this.names = names;
        this.staff = staff;
        this.events = events;
    }

    /// What a person says of an organization.
    record Wanted(
            String name,
            @Nullable String taxNumber,
            @Nullable OperatorId accountant) {}

    List<OrganizationView> page(String text, @Nullable OrganizationId after, int limit) {
        return organizations.page(text, after, limit).stream()
                .map(one -> OrganizationView.of(one.organization(), one.contacts(), names))
                .toList();
    }

    /// @throws Problem `not-found`
    OrganizationView one(OrganizationId id) {
        return OrganizationView.of(organizations.find(id).orElseThrow(Problem::notFound), null, names);
    }

    /// @throws Problem `organization-taken`, `not-an-operator`
    @Transactional
    OrganizationView add(OperatorId by, Wanted wanted) {
        worksHere(wanted.accountant());
        var made = organizations.add(wanted.name(), wanted.taxNumber(), wanted.accountant());
        staff.audit(note(by, "organization-added", null, made));
        return OrganizationView.of(made, 0, names);
    }

    /// @throws Problem `not-found`, `organization-taken`, `not-an-operator`
    @Transactional
    OrganizationView change(OperatorId by, OrganizationId id, Wanted wanted) {
        var before = organizations.find(id).orElseThrow(Problem::notFound);
        var after = new Organization(id, wanted.name(), wanted.taxNumber(), wanted.accountant());
        if (!after.equals(before)) {
            if (wanted.accountant() != null && !wanted.accountant().equals(before.ownOperator()))
                worksHere(wanted.accountant());
            organizations.change(after);
            staff.audit(note(by, "organization-changed", before, after));
            organizations.contacts(id, TOLD).forEach(contact -> events.publishEvent(new ContactChanged(contact)));
        }
        return OrganizationView.of(after, null, names);
    }

    private void worksHere(@Nullable OperatorId operator) {
        if (operator == null) return;
        var person = staff.person(operator).orElseThrow(() -> Typed.wrong("accountantId"));
        if (!person.active() || !person.role().may(Permission.CONVERSATIONS))
            throw Problem.bad("not-an-operator").field("accountantId");
    }

    private AuditNote note(OperatorId by, String action, @Nullable Organization before, Organization after) {
        return AuditNote.of(by, action, "organization", after.id().value())
                .change("name", before == null ? null : before.name(), after.name())
                .change("taxNumber", before == null ? null : before.taxNumber(), after.taxNumber())
                .change("accountant", before == null ? null : accountant(before), accountant(after));
    }

    private @Nullable String accountant(Organization organization) {
        var own = organization.ownOperator();
        return own == null ? null : names.operator(own).name();
    }
}
