package io.otklik.knowledge.moving;

import io.otklik.knowledge.moving.ImportItem.CategoryName;
import io.otklik.knowledge.writing.Categories;
import io.otklik.knowledge.writing.Writing;
import io.otklik.platform.OperatorId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Brings one article of an import to the others, as a draft.
@Component
class Bringing {

    private final Writing writing;
    private final Categories categories;

    Bringing(Writing writing, Categories categories) {
        this.writing = writing;
        this.categories = categories;
    }

    /// @throws Problem `article-changed` by somebody since the import was read, `too-many-categories`
    void bring(Aims.Aim aim, Aims aims, Choices choices, OperatorId by) {
        var item = aim.line().item();
        var before = aim.before();
        var placing = Placed.of(item, before == null ? null : before.placing(), category(aim, choices, by));
        if (before == null) {
            writing.bring(aim.id(), aim.slug(), placing, aims.together(aim), by);
            return;
        }
        var number = before.id().value().equals(item.article()) ? item.number() : before.number();
        writing.save(aim.id(), number, placing, aims.together(aim), by);
    }

    private @Nullable UUID category(Aims.Aim aim, Choices choices, OperatorId by) {
        var chosen = choices.categories().get(aim.line().number());
        if (chosen != null) return chosen;
        var item = aim.line().item();
        if (item.into() != null) return item.into();
        if (item.category() != null) return named(item.category(), by);
        return aim.before() == null ? choices.category() : null;
    }

    private UUID named(CategoryName name, OperatorId by) {
        return categories.all().stream()
                .filter(it -> it.ru().equalsIgnoreCase(name.ru()) || it.en().equalsIgnoreCase(name.en()))
                .map(Categories.Category::id)
                .findFirst()
                .orElseGet(() -> categories.add(name.ru(), name.en(), by));
    }
}
