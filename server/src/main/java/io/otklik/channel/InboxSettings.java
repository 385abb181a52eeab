package io.otklik.channel;

import io.otklik.platform.InboxId;
import io.otklik.platform.Limits;
import io.otklik.platform.Problem;
import io.otklik.platform.TeamId;
import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What an administrator sets of an inbox. It checks itself and names the wrong field.
///
/// @throws Problem `missing`, `wrong-value`
public record InboxSettings(
        String name,
        TeamId teamId,
        List<String> allowedOrigins,
        @Nullable Words greeting,
        @Nullable Words launcher,
        @Nullable String accent,
        @Nullable IdentityMode identity) {

    private static final int LONGEST_GREETING = 500;
    private static final int LONGEST_LAUNCHER = 40;

    public InboxSettings {
        if (name == null || name.isBlank())
            throw Problem.bad("missing").field("name").with("name");
        require(name.length() <= Limits.NAME_CHARS, "name");
        if (teamId == null) throw Problem.bad("missing").field("teamId").with("teamId");
        allowedOrigins = allowedOrigins == null ? List.of() : List.copyOf(allowedOrigins);
        require(
                allowedOrigins.size() <= 50 && allowedOrigins.stream().allMatch(InboxSettings::isOrigin),
                "allowedOrigins");
        require(accent == null || accent.matches("#[0-9A-Fa-f]{6}"), "accent");
        require(greeting == null || greeting.fit(LONGEST_GREETING), "greeting");
        require(launcher == null || launcher.fit(LONGEST_LAUNCHER), "launcher");
    }

    Inbox toInbox(InboxId id, String key) {
        return new Inbox(
                id,
                name.strip(),
                key,
                teamId,
                allowedOrigins,
                greeting == null ? Words.NONE : greeting,
                launcher == null ? Words.NONE : launcher,
                accent == null ? "#2257C5" : accent,
                identity == null ? IdentityMode.OFF : identity);
    }

    private static void require(boolean good, String field) {
        if (!good) throw Problem.bad("wrong-value").field(field).with(field);
    }

    /// Scheme and host, with a port if it is unusual, and nothing else.
    private static boolean isOrigin(String text) {
        try {
            var uri = URI.create(text);
            return uri.getHost() != null
                    && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                    && text.equals(uri.getScheme() + "://" + uri.getAuthority())
                    && uri.getUserInfo() == null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
