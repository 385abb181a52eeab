package io.otklik.bench;

import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// What PostgreSQL does by itself for the same turn: one stored procedure that locks the conversation, looks for a
/// duplicate, adds the message and the answer and keeps the bot's state, in one transaction a turn. The tables are made
/// like the program's, with the same constraints and indexes, and hold the same rows.
final class Floor implements AutoCloseable {

    private static final String MADE = """
            drop schema if exists bench cascade;
            create schema bench;
            create table bench.conversation (like conversation.conversation including all) with (fillfactor = 70);
            alter table bench.conversation add foreign key (contact_id) references customer.contact;
            create table bench.entry (like conversation.entry including all);
            alter table bench.entry add foreign key (conversation_id) references bench.conversation;
            create table bench.session (like bot.session including all) with (fillfactor = 70);
            alter table bench.session add foreign key (conversation_id) references bench.conversation,
                                      add foreign key (version_id) references bot.version;
            create function bench.turn(c uuid, client text, said jsonb, answer jsonb, memory jsonb) returns int
            language plpgsql as $$
            declare n int;
            begin
              select seq into n from bench.conversation where id = c for update;
              if exists (select 1 from bench.entry where conversation_id = c and foreign_id = client) then return n; end if;
              insert into bench.entry (conversation_id, seq, id, kind, author, body, foreign_id, at) values
                (c, n + 1, gen_random_uuid(), 'received', 'contact', said, client, now()),
                (c, n + 2, gen_random_uuid(), 'said', 'bot', answer, null, now());
              insert into bench.session (conversation_id, version_id, state, moved_at, watched)
                values (c, 1, memory, now(), true) on conflict (conversation_id)
                do update set version_id = excluded.version_id, state = excluded.state, moved_at = excluded.moved_at,
                  watched = excluded.watched;
              update bench.conversation set seq = n + 2, preview = answer #>> '{message,text}', preview_by = 'bot',
                last_at = now() where id = c;
              return n + 2;
            end $$;
            """;

    private static final String CONVERSATION = """
            insert into bench.conversation select (jsonb_populate_record(c, jsonb_build_object('id', ?::text, 'seq', 0,
                   'number', nextval('conversation.number')))).* from conversation.conversation c where holder = 'bot' limit 1
            """;

    private final List<Client> clients = new ArrayList<>();

    /// What one turn of the program has written, as an example.
    private record Rows(String said, String answer, String state) {}

    static Floor open(Instance instance, int size) throws IOException, SQLException {
        var floor = new Floor();
        try (var database = instance.database();
                var sql = database.createStatement()) {
            sql.execute(MADE);
            var rows = new Rows(
                    one(
                            database,
                            "select body from conversation.entry where kind = 'received' order by tx desc limit 1"),
                    one(database, "select body from conversation.entry where kind = 'said' order by tx desc limit 1"),
                    one(database, "select state from bot.session order by length(state::text) desc limit 1"));
            for (var i = 0; i < size; i++) floor.clients.add(new Client(instance.database(), rows));
        }
        return floor;
    }

    Load load(double seconds) throws Exception {
        return Load.run(clients, seconds);
    }

    @Override
    public void close() throws SQLException {
        for (var client : clients) client.connection.close();
    }

    private static String one(Connection database, String query) throws SQLException {
        try (var sql = database.createStatement();
                var rows = sql.executeQuery(query)) {
            if (!rows.next()) throw new SQLException("Nothing found: " + query);
            return rows.getString(1);
        }
    }

    private static final class Client implements Load.Worker {
        private final Connection connection;
        private final PreparedStatement turn;
        private final Rows rows;
        private final UUID conversation = UUID.randomUUID();

        Client(Connection connection, Rows rows) throws SQLException {
            this.connection = connection;
            this.rows = rows;
            try (var made = connection.prepareStatement(CONVERSATION)) {
                made.setString(1, conversation.toString());
                made.executeUpdate();
            }
            turn = connection.prepareStatement("select bench.turn(?, ?, ?::jsonb, ?::jsonb, ?::jsonb)");
        }

        @Override
        public long turn() throws SQLException {
            var begin = System.nanoTime();
            turn.setObject(1, conversation);
            turn.setString(2, UUID.randomUUID().toString());
            turn.setString(3, rows.said);
            turn.setString(4, rows.answer);
            turn.setString(5, rows.state);
            turn.executeQuery().close();
            return System.nanoTime() - begin;
        }
    }
}
