package io.otklik.workspace.library;

import io.otklik.platform.Problem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL of tags.
@Repository
public class TagStore {

    private final JdbcClient sql;

    TagStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<Tag> page(@Nullable UUID after, int limit) {
        return sql.sql("""
                select id, name, color from workspace.tag
                 where gone_at is null
                   and (:after::uuid is null
                        or (lower(name), id) > (select lower(name), id from workspace.tag where id = :after::uuid))
                 order by lower(name), id limit :limit
                """)
                .param("after", after, Types.OTHER)
                .param("limit", limit)
                .query(TagStore::tag)
                .list();
    }

    /// A tag that can be put on a conversation.
    public Optional<Tag> find(UUID id) {
        return sql.sql("select id, name, color from workspace.tag where id = :id and gone_at is null")
                .param("id", id)
                .query(TagStore::tag)
                .optional();
    }

    /// Names of tags in one query, those that are gone too.
    public Map<UUID, Tag> all(Collection<UUID> ids) {
        var found = new HashMap<UUID, Tag>();
        if (ids.isEmpty()) return found;
        sql.sql("select id, name, color from workspace.tag where id = any (:ids::uuid[])")
                .param("ids", ids.stream().map(UUID::toString).toArray(String[]::new))
                .query(row -> {
                    var tag = tag(row, 0);
                    found.put(tag.id(), tag);
                });
        return found;
    }

    Optional<Tag> named(String name) {
        return sql.sql("select id, name, color from workspace.tag where gone_at is null and lower(name) = lower(:name)")
                .param("name", name)
                .query(TagStore::tag)
                .optional();
    }

    /// Nothing happens if somebody else has made one of this name meanwhile.
    void insertIfAbsent(Tag tag, Instant now) {
        sql.sql("""
                insert into workspace.tag (id, name, color, created_at) values (:id, :name, :color, :now)
                    on conflict do nothing
                """)
                .param("id", tag.id())
                .param("name", tag.name())
                .param("color", tag.color())
                .param("now", Timestamp.from(now))
                .update();
    }

    void insert(Tag tag, Instant now) {
        naming(() -> sql.sql(
                        "insert into workspace.tag (id, name, color, created_at) values (:id, :name, :color, :now)")
                .param("id", tag.id())
                .param("name", tag.name())
                .param("color", tag.color())
                .param("now", Timestamp.from(now))
                .update());
    }

    void update(Tag tag) {
        naming(() -> sql.sql("update workspace.tag set name = :name, color = :color where id = :id and gone_at is null")
                .param("id", tag.id())
                .param("name", tag.name())
                .param("color", tag.color())
                .update());
    }

    void remove(UUID id, Instant now) {
        sql.sql("update workspace.tag set gone_at = :now where id = :id and gone_at is null")
                .param("id", id)
                .param("now", Timestamp.from(now))
                .update();
    }

    private static void naming(Runnable write) {
        try {
            write.run();
        } catch (DuplicateKeyException taken) {
            throw Problem.conflict("tag-taken").field("name");
        }
    }

    private static Tag tag(ResultSet row, int number) throws SQLException {
        return new Tag(row.getObject("id", UUID.class), row.getString("name"), row.getString("color"));
    }
}
