package io.otklik.channel;

import io.otklik.journeys.AccessCast;
import io.otklik.platform.Ids;
import io.otklik.staff.Cast;
import io.otklik.staff.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// Inboxes and a customer for the access matrix.
@Component
@Lazy
class ChannelAccessCast implements AccessCast {

    private final Cast cast;
    private final Ids ids;
    private String token = "";

    ChannelAccessCast(Cast cast, Ids ids) {
        this.cast = cast;
        this.ids = ids;
    }

    @Override
    public Map<String, Supplier<String>> things() {
        return Map.of("inbox", () -> inbox("/id"), "inbox-key", () -> inbox("/key"));
    }

    @Override
    public synchronized Optional<String> visitorToken() {
        if (token.isEmpty()) {
            var path = "/api/widget/" + inbox("/key") + "/sessions";
            token = cast.nobody().post(path, Map.of("language", "ru")).at("/token");
        }
        return Optional.of(token);
    }

    private String inbox(String pointer) {
        var admin = cast.signedIn(Role.ADMINISTRATOR);
        var team = admin.post("/api/teams", Map.of("key", "t-" + ids.next(), "names", Map.of("ru", "Т", "en", "T")));
        var inbox =
                Map.of("name", "Проба", "teamId", team.at("/id"), "allowedOrigins", List.of("https://site.example"));
        var made = admin.post("/api/inboxes", inbox);
        if (made.status() != 201) throw new AssertionError(made.text());
        return made.at(pointer);
    }
}
