package io.otklik.bot.authoring;

import io.otklik.bot.ScenarioId;
import io.otklik.platform.OperatorId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Working copies of scenarios, each with a number that grows with every save.
@Repository
class DraftStore {

    private final JdbcClient sql;
    private final JsonMapper json;

    DraftStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    /// A working copy as it lies here.
    ///
    /// @param number    grows with every save
    /// @param published number of the version that new conversations begin with
    record Kept(
            ScenarioId id,
            String yaml,
            int number,
            Instant changedAt,
            @Nullable UUID changedBy,
            @Nullable Integer published,
            boolean changed) {}

    /// A line of the list.
    record Line(
            UUID id,
            String name,
            Title title,
            @Nullable Integer number,
            boolean changed,
            Instant changedAt,
            @Nullable UUID changedBy,
            List<UUID> inboxes) {}

    List<Line> lines(String after, int limit) {
        return sql.sql("""
                select s.id, s.name, s.title, v.number, s.draft is distinct from v.yaml as changed, s.changed_at, s.changed_by,
                       array(select i.inbox_id from bot.inbox i where i.scenario_id = s.id) as inboxes
                  from bot.scenario s left join bot.version v on v.id = s.published
                 where s.name > :after
                 order by s.name limit :limit
                """)
                .param("after", after)
                .param("limit", limit)
                .query(this::line)
                .list();
    }

    Set<String> names() {
        return sql.sql("select name from bot.scenario").query(String.class).list().stream()
                .collect(Collectors.toSet());
    }

    void insert(ScenarioId id, Document document, @Nullable OperatorId by, Instant at) {
        sql.sql("""
                insert into bot.scenario (id, name, title, draft, created_at, changed_at, changed_by)
                values (:id, :name, :title::jsonb, :yaml, :at, :at, :by)
                """)
                .param("id", id.value())
                .param("name", document.name())
                .param("title", json.writeValueAsString(document.title()))
                .param("yaml", document.yaml())
                .param("at", utc(at))
                .param("by", by == null ? null : by.value())
                .update();
    }

    /// Saves it if nobody else has saved since that number.
    boolean save(ScenarioId id, int number, Document document, OperatorId by, Instant at) {
        return sql.sql("""
                update bot.scenario
                   set draft = :yaml, title = :title::jsonb, draft_number = draft_number + 1, changed_at = :at, changed_by = :by
                 where id = :id and draft_number = :number
                """)
                        .param("yaml", document.yaml())
                        .param("title", json.writeValueAsString(document.title()))
                        .param("at", utc(at))
                        .param("by", by.value())
                        .param("id", id.value())
                        .param("number", number)
                        .update()
                == 1;
    }

    Optional<Kept> find(ScenarioId id) {
        return sql.sql("""
                select s.id, s.draft, s.draft_number, s.changed_at, s.changed_by, v.number, s.draft is distinct from v.yaml as changed
                  from bot.scenario s left join bot.version v on v.id = s.published where s.id = :id
                """)
                .param("id", id.value())
                .query((row, _) -> new Kept(
                        id,
                        row.getString("draft"),
                        row.getInt("draft_number"),
                        row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                        row.getObject("changed_by", UUID.class),
                        row.getObject("number", Integer.class),
                        row.getBoolean("changed")))
                .optional();
    }

    private Line line(ResultSet row, int number) throws SQLException {
        return new Line(
                row.getObject("id", UUID.class),
                row.getString("name"),
                title(row.getString("title"), row.getString("name")),
                row.getObject("number", Integer.class),
                row.getBoolean("changed"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(),
                row.getObject("changed_by", UUID.class),
                Arrays.stream((Object[]) row.getArray("inboxes").getArray())
                        .map(UUID.class::cast)
                        .toList());
    }

    private Title title(String text, String name) {
        var title = json.readTree(text);
        return new Title(title.path("ru").asString(name), title.path("en").asString(name));
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }
}
