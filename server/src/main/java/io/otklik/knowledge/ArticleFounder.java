package io.otklik.knowledge;

import io.otklik.knowledge.moving.Markdown;
import io.otklik.knowledge.writing.Categories;
import io.otklik.knowledge.writing.Placing;
import io.otklik.knowledge.writing.Text;
import io.otklik.knowledge.writing.Wording;
import io.otklik.knowledge.writing.Writing;
import io.otklik.platform.Language;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Lays the first articles: for the sample company.
@Component
public class ArticleFounder {

    private final Categories categories;
    private final Writing writing;

    ArticleFounder(Categories categories, Writing writing) {
        this.categories = categories;
        this.writing = writing;
    }

    public UUID category(String ru, String en) {
        return categories.add(ru, en, null);
    }

    /// Writes an article and shows it at once.
    ///
    /// @param markdown by language; the first heading is the title
    public void article(@Nullable UUID category, Audience audience, Map<Language, String> markdown) {
        var texts = new EnumMap<Language, Text>(Language.class);
        markdown.forEach((language, text) -> texts.put(language, Markdown.read(text, "")));
        var id = writing.begin(new Placing(category, audience, null, null), new Wording(texts), null);
        writing.publish(id, 1, "", null);
    }
}
