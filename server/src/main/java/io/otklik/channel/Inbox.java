package io.otklik.channel;

import io.otklik.platform.InboxId;
import io.otklik.platform.TeamId;
import java.util.List;

/// One configured connection of a channel; for now every inbox is a widget.
///
/// @param key            the public key in the embed snippet
/// @param team           who gets what the scenario gives to nobody in particular
/// @param allowedOrigins origins of pages that may carry the widget, like `https://example.com`
/// @param greeting       the first words of the widget
/// @param launcher       the words on the button that opens it
/// @param accent         colour of the widget, `#RRGGBB`
/// @param identity       whether the site signs who its user is
public record Inbox(
        InboxId id,
        String name,
        String key,
        TeamId team,
        List<String> allowedOrigins,
        Words greeting,
        Words launcher,
        String accent,
        IdentityMode identity) {

    public Inbox {
        allowedOrigins = List.copyOf(allowedOrigins);
    }

    Inbox allowing(List<String> origins) {
        return new Inbox(id, name, key, team, origins, greeting, launcher, accent, identity);
    }
}
