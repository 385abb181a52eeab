package io.otklik.channel.widget;

import io.otklik.customer.ContactId;
import io.otklik.platform.InboxId;
import io.otklik.platform.Language;
import java.time.Instant;

/// A browser that talks to us through a widget.
///
/// @param visitor  the browser's own random id
/// @param verified whether the site vouched for who this is
/// @param until    when it ends by itself, unless it is renewed
record VisitorSession(
        InboxId inbox, ContactId contact, String visitor, boolean verified, Language language, Instant until) {

    /// The owner of files this contact brings.
    String owner() {
        return "contact:" + contact.value();
    }
}
