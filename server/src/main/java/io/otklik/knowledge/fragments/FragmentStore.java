package io.otklik.knowledge.fragments;

import io.otklik.knowledge.body.Body;
import io.otklik.platform.Language;
import io.otklik.platform.OperatorId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Keeps fragments and every text they had.
@Repository
class FragmentStore {

    private static final String LINES = """
            select f.id, f.slug, f.name, f.texts, f.removed, f.number, f.changed_at, f.changed_by,
                   (select count(distinct u.article_id) from knowledge.fragment_use u where u.fragment_id = f.id) as articles
              from knowledge.fragment f where not f.removed""";

    private final JdbcClient sql;
    private final JsonMapper json;

    FragmentStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /// @param number   grows with every change
    /// @param articles in how many it stands
    record Line(
            Fragment it,
            int number,
            Instant changedAt,
            @Nullable UUID changedBy,
            int articles) {}

    /// A text that it had.
    record Old(
            int number,
            String name,
            Map<Language, Body> texts,
            Instant at,
            @Nullable UUID by) {}

    List<Fragment> all() {
        return sql.sql("select id, slug, name, texts, removed from knowledge.fragment order by id")
                .query(this::fragment)
                .list();
    }

    List<Fragment> find(Collection<UUID> ids) {
        return sql.sql("select id, slug, name, texts, removed from knowledge.fragment where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query(this::fragment)
                .list();
    }

    /// Those of them that are there; nobody changes or deletes them before the end of the transaction.
    List<UUID> hold(Collection<UUID> ids) {
        return sql.sql("""
                select id from knowledge.fragment where id = any(:ids) and not removed order by id for share
                """)
                .param("ids", ids.toArray(UUID[]::new))
                .query(UUID.class)
                .list();
    }

    /// Nobody begins to use it before the end of the transaction, and whoever did has come to an end.
    void lock(UUID id) {
        sql.sql("select 1 from knowledge.fragment where id = :id for update")
                .param("id", id)
                .query(Integer.class)
                .optional();
    }

    Optional<Line> line(UUID id) {
        return sql.sql(LINES + " and f.id = :id")
                .param("id", id)
                .query(this::read)
                .optional();
    }

    /// The newest first.
    List<Line> lines(@Nullable UUID after, int limit) {
        return sql.sql(LINES + " and (:after::uuid is null or f.id < :after::uuid) order by f.id desc limit :limit")
                .param("after", after)
                .param("limit", limit)
                .query(this::read)
                .list();
    }

    List<Old> versions(UUID id, int below, int limit) {
        return sql.sql("""
                select number, name, texts, at, by from knowledge.fragment_text
                 where fragment_id = :id and number < :below order by number desc limit :limit
                """)
                .param("id", id)
                .param("below", below)
                .param("limit", limit)
                .query((row, _) -> new Old(
                        row.getInt("number"),
                        row.getString("name"),
                        texts(row),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("by", UUID.class)))
                .list();
    }

    void insert(Fragment it, @Nullable OperatorId by, Instant at) {
        write(sql.sql("""
                with kept as (
                    insert into knowledge.fragment (id, slug, name, texts, changed_at, changed_by)
                    values (:id, :slug, :name, :texts::jsonb, :at, :by) returning *)
                insert into knowledge.fragment_text (fragment_id, number, name, texts, at, by)
                select id, number, name, texts, changed_at, changed_by from kept
                """), it, by, at);
    }

    void change(Fragment it, long news, @Nullable OperatorId by, Instant at) {
        write(sql.sql("""
                with kept as (
                    update knowledge.fragment
                       set name = :name, texts = :texts::jsonb, number = number + 1, changed_at = :at, changed_by = :by,
                           news = :news
                     where id = :id and slug = :slug returning *)
                insert into knowledge.fragment_text (fragment_id, number, name, texts, at, by)
                select id, number, name, texts, changed_at, changed_by from kept
                """).param("news", news), it, by, at);
    }

    void remove(UUID id) {
        sql.sql("update knowledge.fragment set removed = true where id = :id")
                .param("id", id)
                .update();
    }

    /// The first statement of every change: it holds others back until the commit, so numbers become visible in order.
    long tell() {
        return sql.sql("update knowledge.news set last = last + 1 returning last")
                .query(Long.class)
                .single();
    }

    private void write(JdbcClient.StatementSpec statement, Fragment it, @Nullable OperatorId by, Instant at) {
        statement
                .param("id", it.id())
                .param("slug", it.key())
                .param("name", it.name())
                .param("texts", json.writeValueAsString(Fragment.tree(it.texts())))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by == null ? null : by.value())
                .update();
    }

    private Line read(ResultSet row, int number) throws SQLException {
        return new Line(
                fragment(row, number),
                row.getInt("number"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_by", UUID.class),
                row.getInt("articles"));
    }

    private Fragment fragment(ResultSet row, int number) throws SQLException {
        return new Fragment(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getString("name"),
                texts(row),
                row.getBoolean("removed"));
    }

    private Map<Language, Body> texts(ResultSet row) throws SQLException {
        return FragmentTexts.kept(json.readTree(row.getString("texts")));
    }
}
