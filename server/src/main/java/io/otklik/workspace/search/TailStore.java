package io.otklik.workspace.search;

import io.otklik.conversation.LogTail;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// How far the search has followed the log.
@Repository
class TailStore {

    private static final String HERE = "select rules, tx::text, conversation_id, seq from workspace.search_place";

    private final JdbcClient sql;

    TailStore(JdbcClient sql) {
        this.sql = sql;
    }

    /// @param rules by which was found what is found so far
    record Here(int rules, LogTail.Place place) {}

    Here see() {
        return sql.sql(HERE).query(TailStore::here).single();
    }

    /// The same, locked; empty if somebody else reads on just now.
    Optional<Here> take() {
        return sql.sql(HERE + " for update skip locked").query(TailStore::here).optional();
    }

    void move(LogTail.Place place) {
        sql.sql("""
                update workspace.search_place
                   set rules = :rules, tx = :tx::xid8, conversation_id = :conversation, seq = :seq
                """)
                .param("rules", Line.RULES)
                .param("tx", place.tx().toString())
                .param("conversation", place.conversation())
                .param("seq", place.seq())
                .update();
    }

    private static Here here(ResultSet row, int number) throws SQLException {
        var place = new LogTail.Place(
                new BigInteger(row.getString("tx")), row.getObject("conversation_id", UUID.class), row.getInt("seq"));
        return new Here(row.getInt("rules"), place);
    }
}
