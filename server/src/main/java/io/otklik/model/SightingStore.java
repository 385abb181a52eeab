package io.otklik.model;

import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL of where vectors come from.
@Repository
class SightingStore {

    private final JdbcClient sql;
    private final Clock clock;

    SightingStore(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /// @param news grows with every change
    record Kept(Sighting sighting, Instant news) {}

    Kept find() {
        return sql.sql("select kind, folder, size, patience, changed_at from model.sight")
                .query((row, _) -> kept(row))
                .optional()
                .orElse(new Kept(Sighting.OFF, Instant.EPOCH));
    }

    void put(Sighting it) {
        sql.sql("""
                insert into model.sight (kind, folder, size, patience, changed_at)
                values (:kind, :folder, :size, :patience, :now)
                on conflict (the_one) do update
                   set kind = excluded.kind, folder = excluded.folder, size = excluded.size, patience = excluded.patience,
                       changed_at = greatest(excluded.changed_at, model.sight.changed_at + interval '1 millisecond')
                """)
                .param("kind", it.kind().code())
                .param("folder", it.folder() == null ? null : it.folder().toString())
                .param("size", it.size())
                .param("patience", (int) it.patience().toMillis())
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private static Kept kept(ResultSet row) throws SQLException {
        var folder = row.getString("folder");
        var sighting = new Sighting(
                Sighting.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                folder == null ? null : Path.of(folder),
                row.getInt("size"),
                Duration.ofMillis(row.getInt("patience")));
        return new Kept(sighting, row.getTimestamp("changed_at").toInstant());
    }
}
