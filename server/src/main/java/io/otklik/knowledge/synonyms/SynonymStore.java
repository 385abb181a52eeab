package io.otklik.knowledge.synonyms;

import io.otklik.platform.Language;
import io.otklik.platform.OperatorId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Keeps groups of synonyms, and tells whoever follows the news that they have changed.
@Repository
public class SynonymStore {

    private final JdbcClient sql;

    SynonymStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// The number of the news with which they changed last.
    public long number() {
        return sql.sql("select synonyms from knowledge.news").query(Long.class).single();
    }

    public List<Group> all() {
        return sql.sql(
                        "select id, language, expressions from knowledge.synonyms order by language desc, expressions[1], id")
                .query(SynonymStore::group)
                .list();
    }

    Optional<Group> find(UUID id) {
        return sql.sql("select id, language, expressions from knowledge.synonyms where id = :id")
                .param("id", id)
                .query(SynonymStore::group)
                .optional();
    }

    void keep(Group group, @Nullable OperatorId by, Instant at) {
        sql.sql("""
                insert into knowledge.synonyms (id, language, expressions, changed_at, changed_by)
                values (:id, :language, :expressions, :at, :by)
                on conflict (id) do update set language = excluded.language, expressions = excluded.expressions,
                                               changed_at = excluded.changed_at, changed_by = excluded.changed_by
                """)
                .param("id", group.id())
                .param("language", group.language().code())
                .param("expressions", group.expressions().toArray(String[]::new))
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by == null ? null : by.value())
                .update();
    }

    void remove(UUID id) {
        sql.sql("delete from knowledge.synonyms where id = :id").param("id", id).update();
    }

    /// The first statement of every change: it holds others back until the commit.
    void tell() {
        sql.sql("update knowledge.news set last = last + 1, synonyms = last + 1")
                .update();
    }

    private static Group group(ResultSet row, int number) throws SQLException {
        var expressions = (String[]) row.getArray("expressions").getArray();
        return new Group(
                row.getObject("id", UUID.class),
                Language.ofCode(row.getString("language")),
                Arrays.asList(expressions));
    }
}
