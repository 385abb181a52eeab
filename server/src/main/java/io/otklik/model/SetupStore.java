package io.otklik.model;

import io.otklik.platform.secrets.Secrets;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL of the set-ups, one of each part.
@Repository
class SetupStore {

    private static final String PURPOSE = "model";

    private final JdbcClient sql;
    private final Secrets secrets;
    private final Clock clock;

    SetupStore(JdbcClient sql, Secrets secrets, Clock clock) {
        this.sql = sql;
        this.secrets = secrets;
        this.clock = clock;
    }

    Optional<Setup> find(Part part) {
        return sql.sql(READ)
                .param("part", part.code())
                .query((row, _) -> setup(row))
                .optional();
    }

    /// The same, and whoever else wants it so waits until this transaction is over.
    Optional<Setup> lock(Part part) {
        return sql.sql(READ + " for update")
                .param("part", part.code())
                .query((row, _) -> setup(row))
                .optional();
    }

    void put(Part part, Setup setup) {
        sql.sql("""
                insert into model.setup (part, kind, address, name, token_address, scope, folder, secret, price_in, price_out, currency,
                       budget, patience, uses, changed_at)
                values (:part, :kind, :address, :name, :token, :scope, :folder, :secret, :in, :out, :currency, :budget, :patience, :uses, :now)
                on conflict (part) do update
                   set kind = excluded.kind, address = excluded.address, name = excluded.name,
                       token_address = excluded.token_address, scope = excluded.scope, folder = excluded.folder,
                       secret = excluded.secret, price_in = excluded.price_in, price_out = excluded.price_out,
                       currency = excluded.currency, budget = excluded.budget, patience = excluded.patience,
                       uses = excluded.uses, changed_at = excluded.changed_at
                """)
                .param("part", part.code())
                .param("kind", setup.kind().code())
                .param("address", setup.address().toString())
                .param("name", setup.name())
                .param(
                        "token",
                        setup.tokenAddress() == null
                                ? null
                                : setup.tokenAddress().toString())
                .param("scope", setup.scope())
                .param("folder", setup.folder())
                .param("secret", sealed(setup.secret()), Types.BINARY)
                .param("in", setup.priceIn())
                .param("out", setup.priceOut())
                .param("currency", setup.currency())
                .param("budget", setup.budget())
                .param("patience", (int) setup.patience().toSeconds())
                .param("uses", setup.uses().stream().map(Use::code).sorted().toArray(String[]::new))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    private Setup setup(ResultSet row) throws SQLException {
        return new Setup(
                Setup.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                URI.create(row.getString("address")),
                row.getString("name"),
                address(row.getString("token_address")),
                row.getString("scope"),
                row.getString("folder"),
                opened(row.getBytes("secret")),
                row.getBigDecimal("price_in"),
                row.getBigDecimal("price_out"),
                row.getString("currency"),
                row.getBigDecimal("budget"),
                Duration.ofSeconds(row.getInt("patience")),
                Arrays.stream((String[])
                                Objects.requireNonNull(row.getArray("uses")).getArray())
                        .map(Use::ofCode)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()));
    }

    private static @Nullable URI address(@Nullable String text) {
        return text == null ? null : URI.create(text);
    }

    private byte @Nullable [] sealed(@Nullable String secret) {
        return secret == null ? null : secrets.seal(secret, PURPOSE);
    }

    private @Nullable String opened(byte @Nullable [] secret) {
        return secret == null ? null : secrets.open(secret, PURPOSE);
    }

    private static final String READ = """
            select kind, address, name, token_address, scope, folder, secret, price_in, price_out, currency, budget, patience, uses
              from model.setup where part = :part
            """;
}
