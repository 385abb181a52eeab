package io.otklik.workspace.contact;

import io.otklik.customer.ContactId;

/// Somebody corrected what we know of a contact. Published in the transaction of the change.
public record ContactChanged(ContactId contact) {}
