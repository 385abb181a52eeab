package io.otklik.sample;

import io.otklik.knowledge.ArticleFounder;
import io.otklik.knowledge.Audience;
import io.otklik.platform.Language;
import io.otklik.staff.Names;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The sample company's knowledge base: see `samples/articles`.
@Component
class SampleArticles {

    private final ArticleFounder founder;

    SampleArticles(ArticleFounder founder) {
        this.founder = founder;
    }

    record Shelf(LinkedHashMap<String, Names> categories, List<Line> articles) {}

    record Line(String name, String category, Audience audience) {}

    void publish() {
        var shelf = YAMLMapper.builder().build().readValue(CompanyFile.text("articles/articles.yaml"), Shelf.class);
        var categories = new HashMap<String, UUID>();
        shelf.categories().forEach((key, names) -> categories.put(key, founder.category(names.ru(), names.en())));
        for (var line : shelf.articles()) {
            var texts = new EnumMap<Language, String>(Language.class);
            for (var language : Language.values())
                texts.put(language, CompanyFile.text("articles/" + line.name() + "." + language.code() + ".md"));
            founder.article(categories.get(line.category()), line.audience(), texts);
        }
    }
}
