package io.otklik.customer;

import io.otklik.platform.OperatorId;
import org.jspecify.annotations.Nullable;

/// A company our contacts belong to.
///
/// @param taxNumber   INN, 10 or 12 digits
/// @param ownOperator the person of our staff who looks after it, and to whom its conversations go first
public record Organization(
        OrganizationId id,
        String name,
        @Nullable String taxNumber,
        @Nullable OperatorId ownOperator) {}
