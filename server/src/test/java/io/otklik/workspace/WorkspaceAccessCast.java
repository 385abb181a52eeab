package io.otklik.workspace;

import io.otklik.conversation.ConversationId;
import io.otklik.journeys.AccessCast;
import io.otklik.platform.Ids;
import io.otklik.staff.Cast;
import io.otklik.staff.Role;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// Conversations that are not for everybody's eyes.
@Component
@Lazy
class WorkspaceAccessCast implements AccessCast {

    private final Shop shop;
    private final Cast cast;
    private final Ids ids;

    WorkspaceAccessCast(Shop shop, Cast cast, Ids ids) {
        this.shop = shop;
        this.cast = cast;
        this.ids = ids;
    }

    @Override
    public Map<String, Supplier<String>> things() {
        return Map.of(
                "foreign-conversation", () -> foreign().value().toString(),
                "operator",
                        () -> cast.somebody("Ирина Смирнова", Role.OPERATOR)
                                .id()
                                .value()
                                .toString(),
                "tag", () -> shop.tag("тег").toString(),
                "fresh", () -> ids.next().toString(),
                "foreign-contact", () -> shop.now(foreign()).contact().value().toString(),
                "organization", this::organization,
                "foreign-view", this::view,
                "canned", this::canned,
                "foreign-file", this::file);
    }

    private String canned() {
        var text = Map.of("ru", "Добрый день", "en", "");
        var body = Map.of("shortcut", ids.next().toString(), "title", "Проба", "text", text);
        return cast.signedIn(Role.SUPERVISOR).post("/api/canned-answers", body).at("/id");
    }

    private String view() {
        return cast.signedIn(cast.somebody("Олег Петров", Role.OPERATOR))
                .post("/api/saved-views", Map.of("name", "Моё", "filter", Map.of()))
                .at("/id");
    }

    private String organization() {
        return cast.signedIn(Role.SUPERVISOR)
                .post("/api/organizations", Map.of("name", "ООО «Ромашка»"))
                .at("/id");
    }

    /// The customer of a foreign conversation has sent it.
    private String file() {
        return shop.sends(foreign(), "Договор.txt", "текст").toString();
    }

    /// In the hands of somebody of a team that nobody else belongs to.
    private ConversationId foreign() {
        var crew = shop.crew("Чужая команда");
        var id = shop.waits("Анна Соколова", crew, "Вопрос");
        shop.assigned(id, cast.somebody("Олег Петров", Role.OPERATOR).id());
        return id;
    }
}
