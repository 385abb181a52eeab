package io.otklik.workspace.search;

import io.otklik.platform.Ids;
import io.otklik.platform.TeamId;
import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Many conversations of which only lists and the search know, as if they had been read from the log.
@Component
@Lazy
class Crowd {

    private final JdbcClient sql;
    private final Ids ids;

    Crowd(JdbcClient sql, Ids ids) {
        this.sql = sql;
        this.ids = ids;
    }

    /// Each has six lines of ten words of some thousand; every seventh line has the word «отпуск». One of a hundred
    /// was in the team's queue.
    void fill(int conversations, TeamId team, Instant now) {
        var inbox = ids.next();
        var contact = ids.next();
        sql.sql("insert into customer.contact values (:id, 'Толпа', null, null, 'ru', null, '{}', false, :now)")
                .param("id", contact)
                .param("now", Timestamp.from(now))
                .update();
        sql.sql("""
                insert into conversation.conversation (id, inbox_id, contact_id, language, holder, holder_since, status,
                       seq, last_at, listed_at, created_at, resolved_at, last_team)
                select gen_random_uuid(), :inbox, :contact, 'ru', 'nobody', at, 'resolved', 6, at, at, at, at,
                       case when n % 100 = 0 then :team::uuid end
                  from (select n, :now::timestamptz - n * interval '5 minutes' as at
                          from generate_series(1, :many) n) t
                """)
                .param("inbox", inbox)
                .param("contact", contact)
                .param("team", team.value())
                .param("now", Timestamp.from(now))
                .param("many", conversations)
                .update();
        sql.sql("""
                insert into workspace.place
                select id, number, last_team, null, null, false, 'resolved', '{}' from conversation.conversation
                 where inbox_id = :inbox
                """).param("inbox", inbox).update();
        sql.sql("""
                insert into workspace.search
                select id, line, gen_random_uuid(), at, text, false,
                       setweight(to_tsvector('russian', text) || to_tsvector('simple', text), 'B')
                  from (select c.id, line, c.last_at - line * interval '10 seconds' as at,
                               (select string_agg('слово' || (hashtext(c.id::text || line || word) % 3000), ' ')
                                  from generate_series(1, 10) word)
                               || case when hashtext(c.id::text || line) % 7 = 0 then ' отпуск' else '' end as text
                          from conversation.conversation c cross join generate_series(1, 6) line
                         where c.inbox_id = :inbox) t
                """).param("inbox", inbox).update();
    }

    void analyze() {
        sql.sql("analyze workspace.search").update();
        sql.sql("analyze workspace.place").update();
        sql.sql("analyze conversation.conversation").update();
    }
}
