package io.otklik.customer;

import io.otklik.platform.InboxId;
import java.util.Locale;

/// A contact's address in one inbox, as the channel vouches for it.
public record Identity(InboxId inbox, Kind kind, String address) {

    /// How the channel knows the contact.
    public enum Kind {
        /// The widget's random visitor id.
        VISITOR,
        /// The subject of a signed identity of the customer's own site.
        LOGIN;

        /// As in tables and JSON.
        public String stored() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind ofStored(String stored) {
            return valueOf(stored.toUpperCase(Locale.ROOT));
        }
    }
}
