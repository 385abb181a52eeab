package io.otklik.journeys;

import io.otklik.platform.Ids;
import io.otklik.platform.Settings;
import io.otklik.staff.Cast;
import io.otklik.staff.Role;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// Inboxes without a bot, and customers who write to them through the public API of the widget.
@Component
@Lazy
class Visitors {

    private final Cast cast;
    private final Ids ids;
    private final Settings settings;

    Visitors(Cast cast, Ids ids, Settings settings) {
        this.cast = cast;
        this.ids = ids;
        this.settings = settings;
    }

    /// @param key public key of the inbox
    record Shop(String id, String key, Web admin) {}

    /// A customer's browser.
    record Visitor(Web web, String token, Web.Answer session) {
        Web.Answer writes(String text, Object clientId) {
            return web.post("/api/widget/conversation/messages", Map.of("clientId", clientId, "text", text));
        }

        Web.Answer uploads(String name, byte[] bytes) {
            return web.upload("/api/widget/files", name, bytes);
        }

        Web.Answer link(String file) {
            return web.post("/api/widget/files/" + file + "/link", Map.of());
        }
    }

    Shop shop(String identity, String... origins) {
        var admin = cast.signedIn(Role.ADMINISTRATOR);
        var names = Map.of("ru", "Команда", "en", "Team");
        var team = admin.post("/api/teams", Map.of("key", "t-" + ids.next(), "names", names));
        var inbox = admin.post(
                "/api/inboxes",
                Map.of(
                        "name",
                        "Сайт",
                        "teamId",
                        team.at("/id"),
                        "allowedOrigins",
                        List.of(origins),
                        "identity",
                        identity));
        return new Shop(inbox.at("/id"), inbox.at("/key"), admin);
    }

    Visitor visitor(Shop shop) {
        return visitor(shop, Map.of("language", "ru"));
    }

    Visitor visitor(Shop shop, Map<String, ?> start) {
        var session = cast.nobody().post("/api/widget/" + shop.key() + "/sessions", start);
        var token = session.at("/token");
        return new Visitor(cast.nobody().with("Authorization", "Bearer " + token), token, session);
    }

    /// The origin on which uploaded files open.
    Web files() {
        return new Web(settings.filesPort());
    }
}
