package io.otklik.platform.database;

import io.otklik.platform.Settings;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The PostgreSQL the program brings along: started on the loopback address in the data folder, stopped with the
/// program.
///
/// The library is made for tests and switches durability off; here an acknowledgement must mean "on the disk", so
/// fsync
/// and
/// synchronous_commit are switched on again (a test asks the running server).
final class EmbeddedDatabase implements AutoCloseable {

    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    private static final Map<String, String> DURABLE = Map.of(
            "fsync", "on",
            "synchronous_commit", "on",
            "full_page_writes", "on",
            "listen_addresses", "127.0.0.1",
            "max_connections", "120",
            "shared_buffers", "256MB",
            "max_wal_size", "2GB",
            "checkpoint_completion_target", "0.9",
            "unix_socket_directories", "");

    private final EmbeddedPostgres postgres;
    private final Password password;

    private EmbeddedDatabase(EmbeddedPostgres postgres, Password password) {
        this.postgres = postgres;
        this.password = password;
    }

    static EmbeddedDatabase start(Settings settings) {
        var folder = settings.data().resolve("postgres");
        try {
            Files.createDirectories(folder);
            Orphan.stop(folder);
            var password = Password.in(settings.data());
            var fresh = !Files.exists(folder.resolve("PG_VERSION"));
            if (!fresh) Version.check(folder);
            var postgres = builder(settings, folder, fresh ? null : password).start();
            var database = new EmbeddedDatabase(postgres, password);
            if (fresh || !password.enforced(folder)) database.lock(folder);
            return database;
        } catch (IOException e) {
            throw new UncheckedIOException("The database in " + folder + " did not start", e);
        }
    }

    /// JDBC address of the product's database.
    String url() {
        return "jdbc:postgresql://127.0.0.1:" + postgres.getPort() + "/otklik";
    }

    String user() {
        return "otklik";
    }

    String password() {
        return password.value();
    }

    @Override
    public void close() throws IOException {
        postgres.close();
    }

    /// Only who knows the password from the data folder gets in: other users of the machine share the loopback
    /// address.
    private void lock(Path folder) throws IOException {
        try (var connection = postgres.getPostgresDatabase().getConnection();
                var sql = connection.createStatement()) {
            sql.execute("alter role postgres password '" + password.value() + "'");
            sql.execute("create role otklik login password '" + password.value() + "'");
            sql.execute(
                    "create database otklik owner otklik template template0 encoding 'UTF8' locale_provider icu icu_locale 'und'");
            password.enforce(folder);
            sql.execute("select pg_reload_conf()");
        } catch (SQLException e) {
            throw new IllegalStateException("The new database could not be prepared", e);
        }
        log.info("Made a new database in {}", folder);
    }

    private static EmbeddedPostgres.Builder builder(Settings settings, Path folder, @Nullable Password password) {
        var builder = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(
                        settings.data().resolve("postgres-program").toFile())
                .setPGStartupWait(Duration.ofSeconds(60))
                .setPort(settings.db().port());
        DURABLE.forEach(builder::setServerConfig);
        if (password != null) builder.setConnectConfig("password", password.value());
        return builder;
    }
}
