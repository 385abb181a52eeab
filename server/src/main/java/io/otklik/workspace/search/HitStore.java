package io.otklik.workspace.search;

import io.otklik.workspace.Viewer;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL of looking for something. It is put together from constants; whatever comes from a caller is a parameter.
@Repository
class HitStore {

    /// Among more answers than that, only the newest are compared by how well they answer.
    private static final int COMPARED = 2_000;

    /// What was said lately counts up to twice as much.
    private static final String SCORE = """
            (ts_rank('{0.1, 0.3, 0.6, 1.0}', f.words, :query::tsquery, 1)
             * (1 + 1 / (1 + extract(epoch from :now::timestamptz - f.at) / 86400 / 30))
             + case when f.seq = 0 and :number::bigint is not null
                     and exists (select from workspace.place p
                                  where p.conversation_id = f.conversation_id and p.number = :number::bigint)
                    then 100 else 0 end)::numeric(20, 9)
            """;

    private final JdbcClient sql;

    HitStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param entry absent if what was found is the conversation itself
    record Found(UUID conversation, int seq, @Nullable UUID entry, Instant at, String text, BigDecimal score) {}

    /// What is looked for.
    ///
    /// @param query as a tsquery
    /// @param now   the moment of the first page: what is said later belongs to another search
    record Wanted(Viewer viewer, String query, @Nullable Long number, Filter filter, Instant now) {}

    /// Where a page ended.
    record Mark(BigDecimal score, UUID conversation, int seq) {}

    List<Found> page(Wanted wanted, @Nullable Mark after, int limit) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        var found = found(wanted, values);
        values.put("score", after == null ? null : after.score().toPlainString());
        values.put("conversation", after == null ? null : after.conversation().toString());
        values.put("seq", after == null ? null : String.valueOf(after.seq()));
        values.put("limit", limit);
        return sql.sql("with f as (" + found + "), ranked as (select f.*, " + SCORE + " as score from f)" + """
                select conversation_id, seq, entry_id, at, text, score from ranked
                 where :score::numeric is null or score < :score::numeric
                    or score = :score::numeric and (conversation_id, seq) > (:conversation::uuid, :seq::int)
                 order by score desc, conversation_id, seq limit :limit
                """)
                .params(values)
                .query(HitStore::hit)
                .list();
    }

    /// What the database does for that, for the test that it reads no table from end to end.
    List<String> plan(Wanted wanted) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        return sql.sql("explain " + found(wanted, values))
                .params(values)
                .query(String.class)
                .list();
    }

    private static String found(Wanted wanted, Map<String, @Nullable Object> values) {
        var parts = new ArrayList<String>();
        var filter = wanted.filter();
        values.put("query", wanted.query());
        values.put("number", wanted.number() == null ? null : wanted.number().toString());
        values.put("now", Timestamp.from(wanted.now()));
        values.put("compared", COMPARED);
        if (filter.files()) parts.add("s.files");
        add(parts, values, "s.at >= :from", "from", time(filter.from()));
        add(parts, values, "s.at < :to", "to", time(filter.to()));
        places(filter, parts, values);
        if (!wanted.viewer().supervises()) eyes(wanted.viewer(), parts, values);
        var place = filter.ofPlaces() ? " join workspace.place p on p.conversation_id = s.conversation_id" : "";
        var more = parts.isEmpty() ? "" : " and " + String.join(" and ", parts);
        return "select s.* from workspace.search s" + place
                + " where s.words @@ :query::tsquery and s.at <= :now" + more
                + " order by s.at desc, s.conversation_id, s.seq limit :compared";
    }

    private static void places(Filter filter, List<String> parts, Map<String, @Nullable Object> values) {
        var status = filter.status();
        var team = filter.team();
        var assignee = filter.assignee();
        add(
                parts,
                values,
                "p.status = :status",
                "status",
                status == null ? null : status.name().toLowerCase(Locale.ROOT));
        add(parts, values, "p.team_id = :team and not p.bot", "team", team == null ? null : team.value());
        add(parts, values, "p.assignee_id = :assignee", "assignee", assignee == null ? null : assignee.value());
        add(parts, values, "p.tags @> array[:tag]::uuid[]", "tag", filter.tag());
    }

    /// What [io.otklik.workspace.Visibility] allows; it has the last word on what is shown.
    private static void eyes(Viewer viewer, List<String> parts, Map<String, @Nullable Object> values) {
        parts.add("""
                s.conversation_id in (
                    select conversation_id from workspace.place where operator_id = :me
                    union select conversation_id from workspace.place where assignee_id = :me
                    union select conversation_id from workspace.place where team_id = any (:teams::uuid[]) and not bot
                    union select conversation_id from workspace.mention where person_id = :me)
                """);
        values.put("me", viewer.id().value());
        values.put(
                "teams",
                viewer.teams().stream().map(team -> team.value().toString()).toArray(String[]::new));
    }

    private static void add(
            List<String> parts,
            Map<String, @Nullable Object> values,
            String part,
            String name,
            @Nullable Object value) {
        if (value == null) return;
        parts.add(part);
        values.put(name, value);
    }

    private static @Nullable Timestamp time(@Nullable Instant at) {
        return at == null ? null : Timestamp.from(at);
    }

    private static Found hit(ResultSet row, int number) throws SQLException {
        return new Found(
                row.getObject("conversation_id", UUID.class),
                row.getInt("seq"),
                row.getObject("entry_id", UUID.class),
                row.getTimestamp("at").toInstant(),
                row.getString("text"),
                row.getBigDecimal("score"));
    }
}
