package io.otklik.routing;

import io.otklik.conversation.ConversationId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL of how customers sound who are in people's hands.
@Repository
class ToneStore {

    private final JdbcClient sql;

    ToneStore(JdbcClient sql) {
        this.sql = sql;
    }

    Map<ConversationId, List<String>> of(Collection<ConversationId> ids) {
        var found = new HashMap<ConversationId, List<String>>();
        sql.sql(
                        "select conversation_id, tone from routing.work where conversation_id = any (:ids::uuid[]) and tone <> '{}'")
                .param("ids", Keys.of(ids, ConversationId::value))
                .query((row, _) ->
                        found.put(new ConversationId(row.getObject("conversation_id", UUID.class)), List.of((String[])
                                row.getArray("tone").getArray())))
                .list();
        return found;
    }

    /// What was heard before stays until somebody answers.
    void heard(ConversationId id, Collection<String> tone) {
        var before = sql.sql("select tone from routing.work where conversation_id = :id for update")
                .param("id", id.value())
                .query((row, _) -> Set.of((String[]) row.getArray("tone").getArray()))
                .optional();
        if (before.isEmpty() || before.get().containsAll(tone)) return;
        var all = new TreeSet<>(before.get());
        all.addAll(tone);
        sql.sql("""
                update routing.work set tone = :tone::text[], ahead = :ahead * interval '1 second' where conversation_id = :id
                """)
                .param("tone", all.toArray(String[]::new))
                .param("ahead", Haste.ahead(all).toSeconds())
                .param("id", id.value())
                .update();
    }

    void answered(Collection<ConversationId> ids) {
        sql.sql("""
                update routing.work set tone = '{}', ahead = '0 s' where conversation_id = any (:ids::uuid[]) and tone <> '{}'
                """).param("ids", Keys.of(ids, ConversationId::value)).update();
    }
}
