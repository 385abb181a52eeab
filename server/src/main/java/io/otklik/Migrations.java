package io.otklik;

import io.otklik.platform.CannotStart;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/// Brings the database to what this program needs, module by module: each has its own schema, migrations and history.
@Component
class Migrations implements FlywayMigrationStrategy {

    /// The modules that keep something, in an order in which foreign keys find what they refer to.
    static final List<String> MODULES = List.of(
            "platform",
            "staff",
            "customer",
            "robot",
            "model",
            "document",
            "conversation",
            "knowledge",
            "channel",
            "bot",
            "routing",
            "workspace",
            "feedback",
            "analytics");

    /// @throws CannotStart if another version of the program has made the database
    @Override
    public void migrate(Flyway all) {
        try {
            for (var module : MODULES) migrate(all, module);
        } catch (FlywayValidateException e) {
            throw new CannotStart(
                    "The database was made by a version of Otklik that this one cannot go on from: start that version, or name another data folder with --data.",
                    e);
        }
    }

    private static void migrate(Flyway all, String module) {
        Flyway.configure(all.getConfiguration().getClassLoader())
                .configuration(all.getConfiguration())
                // Where the program was wired at its build, the one given sees the modules' migrations as one heap.
                .resourceProvider(null)
                .locations("classpath:db/migration/" + module)
                .table("flyway_schema_history_" + module)
                // The histories of the other modules stand in the same schema.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load()
                .migrate();
    }
}
