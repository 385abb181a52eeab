package io.otklik.staff;

import io.otklik.platform.OperatorId;

/// Somebody may no longer work here: the sign-ins are gone, sockets must close, conversations need another holder.
/// Published in the transaction that disables the person.
public record PersonDisabled(OperatorId person) {}
