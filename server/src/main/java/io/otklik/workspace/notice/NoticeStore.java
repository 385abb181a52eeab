package io.otklik.workspace.notice;

import io.otklik.conversation.ConversationId;
import io.otklik.platform.OperatorId;
import io.otklik.workspace.notice.Notice.Kind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL of notices.
@Repository
class NoticeStore {

    private static final int SHOWN = 200;

    private final JdbcClient sql;

    NoticeStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(Notice notice) {
        sql.sql("""
                insert into workspace.notice (id, person_id, conversation_id, kind, at)
                values (:id, :person, :conversation, :kind, :at)
                on conflict (person_id, conversation_id) do update set id = excluded.id, kind = excluded.kind, at = excluded.at
                """)
                .param("id", notice.id())
                .param("person", notice.person().value())
                .param("conversation", notice.conversation().value())
                .param("kind", notice.kind().code())
                .param("at", Timestamp.from(notice.at()))
                .update();
    }

    List<Notice> take(OperatorId person, ConversationId conversation) {
        return sql.sql("""
                delete from workspace.notice where person_id = :person and conversation_id = :conversation
                returning id, person_id, conversation_id, kind, at
                """)
                .param("person", person.value())
                .param("conversation", conversation.value())
                .query(NoticeStore::notice)
                .list();
    }

    List<Notice> take(OperatorId person, UUID id) {
        return sql.sql("""
                delete from workspace.notice where person_id = :person and id = :id
                returning id, person_id, conversation_id, kind, at
                """)
                .param("person", person.value())
                .param("id", id)
                .query(NoticeStore::notice)
                .list();
    }

    List<Notice> take(ConversationId conversation, Collection<Kind> kinds) {
        return sql.sql("""
                delete from workspace.notice where conversation_id = :conversation and kind = any (:kinds)
                returning id, person_id, conversation_id, kind, at
                """)
                .param("conversation", conversation.value())
                .param("kinds", kinds.stream().map(Kind::code).toArray(String[]::new))
                .query(NoticeStore::notice)
                .list();
    }

    /// The newest, oldest of them first.
    List<Notice> of(OperatorId person) {
        return sql.sql("""
                select id, person_id, conversation_id, kind, at from workspace.notice
                 where person_id = :person order by at desc, id desc limit :shown
                """)
                .param("person", person.value())
                .param("shown", SHOWN)
                .query(NoticeStore::notice)
                .list()
                .reversed();
    }

    private static Notice notice(ResultSet row, int number) throws SQLException {
        return new Notice(
                row.getObject("id", UUID.class),
                new OperatorId(row.getObject("person_id", UUID.class)),
                new ConversationId(row.getObject("conversation_id", UUID.class)),
                Kind.ofCode(row.getString("kind")),
                row.getTimestamp("at").toInstant());
    }
}
