package io.otklik.conversation;

import io.otklik.conversation.LogTail.Logged;
import io.otklik.conversation.LogTail.Place;
import java.math.BigInteger;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Reads on in the log of all conversations, batch by batch. How far it has come stands in one row of a table of the
/// reader's own, and is written in the transaction that keeps what was read: after a crash it goes on where it was, and
/// nothing is read twice.
public final class LogFollower {

    private final LogTail log;
    private final JdbcClient sql;
    private final String table;
    private final String row;
    private final int rules;

    /// @param table `rules`, `tx`, `conversation_id` and `seq` in one row
    /// @param rules the number of those by which it reads: what was read by older ones is read anew
    public LogFollower(LogTail log, JdbcClient sql, String table, int rules) {
        this.log = log;
        this.sql = sql;
        this.table = table;
        this.row = "select rules, tx::text, conversation_id, seq from " + table;
        this.rules = rules;
    }

    private record Here(int rules, Place place) {}

    /// Reads one batch, inside the transaction of the caller.
    ///
    /// @param forget drops what was read so far
    /// @param keep   what is read now
    /// @return whether there may be more to read
    public boolean step(int limit, Runnable forget, Consumer<List<Logged>> keep) {
        if (caughtUp()) return false;
        var mine = take();
        // Newer rules are those of another node, which has read on already.
        if (mine.isEmpty() || mine.get().rules() > rules) return false;
        if (mine.get().rules() < rules) {
            forget.run();
            move(Place.BEGINNING);
            return true;
        }
        var logged = log.after(mine.get().place(), limit);
        if (logged.isEmpty()) return false;
        keep.accept(logged);
        move(logged.getLast().place());
        return logged.size() == limit;
    }

    /// Whether all that there is has been read.
    public boolean caughtUp() {
        var here = sql.sql(row).query(LogFollower::here).single();
        return here.rules() == rules && log.after(here.place(), 1).isEmpty();
    }

    /// Locked; empty if somebody else reads on just now.
    private Optional<Here> take() {
        return sql.sql(row + " for update skip locked").query(LogFollower::here).optional();
    }

    private void move(Place place) {
        sql.sql("update " + table + " set rules = :rules, tx = :tx::xid8, conversation_id = :conversation, seq = :seq")
                .param("rules", rules)
                .param("tx", place.tx().toString())
                .param("conversation", place.conversation())
                .param("seq", place.seq())
                .update();
    }

    private static Here here(ResultSet row, int number) throws SQLException {
        var place = new Place(
                new BigInteger(row.getString("tx")), row.getObject("conversation_id", UUID.class), row.getInt("seq"));
        return new Here(row.getInt("rules"), place);
    }
}
