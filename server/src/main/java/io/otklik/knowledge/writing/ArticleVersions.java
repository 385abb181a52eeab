package io.otklik.knowledge.writing;

import io.otklik.knowledge.ArticleId;
import io.otklik.platform.OperatorId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// What was published, for ever as it was.
@Repository
class ArticleVersions {

    private final JdbcClient sql;
    private final JsonMapper json;

    ArticleVersions(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    record Line(int number, Instant at, @Nullable UUID by, String note) {}

    List<Line> lines(ArticleId id, int below, int limit) {
        return sql.sql("""
                select number, published_at, published_by, note from knowledge.version
                 where article_id = :id and number < :below order by number desc limit :limit
                """)
                .param("id", id.value())
                .param("below", below)
                .param("limit", limit)
                .query((row, _) -> new Line(
                        row.getInt("number"),
                        row.getObject("published_at", OffsetDateTime.class).toInstant(),
                        row.getObject("published_by", UUID.class),
                        row.getString("note")))
                .list();
    }

    Optional<Wording> find(ArticleId id, int number) {
        return sql.sql("select texts from knowledge.version where article_id = :id and number = :number")
                .param("id", id.value())
                .param("number", number)
                .query(String.class)
                .optional()
                .map(text -> Wording.kept(json.readTree(text)));
    }

    /// Keeps the working copy as the next version and shows it.
    int publish(ArticleId id, String note, @Nullable OperatorId by, Instant at) {
        return sql.sql("""
                with next as (
                    insert into knowledge.version (article_id, number, texts, published_at, published_by, note)
                    select a.id, coalesce(max(v.number), 0) + 1, a.texts, :at, :by, :note
                      from knowledge.article a left join knowledge.version v on v.article_id = a.id
                     where a.id = :id group by a.id
                    returning article_id, number)
                update knowledge.article a
                   set shown = next.number, changed = false, state = 'published', changed_at = :at, changed_by = coalesce(:by, changed_by)
                  from next where a.id = next.article_id
                returning next.number
                """)
                .param("id", id.value())
                .param("note", note)
                .param("by", by == null ? null : by.value())
                .param("at", ArticleStore.utc(at))
                .query(Integer.class)
                .single();
    }
}
