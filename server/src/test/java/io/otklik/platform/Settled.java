package io.otklik.platform;

import java.util.concurrent.TimeUnit;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Whoever follows the log leaves for later what came after the oldest transaction still running. Any of them may be
/// that one, PostgreSQL's own housekeeping too, so what a test has just written may not be read yet.
@Component
@Lazy
public class Settled {

    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);

    private final JdbcClient sql;

    Settled(JdbcClient sql) {
        this.sql = sql;
    }

    /// Waits until every transaction that has begun by now has ended. Not to be called inside one.
    public void sinceNow() {
        var end = System.nanoTime() + PATIENCE_NANOS;
        var next = sql.sql("select pg_snapshot_xmax(pg_current_snapshot())::text")
                .query(String.class)
                .single();
        while (someRunBefore(next)) {
            if (System.nanoTime() > end) throw new AssertionError("A transaction does not end");
            Thread.onSpinWait();
        }
    }

    private boolean someRunBefore(String next) {
        return sql.sql("select pg_snapshot_xmin(pg_current_snapshot()) < cast(:next as xid8)")
                .param("next", next)
                .query(Boolean.class)
                .single();
    }
}
