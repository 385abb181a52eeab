package io.otklik.knowledge.fragments;

import io.otklik.knowledge.ArticleId;
import io.otklik.knowledge.body.Body;
import io.otklik.platform.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which fragments stand in which articles: in what is being written, and in what readers get.
@Repository
class UseStore {

    private final JdbcClient sql;

    UseStore(JdbcClient sql) {
        this.sql = sql;
    }

    record Place(UUID id, String title) {}

    void stand(ArticleId article, boolean shown, Map<Language, Body> bodies) {
        sql.sql("delete from knowledge.fragment_use where article_id = :article and shown = :shown")
                .param("article", article.value())
                .param("shown", shown)
                .update();
        var fragments = new ArrayList<UUID>();
        var languages = new ArrayList<String>();
        bodies.forEach((language, body) -> body.fragments().forEach(fragment -> {
            fragments.add(fragment);
            languages.add(language.code());
        }));
        if (fragments.isEmpty()) return;
        sql.sql("""
                insert into knowledge.fragment_use (fragment_id, article_id, language, shown)
                select fragment, :article, language, :shown
                  from unnest(:fragments::uuid[], :languages::text[]) as used (fragment, language)
                """)
                .param("article", article.value())
                .param("shown", shown)
                .param("fragments", fragments.toArray(UUID[]::new))
                .param("languages", languages.toArray(String[]::new))
                .update();
    }

    /// The articles in which it stands.
    List<Place> places(UUID fragment, @Nullable UUID after, int limit) {
        return sql.sql("""
                select a.id, coalesce(a.texts -> 'ru' ->> 'title', a.texts -> 'en' ->> 'title') as title
                  from knowledge.article a
                 where a.id in (select article_id from knowledge.fragment_use where fragment_id = :fragment)
                   and (:after::uuid is null or a.id > :after::uuid)
                 order by a.id limit :limit
                """)
                .param("fragment", fragment)
                .param("after", after)
                .param("limit", limit)
                .query(Place.class)
                .list();
    }

    /// Titles of the articles whose readers get it in a language.
    List<String> readIn(UUID fragment, Language language) {
        return sql.sql("""
                select coalesce(a.texts -> 'ru' ->> 'title', a.texts -> 'en' ->> 'title')
                  from knowledge.fragment_use u join knowledge.article a on a.id = u.article_id
                 where u.fragment_id = :fragment and u.language = :language and u.shown order by a.id
                """)
                .param("fragment", fragment)
                .param("language", language.code())
                .query(String.class)
                .list();
    }
}
