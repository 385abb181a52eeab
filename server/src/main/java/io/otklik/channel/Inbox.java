package io.otklik.channel;

import io.otklik.platform.InboxId;
import io.otklik.platform.Language;
import io.otklik.platform.TeamId;
import java.util.List;

/// One configured connection of a channel; for now every inbox is a widget.
///
/// @param key            the public key in the embed snippet
/// @param team           who gets what the scenario gives to nobody in particular
/// @param allowedOrigins origins of pages that may carry the widget, like `https://example.com`
/// @param accent         colour of the widget, `#RRGGBB`
/// @param identity       whether the site signs who its user is
public record Inbox(
        InboxId id,
        String name,
        String key,
        TeamId team,
        List<String> allowedOrigins,
        String greetingRu,
        String greetingEn,
        String accent,
        IdentityMode identity) {

    public Inbox {
        allowedOrigins = List.copyOf(allowedOrigins);
    }

    public String greeting(Language language) {
        return switch (language) {
            case RU -> greetingRu;
            case EN -> greetingEn;
        };
    }

    Inbox allowing(List<String> origins) {
        return new Inbox(id, name, key, team, origins, greetingRu, greetingEn, accent, identity);
    }
}
