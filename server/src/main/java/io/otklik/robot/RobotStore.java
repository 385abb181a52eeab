package io.otklik.robot;

import io.otklik.platform.Ids;
import io.otklik.platform.secrets.Secrets;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The SQL of connectors.
@Repository
class RobotStore {

    /// An operation with the connector it belongs to.
    record Place(Connector connector, Operation operation) {}

    /// A connector as it is kept; the secret stays closed.
    ///
    /// @param address null until somebody has connected it
    record Kept(
            UUID id,
            int version,
            Definition definition,
            @Nullable URI address,
            SignInSettings signIn,
            boolean secretSet,
            boolean signingSet,
            int failures,
            @Nullable Instant pausedUntil,
            Instant changedAt) {

        boolean connected() {
            return address != null && (secretSet || !signIn.needsSecret());
        }
    }

    private final JdbcClient sql;
    private final Secrets secrets;
    private final Ids ids;
    private final Clock clock;
    private final JsonMapper json;

    RobotStore(JdbcClient sql, Secrets secrets, Ids ids, Clock clock, JsonMapper json) {
        this.sql = sql;
        this.secrets = secrets;
        this.ids = ids;
        this.clock = clock;
        this.json = json;
    }

    /// @return the id; nothing if the name is taken
    Optional<UUID> add(Definition definition) {
        var id = ids.next();
        var rows = sql.sql("""
                insert into robot.connector (id, name, definition, sign_in, changed_at)
                values (:id, :name, :definition::json, :signIn::json, :now)
                on conflict (name) do nothing
                """)
                .param("id", id)
                .param("name", definition.robot())
                .param("definition", json.writeValueAsString(definition))
                .param("signIn", json.writeValueAsString(SignInSettings.NONE))
                .param("now", Timestamp.from(clock.instant()))
                .update();
        return rows == 0 ? Optional.empty() : Optional.of(id);
    }

    void define(UUID id, Definition definition) {
        sql.sql("""
                update robot.connector set definition = :definition::json, version = version + 1, changed_at = :now
                 where id = :id
                """)
                .param("definition", json.writeValueAsString(definition))
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .update();
    }

    /// A new address is a new system: what was known of the old one's health is forgotten.
    ///
    /// @param secret in clear; null takes the kept one away, unless `keep`
    void connect(UUID id, URI address, SignInSettings signIn, @Nullable String secret, boolean keep) {
        sql.sql("""
                update robot.connector
                   set address = :address, sign_in = :signIn::json, version = version + 1, changed_at = :now,
                       secret = case when :keep then secret else :secret end, failures = 0, paused_until = null
                 where id = :id
                """)
                .param("address", address.toString())
                .param("signIn", json.writeValueAsString(signIn))
                .param("secret", secret == null ? null : secrets.seal(secret, purpose(id)), Types.BINARY)
                .param("keep", keep)
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .update();
    }

    /// What callbacks of this robot are signed with; nothing = they are not.
    Optional<String> signing(UUID id) {
        return sql.sql("select signing from robot.connector where id = :id")
                .param("id", id)
                .query((row, _) -> Optional.ofNullable(row.getBytes(1)))
                .optional()
                .flatMap(it -> it)
                .map(it -> secrets.open(it, "robot-signing:" + id));
    }

    /// @param secret empty takes it away
    void sign(UUID id, String secret) {
        sql.sql("update robot.connector set signing = :secret where id = :id")
                .param("secret", secret.isEmpty() ? null : secrets.seal(secret, "robot-signing:" + id), Types.BINARY)
                .param("id", id)
                .update();
    }

    void delete(UUID id) {
        sql.sql("delete from robot.connector where id = :id").param("id", id).update();
    }

    /// How the other system is: so many failures in a row, and until when nobody calls.
    void health(UUID id, int failures, @Nullable Instant pausedUntil) {
        sql.sql("update robot.connector set failures = :failures, paused_until = :until where id = :id")
                .param("failures", failures)
                .param("until", pausedUntil == null ? null : Timestamp.from(pausedUntil), Types.TIMESTAMP)
                .param("id", id)
                .update();
    }

    List<Kept> all() {
        return sql.sql(KEPT + " order by name limit 500")
                .query((row, _) -> kept(row))
                .list();
    }

    Optional<Kept> find(UUID id) {
        return sql.sql(KEPT + " where id = :id")
                .param("id", id)
                .query((row, _) -> kept(row))
                .optional();
    }

    Optional<Kept> lock(UUID id) {
        return sql.sql(KEPT + " where id = :id for update")
                .param("id", id)
                .query((row, _) -> kept(row))
                .optional();
    }

    Optional<Kept> find(String name) {
        return sql.sql(KEPT + " where name = :name")
                .param("name", name)
                .query((row, _) -> kept(row))
                .optional();
    }

    /// The connector ready to work; nothing while it is not connected.
    Optional<Connector> connector(Kept kept) {
        if (kept.address() == null || !kept.connected()) return Optional.empty();
        return Optional.of(new Connector(kept.id(), kept.version(), kept.definition(), kept.address(), opened(kept)));
    }

    Optional<Place> place(String robot, String operation) {
        return find(robot).flatMap(this::connector).flatMap(connector -> {
            var task = connector.definition().operations().get(operation);
            return Optional.ofNullable(task).map(it -> new Place(connector, new Operation(operation, it)));
        });
    }

    /// After how long a task of this robot counts as slow; empty when the robot is unknown.
    Optional<Duration> slowAfter(String robot) {
        return find(robot).map(it -> Duration.ofSeconds(it.definition().slowAfterSeconds()));
    }

    private static final String KEPT = """
            select id, version, definition, address, sign_in, secret is not null as secret_set,
                   signing is not null as signing_set, failures, paused_until,
                   changed_at
              from robot.connector
            """;

    private Kept kept(ResultSet row) throws SQLException {
        var address = row.getString("address");
        var paused = row.getTimestamp("paused_until");
        return new Kept(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                json.readValue(row.getString("definition"), Definition.class),
                address == null ? null : URI.create(address),
                json.readValue(row.getString("sign_in"), SignInSettings.class),
                row.getBoolean("secret_set"),
                row.getBoolean("signing_set"),
                row.getInt("failures"),
                paused == null ? null : paused.toInstant(),
                row.getTimestamp("changed_at").toInstant());
    }

    private SignIn opened(Kept kept) {
        if (!kept.signIn().needsSecret()) return new SignIn.None();
        var sealed = sql.sql("select secret from robot.connector where id = :id")
                .param("id", kept.id())
                .query(byte[].class)
                .single();
        return kept.signIn().with(secrets.open(sealed, purpose(kept.id())));
    }

    private static String purpose(UUID connector) {
        return "robot:" + connector;
    }
}
