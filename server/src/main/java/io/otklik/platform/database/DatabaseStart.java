package io.otklik.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import io.otklik.platform.Settings;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/// Gives the program its connections: to the database it brings, or to an own one by `otklik.db.url`.
@Configuration
class DatabaseStart {

    @Bean
    @Lazy
    EmbeddedDatabase embeddedDatabase(Settings settings, DataFolder folder) {
        return EmbeddedDatabase.start(settings);
    }

    @Bean
    DataFolder dataFolder(Settings settings) {
        return DataFolder.take(settings.data());
    }

    /// Spring closes these connections before the embedded server, because they were made from it.
    @Bean
    HikariDataSource dataSource(Settings settings, DataFolder folder, ObjectProvider<EmbeddedDatabase> embedded) {
        var url = settings.db().url();
        if (url != null) {
            OwnDatabase.check(settings.db(), url);
            return connections(
                    settings, url, settings.db().user(), settings.db().password());
        }
        var ours = embedded.getObject();
        return connections(settings, ours.url(), ours.user(), ours.password());
    }

    private static HikariDataSource connections(
            Settings settings, String url, @Nullable String user, @Nullable String password) {
        var source = new HikariDataSource();
        source.setJdbcUrl(url);
        source.setUsername(user);
        source.setPassword(password);
        source.setMaximumPoolSize(settings.db().pool());
        source.setMinimumIdle(2);
        source.setConnectionTimeout(10_000);
        source.setPoolName("otklik");
        // No statement may hold a lock or a connection for long: nothing slow or remote belongs into a transaction.
        source.addDataSourceProperty(
                "options", "-c lock_timeout=2s -c statement_timeout=15s -c idle_in_transaction_session_timeout=10s");
        source.addDataSourceProperty("ApplicationName", "otklik");
        source.addDataSourceProperty("reWriteBatchedInserts", "true");
        source.addDataSourceProperty("prepareThreshold", "3");
        source.addDataSourceProperty("socketTimeout", "60");
        source.addDataSourceProperty("tcpKeepAlive", "true");
        return source;
    }
}
