package io.otklik.conversation;

import io.otklik.conversation.ConversationLists.Place;
import io.otklik.conversation.ConversationLists.Wanted;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL of lists: for each part a range of its index in the wanted order, cut at the page's length, then the union
/// of
/// them. The statement is put together from the constants of this class only; values are parameters.
@Repository
class ListStore {

    private static final String OLDEST_WAIT = "waits_since, listed_at desc, id desc";
    private static final String NEWEST = "listed_at desc, id desc";

    private final JdbcClient sql;

    ListStore(JdbcClient sql) {
        this.sql = sql;
    }

    List<Conversation> newest(Wanted wanted, @Nullable Place after, int limit) {
        return rows(wanted, after == null ? "true" : "(c.listed_at, c.id) < (:at, :id)", NEWEST, after, limit);
    }

    /// First those who wait, then the rest: two ranges of the same index.
    List<Conversation> waiting(Wanted wanted, @Nullable Place after, int limit) {
        var page = new ArrayList<Conversation>();
        if (after == null || after.waitsSince() != null) page.addAll(unanswered(wanted, after, limit));
        if (page.size() == limit) return page;
        var begins = after != null && after.waitsSince() == null ? after : null;
        var rest = "c.waits_since is null" + (begins == null ? "" : " and (c.listed_at, c.id) < (:at, :id)");
        page.addAll(rows(wanted, rest, OLDEST_WAIT, begins, limit - page.size()));
        return page;
    }

    private List<Conversation> unanswered(Wanted wanted, @Nullable Place after, int limit) {
        var range = after == null ? "c.waits_since is not null" : """
                c.waits_since >= :waits and (c.waits_since > :waits or (c.listed_at, c.id) < (:at, :id))
                """;
        return rows(wanted, range, OLDEST_WAIT, after, limit);
    }

    int count(Wanted wanted, boolean unanswered, int limit) {
        var parameters = parameters(wanted, null, limit);
        var union = union(wanted, unanswered ? "c.waits_since is not null" : "true", "", parameters);
        return sql.sql("select count(*) from (select * from (" + union + ") u limit :limit) l")
                .params(parameters)
                .query(Integer.class)
                .single();
    }

    private List<Conversation> rows(Wanted wanted, String range, String order, @Nullable Place after, int limit) {
        var parameters = parameters(wanted, after, limit);
        var union = union(wanted, range, " order by " + order, parameters);
        var page = "select * from (" + union + ") u order by " + order + " limit :limit";
        return sql.sql("select " + ConversationRows.COLUMNS + " from (" + page
                        + ") p join conversation.conversation c on c.id = p.id order by "
                        + order.replaceAll("(waits_since|listed_at|id)", "p.$1"))
                .params(parameters)
                .query((row, _) -> ConversationRows.read(row))
                .list();
    }

    private static String union(Wanted wanted, String range, String order, Map<String, Object> parameters) {
        var number = new int[1];
        var narrow = NarrowSql.condition(wanted.narrow(), parameters);
        return wanted.parts().stream()
                .map(part -> condition(part, "part" + number[0]++, parameters))
                .map(condition -> "(select c.id, c.waits_since, c.listed_at from conversation.conversation c"
                        + " where c.status = :status and " + condition + " and " + range + narrow
                        + (order.isEmpty() ? "" : order.replaceAll("(waits_since|listed_at|id)", "c.$1"))
                        + " limit :limit)")
                .collect(Collectors.joining(" union "));
    }

    private static String condition(Part part, String name, Map<String, Object> parameters) {
        return switch (part) {
            case Part.HeldBy(var operator) -> put(parameters, name, operator.value(), "c.operator_id = :" + name);
            case Part.LastWith(var operator) -> put(parameters, name, operator.value(), "c.last_operator = :" + name);
            case Part.OfTeam(var team) ->
                put(parameters, name, team.value(), "c.holder <> 'bot' and c.last_team = :" + name);
            case Part.WaitingIn(var team) ->
                put(parameters, name, team.value(), "c.holder = 'waiting' and c.team_id = :" + name);
            case Part.WithBot() -> "c.holder = 'bot'";
            case Part.All() -> "true";
            case Part.These(var ids) ->
                put(
                        parameters,
                        name,
                        ids.stream().map(id -> id.value().toString()).toArray(String[]::new),
                        "c.id = any (:" + name + "::uuid[])");
        };
    }

    private static String put(Map<String, Object> parameters, String name, Object value, String condition) {
        parameters.put(name, value);
        return condition;
    }

    private static Map<String, Object> parameters(Wanted wanted, @Nullable Place after, int limit) {
        var parameters = new HashMap<String, Object>(Map.of("status", wanted.status(), "limit", limit));
        if (after == null) return parameters;
        parameters.put("at", Timestamp.from(after.listedAt()));
        parameters.put("id", after.id());
        var waits = after.waitsSince();
        if (waits != null) parameters.put("waits", timestamp(waits));
        return parameters;
    }

    private static Timestamp timestamp(Instant at) {
        return Timestamp.from(at);
    }
}
