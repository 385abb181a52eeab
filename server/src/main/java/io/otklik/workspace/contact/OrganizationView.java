package io.otklik.workspace.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.otklik.customer.Organization;
import io.otklik.customer.OrganizationId;
import io.otklik.workspace.Named;
import io.otklik.workspace.Names;
import org.jspecify.annotations.Nullable;

/// An organization as lists and cards show it.
///
/// @param taxNumber  INN
/// @param accountant who of our side looks after it
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OrganizationView(
        OrganizationId id,
        String name,
        @Nullable String taxNumber,
        @Nullable Named accountant,
        @Nullable Integer contacts) {

    static OrganizationView of(Organization organization, @Nullable Integer contacts, Names names) {
        var own = organization.ownOperator();
        return new OrganizationView(
                organization.id(),
                organization.name(),
                organization.taxNumber(),
                own == null ? null : names.operator(own),
                contacts);
    }
}
