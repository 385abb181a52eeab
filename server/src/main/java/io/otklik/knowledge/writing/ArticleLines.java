package io.otklik.knowledge.writing;

import io.otklik.knowledge.ArticleId;
import io.otklik.knowledge.ArticleState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The list of articles as their authors see it.
@Repository
class ArticleLines {

    private final JdbcClient sql;

    ArticleLines(JdbcClient sql) {
        this.sql = sql;
    }

    /// What to list; nothing given = all but the archived.
    ///
    /// @param dueBy only those whose date of review is not after this day
    /// @param words in a title
    record Filter(
            @Nullable ArticleState state,
            @Nullable UUID category,
            @Nullable LocalDate dueBy,
            String words) {}

    /// @param votes how many readers said whether it helped, and how many of them that it did
    record Line(
            ArticleId id,
            String slug,
            @Nullable String ru,
            @Nullable String en,
            Placing placing,
            ArticleState state,
            @Nullable Integer shown,
            boolean changed,
            Instant changedAt,
            @Nullable UUID changedBy,
            int votes,
            int helpful) {}

    /// The newest change first, from below a line on.
    List<Line> page(Filter filter, @Nullable Cursor after, int limit) {
        return sql.sql("""
                select a.id, a.slug, a.texts -> 'ru' ->> 'title' as ru, a.texts -> 'en' ->> 'title' as en, a.category_id, a.audience,
                       a.state, a.owner, a.review_on, a.shown, a.changed, a.changed_at, a.changed_by,
                       (select count(*) from knowledge.vote v where v.article_id = a.id) as votes,
                       (select count(*) from knowledge.vote v where v.article_id = a.id and v.helpful) as helpful
                  from knowledge.article a
                 where (:state::text is null and a.state <> 'archived' or a.state = :state)
                   and (:category::uuid is null or a.category_id = :category)
                   and (:dueBy::date is null or a.review_on <= :dueBy)
                   and (:words = '' or strpos(lower(coalesce(a.texts -> 'ru' ->> 'title', '') || ' ' || coalesce(a.texts -> 'en' ->> 'title', '')), lower(:words)) > 0)
                   and (:at::timestamptz is null or (a.changed_at, a.id) < (:at, :id))
                 order by a.changed_at desc, a.id desc limit :limit
                """)
                .param("state", filter.state() == null ? null : filter.state().code())
                .param("category", filter.category())
                .param("dueBy", filter.dueBy())
                .param("words", filter.words())
                .param("at", after == null ? null : ArticleStore.utc(after.at()))
                .param("id", after == null ? null : after.id())
                .param("limit", limit)
                .query(ArticleLines::line)
                .list();
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                new ArticleId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("ru"),
                row.getString("en"),
                ArticleStore.placing(row),
                ArticleState.ofCode(row.getString("state")),
                row.getObject("shown", Integer.class),
                row.getBoolean("changed"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_by", UUID.class),
                row.getInt("votes"),
                row.getInt("helpful"));
    }
}
