package io.otklik.knowledge.moving;

import io.otklik.platform.OperatorId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// Imports and what was read in them.
@Repository
class ImportStore {

    private final JdbcClient sql;
    private final JsonMapper json;

    ImportStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    enum State {
        READING,
        READY,
        TAKING,
        DONE,
        FAILED
    }

    /// @param total what there is to do: files to read, articles to take
    record Import(
            ImportId id,
            OperatorId by,
            Instant at,
            State state,
            int total,
            int done,
            boolean stopping,
            @Nullable Remark failure,
            @Nullable Choices choices,
            List<UUID> files) {}

    /// @param outcome `taken`, `left`, `refused`, or not decided yet
    /// @param article what it became
    record Line(
            int number,
            ImportItem item,
            @Nullable String outcome,
            @Nullable UUID article,
            @Nullable Remark why) {}

    void begin(ImportId id, OperatorId by, Instant at, List<UUID> files) {
        sql.sql(
                        "insert into knowledge.import (id, begun_by, at, state, files) values (:id, :by, :at, 'reading', :files::uuid[])")
                .param("id", id.value())
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .param("files", texts(files))
                .update();
    }

    Optional<Import> find(ImportId id) {
        return sql.sql("select * from knowledge.import where id = :id")
                .param("id", id.value())
                .query(this::row)
                .optional();
    }

    List<Import> newest(int most) {
        return sql.sql("select * from knowledge.import order by id desc limit :most")
                .param("most", most)
                .query(this::row)
                .list();
    }

    List<ImportId> before(Instant at) {
        return sql.sql("select id from knowledge.import where at < :at")
                .param("at", Timestamp.from(at))
                .query((row, _) -> new ImportId(row.getObject("id", UUID.class)))
                .list();
    }

    /// @return whether it is still wanted
    boolean progress(ImportId id, int total, int done) {
        return sql.sql("update knowledge.import set total = :total, done = :done where id = :id and not stopping")
                        .param("id", id.value())
                        .param("total", total)
                        .param("done", done)
                        .update()
                > 0;
    }

    boolean move(ImportId id, State from, State to) {
        return sql.sql("update knowledge.import set state = :to where id = :id and state = :from")
                        .param("id", id.value())
                        .param("from", code(from))
                        .param("to", code(to))
                        .update()
                > 0;
    }

    void fail(ImportId id, Remark why) {
        sql.sql("update knowledge.import set state = 'failed', failure = :why::jsonb where id = :id")
                .param("id", id.value())
                .param("why", json.writeValueAsString(why))
                .update();
    }

    void choose(ImportId id, Choices choices, int total) {
        sql.sql("update knowledge.import set choices = :choices::jsonb, done = 0, total = :total where id = :id")
                .param("id", id.value())
                .param("choices", json.writeValueAsString(choices))
                .param("total", total)
                .update();
    }

    void stop(ImportId id) {
        sql.sql("update knowledge.import set stopping = true where id = :id and state = 'taking'")
                .param("id", id.value())
                .update();
    }

    void add(ImportId id, List<ImportItem> items, Collection<UUID> pictures) {
        sql.sql("""
                insert into knowledge.import_item (import_id, number, item)
                select :id, t.number, t.item::jsonb from unnest(:items::text[]) with ordinality as t (item, number)
                """)
                .param("id", id.value())
                .param("items", items.stream().map(json::writeValueAsString).toArray(String[]::new))
                .update();
        sql.sql("update knowledge.import set pictures = :pictures::uuid[] where id = :id")
                .param("id", id.value())
                .param("pictures", texts(pictures))
                .update();
    }

    List<Line> lines(ImportId id, int after, int limit) {
        return sql.sql("""
                select number, item, outcome, article, why from knowledge.import_item
                 where import_id = :id and number > :after order by number limit :limit
                """)
                .param("id", id.value())
                .param("after", after)
                .param("limit", limit)
                .query(this::line)
                .list();
    }

    /// How many there are of each kind: `new`, `changes`, `same`, `unread`; and `taken`, `left`, `refused`.
    Map<String, Integer> counts(ImportId id) {
        return sql
                .sql("""
                select lower(item ->> 'becomes') as kind, count(*) as many from knowledge.import_item where import_id = :id group by 1
                union all
                select outcome, count(*) from knowledge.import_item where import_id = :id and outcome is not null group by 1
                """)
                .param("id", id.value())
                .query((row, _) -> Map.entry(row.getString("kind"), row.getInt("many")))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    void take(ImportId id, int number, UUID article) {
        sql.sql("""
                update knowledge.import_item set outcome = 'taken', article = :article where import_id = :id and number = :number
                """)
                .param("id", id.value())
                .param("number", number)
                .param("article", article)
                .update();
    }

    void refuse(ImportId id, int number, Remark why) {
        sql.sql("""
                update knowledge.import_item set outcome = 'refused', why = :why::jsonb where import_id = :id and number = :number
                """)
                .param("id", id.value())
                .param("number", number)
                .param("why", json.writeValueAsString(why))
                .update();
    }

    void leaveRest(ImportId id) {
        sql.sql("update knowledge.import_item set outcome = 'left' where import_id = :id and outcome is null")
                .param("id", id.value())
                .update();
    }

    /// @return files that nobody needs without it
    List<UUID> forget(ImportId id) {
        var gone = sql.sql("""
                select unnest(files) from knowledge.import where id = :id
                union
                (select unnest(pictures) from knowledge.import where id = :id
                 except select file_id from knowledge.picture
                 except select unnest(pictures) from knowledge.import where id <> :id)
                """).param("id", id.value()).query(UUID.class).list();
        sql.sql("delete from knowledge.import where id = :id")
                .param("id", id.value())
                .update();
        return gone;
    }

    private Import row(ResultSet row, int number) throws SQLException {
        var failure = row.getString("failure");
        var choices = row.getString("choices");
        return new Import(
                new ImportId(row.getObject("id", UUID.class)),
                new OperatorId(row.getObject("begun_by", UUID.class)),
                row.getTimestamp("at").toInstant(),
                State.valueOf(row.getString("state").toUpperCase(java.util.Locale.ROOT)),
                row.getInt("total"),
                row.getInt("done"),
                row.getBoolean("stopping"),
                failure == null ? null : json.readValue(failure, Remark.class),
                choices == null ? null : json.readValue(choices, Choices.class),
                List.of((UUID[]) row.getArray("files").getArray()));
    }

    private Line line(ResultSet row, int number) throws SQLException {
        var why = row.getString("why");
        return new Line(
                row.getInt("number"),
                json.readValue(row.getString("item"), ImportItem.class),
                row.getString("outcome"),
                row.getObject("article", UUID.class),
                why == null ? null : json.readValue(why, Remark.class));
    }

    static String code(State state) {
        return state.name().toLowerCase(java.util.Locale.ROOT);
    }

    private static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
