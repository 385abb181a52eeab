package io.otklik.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.UUID;

/// What PostgreSQL does by itself for the same turn: one stored procedure that locks the conversation, looks for a
/// duplicate, adds the
/// message and the answer, keeps the bot's state, in one transaction a turn.
final class Floor {

    private static final String MADE = """
            drop schema if exists bench cascade;
            create schema bench;
            create table bench.conversation (id uuid primary key, seq int not null, preview text, last_at timestamptz)
                with (fillfactor = 70);
            create table bench.entry (conversation_id uuid, seq int, id uuid, kind text, author text, body jsonb,
                foreign_id text, at timestamptz, tx xid8 default pg_current_xact_id(), primary key (conversation_id, seq));
            create unique index on bench.entry (conversation_id, foreign_id) where foreign_id is not null;
            create index on bench.entry (tx, conversation_id, seq);
            create table bench.session (conversation_id uuid primary key, state jsonb) with (fillfactor = 70);
            create function bench.turn(c uuid, client text, said jsonb, answer jsonb, memory jsonb) returns int
            language plpgsql as $$
            declare n int;
            begin
              select seq into n from bench.conversation where id = c for update;
              if exists (select 1 from bench.entry where conversation_id = c and foreign_id = client) then return n; end if;
              insert into bench.entry (conversation_id, seq, id, kind, author, body, foreign_id, at) values
                (c, n + 1, gen_random_uuid(), 'received', 'contact', said, client, now()),
                (c, n + 2, gen_random_uuid(), 'said', 'bot', answer, null, now());
              insert into bench.session values (c, memory) on conflict (conversation_id) do update set state = excluded.state;
              update bench.conversation set seq = n + 2, preview = answer ->> 'text', last_at = now() where id = c;
              return n + 2;
            end $$;
            """;

    private static final String SAID = "{\"message\":{\"text\":\"Первичные документы\"}}";
    private static final String ANSWER = """
            {"message":{"text":"Что нужно сделать с документами?","buttons":[{"id":"send-document","label":"Отправить документ"},
            {"id":"make-document","label":"Попросить оформить документ"},{"id":"ask-document","label":"Спросить о документе"},
            {"id":"back","label":"Назад"}],"layout":"list"},"marks":[{"kind":"went-on","subject":"documents"}]}
            """;
    private static final String STATE = """
            {"at":"documents-menu","turn":7,"misses":0,"path":["main","documents"],"values":{},"language":"ru"}
            """;

    private Floor() {}

    static Load measure(Instance instance, int clients, double warm, double seconds) throws Exception {
        try (var database = instance.database();
                var sql = database.createStatement()) {
            sql.execute(MADE);
        }
        var all = new ArrayList<Client>();
        try {
            for (var i = 0; i < clients; i++) all.add(new Client(instance.database()));
            Load.run(all, warm);
            return Load.run(all, seconds);
        } finally {
            for (var client : all) client.close();
        }
    }

    private static final class Client implements Load.Worker, AutoCloseable {
        private final Connection connection;
        private final PreparedStatement turn;
        private final UUID conversation = UUID.randomUUID();

        Client(Connection connection) throws SQLException {
            this.connection = connection;
            try (var made = connection.prepareStatement("insert into bench.conversation values (?, 0, '', now())")) {
                made.setObject(1, conversation);
                made.executeUpdate();
            }
            turn = connection.prepareStatement("select bench.turn(?, ?, ?::jsonb, ?::jsonb, ?::jsonb)");
        }

        @Override
        public long turn() throws SQLException {
            var begin = System.nanoTime();
            turn.setObject(1, conversation);
            turn.setString(2, UUID.randomUUID().toString());
            turn.setString(3, SAID);
            turn.setString(4, ANSWER);
            turn.setString(5, STATE);
            turn.executeQuery().close();
            return System.nanoTime() - begin;
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }
}
