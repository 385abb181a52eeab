package io.otklik.knowledge;

import io.otklik.journeys.AccessCast;
import io.otklik.knowledge.fragments.SomeFragments;
import io.otklik.knowledge.moving.Parcels;
import io.otklik.knowledge.synonyms.SynonymGroups;
import io.otklik.knowledge.writing.Categories;
import java.util.Map;
import java.util.function.Supplier;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// An article, a category, a group of synonyms, a fragment and an import for the access matrix.
@Component
@Lazy
class KnowledgeAccessCast implements AccessCast {

    private final Manuscripts manuscripts;
    private final Categories categories;
    private final SynonymGroups groups;
    private final SomeFragments fragments;
    private final Parcels parcels;

    KnowledgeAccessCast(
            Manuscripts manuscripts,
            Categories categories,
            SynonymGroups groups,
            SomeFragments fragments,
            Parcels parcels) {
        this.manuscripts = manuscripts;
        this.categories = categories;
        this.groups = groups;
        this.fragments = fragments;
        this.parcels = parcels;
    }

    @Override
    public Map<String, Supplier<String>> things() {
        return Map.of(
                "article",
                () -> manuscripts.draft("Проба", "Текст.").value().toString(),
                "synonyms",
                groups::any,
                "fragment",
                fragments::any,
                "article-category",
                () -> categories.add("Проба", "Trial", null).toString(),
                "article-import",
                parcels::waiting);
    }
}
