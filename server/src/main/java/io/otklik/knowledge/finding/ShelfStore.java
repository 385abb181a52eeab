package io.otklik.knowledge.finding;

import io.otklik.knowledge.ArticleId;
import io.otklik.knowledge.ArticleState;
import io.otklik.knowledge.Audience;
import io.otklik.knowledge.body.BodyReader;
import io.otklik.knowledge.body.PlainText;
import io.otklik.knowledge.fragments.Standing;
import io.otklik.platform.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Reads what is published and what has changed of it since.
@Repository
class ShelfStore {

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Standing fragments;

    ShelfStore(JdbcClient sql, JsonMapper json, Standing fragments) {
        this.sql = sql;
        this.json = json;
        this.fragments = fragments;
    }

    /// An article of which readers see something new, and what there is to see of it now; nothing, if it is gone.
    record News(ArticleId id, List<Shown> shown) {}

    /// Grows with every change that readers see.
    long last() {
        return sql.sql("select last from knowledge.news").query(Long.class).single();
    }

    boolean holdsAnythingForCustomers() {
        return sql.sql("""
                select exists (select 1 from knowledge.article
                                where shown is not null and state = 'published' and audience <> 'internal')
                """).query(Boolean.class).single();
    }

    List<News> between(long after, long last) {
        // Read after the number: whatever changes later has a number of its own.
        var filling = fragments.filling();
        return sql.sql("""
                select a.id, a.slug, a.category_id, a.audience, a.state, v.number, v.texts,
                       greatest(v.published_at, filled.ru) as ru_at, greatest(v.published_at, filled.en) as en_at
                  from knowledge.article a
                  join knowledge.version v on v.article_id = a.id and v.number = a.shown
                 cross join lateral (
                       select max(f.changed_at) filter (where u.language = 'ru') as ru,
                              max(f.changed_at) filter (where u.language = 'en') as en
                         from knowledge.fragment_use u join knowledge.fragment f on f.id = u.fragment_id
                        where u.article_id = a.id and u.shown) filled
                 where (a.news > :after and a.news <= :last)
                    or a.id in (select u.article_id from knowledge.fragment_use u
                                  join knowledge.fragment f on f.id = u.fragment_id
                                 where u.shown and f.news > :after and f.news <= :last)
                """)
                .param("after", after)
                .param("last", last)
                .query((row, _) -> news(row, filling))
                .list();
    }

    private News news(ResultSet row, Standing.Filling filling) throws SQLException {
        var id = new ArticleId(row.getObject("id", UUID.class));
        var state = ArticleState.ofCode(row.getString("state"));
        var shown = new ArrayList<Shown>();
        if (!state.shownTo(Audience.INTERNAL)) return new News(id, shown);
        var texts = json.readTree(row.getString("texts"));
        for (var language : Language.values()) {
            var text = texts.path(language.code());
            if (!text.isObject()) continue;
            shown.add(new Shown(
                    id,
                    language,
                    row.getString("slug"),
                    text.path("title").asString(""),
                    PlainText.of(filling.of(BodyReader.read(text.path("body")), language)),
                    Audience.ofCode(row.getString("audience")),
                    state,
                    row.getObject("category_id", UUID.class),
                    row.getInt("number"),
                    row.getObject(language.code() + "_at", OffsetDateTime.class).toInstant()));
        }
        return new News(id, shown);
    }
}
