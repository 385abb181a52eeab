package io.otklik.conversation;

import io.otklik.platform.InboxId;
import io.otklik.platform.OperatorId;
import io.otklik.platform.TeamId;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/// Says a [Narrow] as a condition on a conversation `c`; values are parameters.
final class NarrowSql {

    private NarrowSql() {}

    static String condition(Narrow narrow, Map<String, Object> parameters) {
        var condition = new StringBuilder();
        var before = narrow.waitsBefore();
        if (before != null) {
            condition.append(" and c.waits_since <= :waits_before");
            parameters.put("waits_before", Timestamp.from(before));
        }
        among(narrow.inboxes().stream().map(InboxId::value).toList(), "inboxes", "c.inbox_id = any (%s)")
                .add(condition, parameters);
        among(
                        narrow.teams().stream().map(TeamId::value).toList(),
                        "teams",
                        "c.holder <> 'bot' and c.last_team = any (%s)")
                .add(condition, parameters);
        among(
                        narrow.operators().stream().map(OperatorId::value).toList(),
                        "operators",
                        "(c.operator_id = any (%1$s) or c.holder = 'nobody' and c.last_operator = any (%1$s))")
                .add(condition, parameters);
        among(narrow.tags(), "tags", "c.tags && %s").add(condition, parameters);
        return condition.toString();
    }

    private static Among among(Collection<UUID> ids, String name, String condition) {
        return new Among(ids, name, condition);
    }

    /// Nothing is asked where no ids are given.
    private record Among(Collection<UUID> ids, String name, String condition) {

        void add(StringBuilder all, Map<String, Object> parameters) {
            if (ids.isEmpty()) return;
            all.append(" and ").append(condition.formatted(":" + name + "::uuid[]"));
            parameters.put(name, ids.stream().map(UUID::toString).toArray(String[]::new));
        }
    }
}
