package io.otklik.bench;

import java.io.IOException;
import java.sql.SQLException;

/// Conversations that are there already: half of them resolved, the rest with the bot, in queues and with operators.
final class Stock {

    private static final String MADE = """
            with organization as (select id, (select team_id from channel.inbox limit 1) as team from channel.inbox limit 1),
                 person as (select gen_random_uuid() as id, n from generate_series(1, %1$d) n),
                 contact as (
                   insert into customer.contact (id, name, language, verified, created_at)
                   select id, 'Клиент ' || n, 'ru', false, now() - n * interval '1 minute' from person returning id),
                 talk as (
                   insert into conversation.conversation (id, inbox_id, contact_id, language, holder, team_id, holder_since,
                          listed_at, status, seq, last_at, preview, preview_by, waits_since, created_at, resolved_at)
                   select gen_random_uuid(), o.id, p.id, 'ru',
                          case when n %% 2 = 0 then 'nobody' when n %% 10 = 1 then 'waiting' else 'bot' end,
                          case when n %% 10 = 1 then o.team end, now(), now() - n * interval '1 minute',
                          case when n %% 2 = 0 then 'resolved' else 'open' end, 4, now() - n * interval '1 minute',
                          'Как оформить отпуск?', 'contact', case when n %% 10 = 1 then now() - n * interval '1 minute' end,
                          now() - n * interval '1 minute', case when n %% 2 = 0 then now() end
                     from person p, organization o returning id)
            insert into conversation.entry (conversation_id, seq, id, kind, author, body, at)
            select t.id, s, gen_random_uuid(), case when s %% 2 = 0 then 'said' else 'received' end,
                   case when s %% 2 = 0 then 'bot' else 'contact' end,
                   '{"message":{"text":"Как оформить отпуск Иванову с понедельника?"}}', now()
              from talk t, generate_series(1, 4) s
            """;

    private Stock() {}

    static void add(Instance instance, int conversations) throws IOException, SQLException {
        try (var database = instance.database();
                var sql = database.createStatement()) {
            sql.execute(MADE.formatted(conversations));
            sql.execute("analyze");
        }
    }
}
