package io.otklik.workspace;

import io.otklik.journeys.AccessCast;
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

    WorkspaceAccessCast(Shop shop, Cast cast) {
        this.shop = shop;
        this.cast = cast;
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
                "tag", () -> shop.tag("тег").toString());
    }

    /// In the hands of somebody of a team that nobody else belongs to.
    private io.otklik.conversation.ConversationId foreign() {
        var crew = shop.crew("Чужая команда");
        var id = shop.waits("Анна Соколова", crew, "Вопрос");
        shop.assigned(id, cast.somebody("Олег Петров", Role.OPERATOR).id());
        return id;
    }
}
