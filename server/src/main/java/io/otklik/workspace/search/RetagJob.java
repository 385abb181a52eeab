package io.otklik.workspace.search;

import io.otklik.conversation.ConversationId;
import io.otklik.platform.jobs.JobHandler;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/// Makes conversations findable by the new name of a tag, some hundred at a time.
@Component
class RetagJob implements JobHandler {

    static final String KIND = "workspace-retag";
    private static final int AT_ONCE = 200;

    private final JdbcClient sql;
    private final Heads heads;
    private final TransactionTemplate transaction;

    RetagJob(JdbcClient sql, Heads heads, TransactionTemplate transaction) {
        this.sql = sql;
        this.heads = heads;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String id, String tag) {
        var tagged = tagged(UUID.fromString(tag), new UUID(0, 0));
        while (!tagged.isEmpty()) {
            var some = tagged;
            transaction.executeWithoutResult(_ -> heads.renew(some));
            tagged = tagged(UUID.fromString(tag), some.getLast().value());
        }
    }

    private List<ConversationId> tagged(UUID tag, UUID after) {
        return sql.sql("""
                select conversation_id from workspace.place
                 where tags @> array[:tag]::uuid[] and conversation_id > :after
                 order by conversation_id limit :limit
                """)
                .param("tag", tag)
                .param("after", after)
                .param("limit", AT_ONCE)
                .query((row, _) -> new ConversationId(row.getObject("conversation_id", UUID.class)))
                .list();
    }
}
