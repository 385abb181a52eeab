package io.otklik.customer;

import io.otklik.platform.Ids;
import io.otklik.platform.OperatorId;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to the list of organizations, which our side keeps by hand.
@Service
public class Organizations {

    private final OrganizationStore store;
    private final Ids ids;
    private final Clock clock;

    Organizations(OrganizationStore store, Ids ids, Clock clock) {
        this.store = store;
        this.ids = ids;
        this.clock = clock;
    }

    /// One line of the list, with how many contacts belong to the organization.
    public record Listed(Organization organization, int contacts) {}

    @Transactional(readOnly = true)
    public List<Listed> page(String text, @Nullable OrganizationId after, int limit) {
        return store.page(text, after, limit);
    }

    @Transactional(readOnly = true)
    public Optional<Organization> find(OrganizationId id) {
        return store.find(id);
    }

    /// @throws io.otklik.platform.Problem `organization-taken` if another one has the tax number
    @Transactional
    public Organization add(String name, @Nullable String taxNumber, @Nullable OperatorId ownOperator) {
        var organization = new Organization(new OrganizationId(ids.next()), name, taxNumber, ownOperator);
        store.insert(organization, clock.instant());
        return organization;
    }

    /// @throws io.otklik.platform.Problem `organization-taken`
    @Transactional
    public void change(Organization organization) {
        store.update(organization);
    }

    /// The newest contacts that belong to it.
    @Transactional(readOnly = true)
    public List<ContactId> contacts(OrganizationId id, int limit) {
        return store.contacts(id, limit);
    }
}
