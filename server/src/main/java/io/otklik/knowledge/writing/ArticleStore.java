package io.otklik.knowledge.writing;

import io.otklik.knowledge.ArticleId;
import io.otklik.knowledge.ArticleState;
import io.otklik.knowledge.Audience;
import io.otklik.platform.OperatorId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The working copies of articles, each with a number that grows with every save.
@Repository
class ArticleStore {

    private final JdbcClient sql;
    private final JsonMapper json;

    ArticleStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /// A working copy as it lies here.
    ///
    /// @param number  grows with every save
    /// @param shown   number of the version that readers get
    /// @param changed whether it differs from that version
    record Kept(
            ArticleId id,
            String slug,
            Placing placing,
            ArticleState state,
            Wording texts,
            int number,
            @Nullable Integer shown,
            boolean changed,
            Instant changedAt,
            @Nullable UUID changedBy) {}

    Set<String> slugs() {
        return sql.sql("select slug from knowledge.article").query(String.class).set();
    }

    void insert(ArticleId id, String slug, Placing placing, Wording texts, @Nullable OperatorId by, Instant at) {
        placed(sql.sql("""
                insert into knowledge.article
                       (id, slug, category_id, audience, state, owner, review_on, texts, created_at, changed_at, changed_by, news)
                values (:id, :slug, :category, :audience, 'draft', :owner, :reviewOn, :texts::jsonb, :at, :at, :by, 0)
                """), placing)
                .param("id", id.value())
                .param("slug", slug)
                .param("texts", json.writeValueAsString(texts.tree()))
                .param("at", utc(at))
                .param("by", by == null ? null : by.value())
                .update();
        keepPictures(id, texts);
    }

    Optional<Kept> find(ArticleId id) {
        return sql.sql("""
                select id, slug, category_id, audience, state, owner, review_on, texts, number, shown, changed, changed_at, changed_by
                  from knowledge.article where id = :id
                """).param("id", id.value()).query(this::kept).optional();
    }

    List<Kept> all() {
        return sql.sql("""
                select id, slug, category_id, audience, state, owner, review_on, texts, number, shown, changed, changed_at, changed_by
                  from knowledge.article order by created_at, id
                """).query(this::kept).list();
    }

    /// Locks it until the end of the transaction.
    Optional<Kept> lock(ArticleId id) {
        sql.sql("select 1 from knowledge.article where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .optional();
        return find(id);
    }

    void save(ArticleId id, Placing placing, Wording texts, boolean changed, OperatorId by, Instant at) {
        placed(sql.sql("""
                update knowledge.article
                   set category_id = :category, audience = :audience, owner = :owner, review_on = :reviewOn,
                       texts = :texts::jsonb, number = number + 1, changed = :changed, changed_at = :at, changed_by = :by
                 where id = :id
                """), placing)
                .param("texts", json.writeValueAsString(texts.tree()))
                .param("changed", changed)
                .param("at", utc(at))
                .param("by", by.value())
                .param("id", id.value())
                .update();
        keepPictures(id, texts);
    }

    void move(ArticleId id, ArticleState state, Instant at, OperatorId by) {
        sql.sql("update knowledge.article set state = :state, changed_at = :at, changed_by = :by where id = :id")
                .param("state", state.code())
                .param("at", utc(at))
                .param("by", by.value())
                .param("id", id.value())
                .update();
    }

    /// Whoever calls this changes what readers see. Holds one lock until the commit, so that the numbers of news
    /// become visible in their order and nobody who follows them misses one.
    void tell(ArticleId id) {
        sql.sql("""
                with next as (update knowledge.news set last = last + 1 returning last)
                update knowledge.article set news = next.last from next where id = :id
                """).param("id", id.value()).update();
    }

    private void keepPictures(ArticleId id, Wording texts) {
        sql.sql("""
                insert into knowledge.picture (article_id, file_id) select :id, unnest(:files::uuid[]) on conflict do nothing
                """)
                .param("id", id.value())
                .param("files", texts.pictures().stream().map(UUID::toString).toArray(String[]::new))
                .update();
    }

    private static JdbcClient.StatementSpec placed(JdbcClient.StatementSpec statement, Placing placing) {
        return statement
                .param("category", placing.category())
                .param("audience", placing.audience().code())
                .param("owner", placing.owner() == null ? null : placing.owner().value())
                .param("reviewOn", placing.reviewOn());
    }

    private Kept kept(ResultSet row, int number) throws SQLException {
        return new Kept(
                new ArticleId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                placing(row),
                ArticleState.ofCode(row.getString("state")),
                Wording.kept(json.readTree(row.getString("texts"))),
                row.getInt("number"),
                row.getObject("shown", Integer.class),
                row.getBoolean("changed"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_by", UUID.class));
    }

    static Placing placing(ResultSet row) throws SQLException {
        var owner = row.getObject("owner", UUID.class);
        return new Placing(
                row.getObject("category_id", UUID.class),
                Audience.ofCode(row.getString("audience")),
                owner == null ? null : new OperatorId(owner),
                row.getObject("review_on", LocalDate.class));
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
