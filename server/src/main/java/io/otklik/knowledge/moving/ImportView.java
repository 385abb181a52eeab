package io.otklik.knowledge.moving;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.otklik.knowledge.Audience;
import io.otklik.knowledge.moving.ImportItem.CategoryName;
import io.otklik.knowledge.moving.ImportStore.Import;
import io.otklik.platform.Language;
import io.otklik.platform.Problem;
import io.otklik.platform.Texts;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Imports as screens show them, worded for a person.
@Component
class ImportView {

    private final Texts texts;

    ImportView(Texts texts) {
        this.texts = texts;
    }

    /// @param total   what there is to do, and
    /// @param done    how much of it is done
    /// @param failure why there is nothing
    /// @param counts  by what they would become, and what became of them
    record Shown(
            ImportId id,
            Instant at,
            String state,
            int total,
            int done,
            boolean stopping,
            @Nullable String failure,
            Map<String, Integer> counts) {}

    record Titles(@Nullable String ru, @Nullable String en) {}

    /// @param told     whether the files say their language
    /// @param category its name as the files say it
    /// @param into     the category that there is of this name
    /// @param article  the one that it changes, or that it became
    record Line(
            int number,
            List<String> names,
            String becomes,
            Titles title,
            boolean told,
            @Nullable CategoryName category,
            @Nullable UUID into,
            @Nullable Audience audience,
            @Nullable UUID article,
            List<String> remarks,
            @Nullable String outcome,
            @Nullable String why) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Whole(int number, JsonNode texts) {}

    Shown shown(Import it, Map<String, Integer> counts, Language language) {
        return new Shown(
                it.id(),
                it.at(),
                ImportStore.code(it.state()),
                it.total(),
                it.done(),
                it.stopping(),
                it.failure() == null ? null : it.failure().in(language, texts),
                counts);
    }

    Line line(ImportStore.Line it, Language language) {
        var item = it.item();
        var changes = item.becomes() == ImportItem.Becomes.CHANGES || item.becomes() == ImportItem.Becomes.SAME;
        return new Line(
                it.number(),
                item.names(),
                item.becomes().name().toLowerCase(Locale.ROOT),
                new Titles(title(item, Language.RU), title(item, Language.EN)),
                item.told(),
                item.category(),
                item.into(),
                item.audience(),
                it.article() != null ? it.article() : changes ? item.article() : null,
                item.remarks().stream()
                        .map(remark -> remark.in(language, texts))
                        .toList(),
                it.outcome(),
                it.why() == null ? null : it.why().in(language, texts));
    }

    /// @throws Problem `not-found` for a file that is no article
    Whole whole(ImportStore.Line it) {
        var body = it.item().texts();
        if (body == null) throw Problem.notFound();
        return new Whole(it.number(), body);
    }

    private static @Nullable String title(ImportItem item, Language language) {
        var text =
                item.texts() == null ? null : item.texts().path(language.code()).path("title");
        return text == null || text.isMissingNode() ? null : text.asString();
    }
}
