package io.otklik.robot;

import io.otklik.platform.Ids;
import io.otklik.platform.secrets.Secrets;
import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/// The SQL of connectors and their operations.
@Repository
class RobotStore {

    /// An operation with the connector it belongs to.
    record Place(Connector connector, Operation operation) {}

    /// What lists show: names and titles, nothing secret.
    record Line(String robot, Title robotTitle, String operation, Title title, String method) {}

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

    /// Writes a connector under its name; one that exists is replaced and keeps its id.
    UUID put(Definition definition, URI address, SignIn signIn) {
        var id = idOf(definition.robot()).orElseGet(ids::next);
        sql.sql("""
                insert into robot.connector (id, name, title_ru, title_en, address, sign_in, user_name, secret, patience,
                       slow_after, attempts, changed_at)
                values (:id, :name, :ru, :en, :address, :kind, :user, :secret, make_interval(secs => :patience),
                       make_interval(secs => :slow), :attempts, :now)
                on conflict (name) do update
                   set title_ru = excluded.title_ru, title_en = excluded.title_en, address = excluded.address,
                       sign_in = excluded.sign_in, user_name = excluded.user_name, secret = excluded.secret,
                       patience = excluded.patience, slow_after = excluded.slow_after, attempts = excluded.attempts,
                       changed_at = excluded.changed_at
                """)
                .param("id", id)
                .param("name", definition.robot())
                .param("ru", definition.title().ru())
                .param("en", definition.title().en())
                .param("address", address.toString())
                .param("kind", kind(signIn))
                .param("user", signIn instanceof SignIn.Basic basic ? basic.user() : null)
                .param("secret", sealed(id, signIn))
                .param("patience", definition.patienceSeconds())
                .param("slow", definition.slowAfterSeconds())
                .param("attempts", definition.attempts())
                .param("now", Timestamp.from(clock.instant()))
                .update();
        definition.operations().forEach((name, task) -> put(id, name, task));
        return id;
    }

    Optional<Place> place(String robot, String operation) {
        return sql.sql(PLACE + " where c.name = :robot and o.name = :operation")
                .param("robot", robot)
                .param("operation", operation)
                .query((row, _) -> place(row))
                .optional();
    }

    /// After how long a task of this robot counts as slow; empty when the robot is unknown.
    Optional<Duration> slowAfter(String robot) {
        return sql.sql("select extract(epoch from slow_after) * 1000 from robot.connector where name = :robot")
                .param("robot", robot)
                .query((row, _) -> Duration.ofMillis(row.getLong(1)))
                .optional();
    }

    List<Line> lines() {
        return sql.sql("""
                select c.name as robot, c.title_ru as robot_ru, c.title_en as robot_en, o.name, o.title_ru, o.title_en, o.method
                  from robot.operation o join robot.connector c on c.id = o.connector_id
                 order by c.name, o.name limit 500
                """)
                .query((row, _) -> new Line(
                        row.getString("robot"),
                        new Title(row.getString("robot_ru"), row.getString("robot_en")),
                        row.getString("name"),
                        new Title(row.getString("title_ru"), row.getString("title_en")),
                        row.getString("method")))
                .list();
    }

    private Optional<UUID> idOf(String name) {
        return sql.sql("select id from robot.connector where name = :name")
                .param("name", name)
                .query(UUID.class)
                .optional();
    }

    private void put(UUID connector, String name, Definition.Task task) {
        sql.sql("""
                insert into robot.operation (id, connector_id, name, title_ru, title_en, method, path, mapping)
                values (:id, :connector, :name, :ru, :en, :method, :path, :mapping::jsonb)
                on conflict (connector_id, name) do update
                   set title_ru = excluded.title_ru, title_en = excluded.title_en, method = excluded.method,
                       path = excluded.path, mapping = excluded.mapping
                """)
                .param("id", ids.next())
                .param("connector", connector)
                .param("name", name)
                .param("ru", task.title().ru())
                .param("en", task.title().en())
                .param("method", task.method())
                .param("path", task.path())
                .param("mapping", json.writeValueAsString(translation(task)))
                .update();
    }

    static Operation.Translation translation(Definition.Task task) {
        return new Operation.Translation(
                Objects.requireNonNullElse(task.query(), ""),
                Objects.requireNonNullElse(task.body(), ""),
                Objects.requireNonNullElse(task.answer(), ""),
                Objects.requireNonNullElse(task.files(), ""),
                Objects.requireNonNullElse(task.refusal(), ""));
    }

    private Place place(ResultSet row) throws SQLException {
        var connector = row.getObject("connector", UUID.class);
        return new Place(
                new Connector(
                        connector,
                        row.getString("robot"),
                        new Title(row.getString("robot_ru"), row.getString("robot_en")),
                        URI.create(row.getString("address")),
                        opened(connector, row.getString("sign_in"), row.getString("user_name"), row.getBytes("secret")),
                        Duration.ofMillis(row.getLong("patience")),
                        Duration.ofMillis(row.getLong("slow_after")),
                        row.getInt("attempts")),
                new Operation(
                        row.getString("name"),
                        new Title(row.getString("title_ru"), row.getString("title_en")),
                        row.getString("method"),
                        row.getString("path"),
                        json.readValue(row.getString("mapping"), Operation.Translation.class)));
    }

    private static final String PLACE = """
            select c.id as connector, c.name as robot, c.title_ru as robot_ru, c.title_en as robot_en, c.address, c.sign_in,
                   c.user_name, c.secret, c.attempts, extract(epoch from c.patience) * 1000 as patience,
                   extract(epoch from c.slow_after) * 1000 as slow_after,
                   o.name, o.title_ru, o.title_en, o.method, o.path, o.mapping
              from robot.operation o join robot.connector c on c.id = o.connector_id
            """;

    private static String kind(SignIn signIn) {
        return switch (signIn) {
            case SignIn.None() -> "none";
            case SignIn.Basic _ -> "basic";
            case SignIn.Bearer _ -> "bearer";
        };
    }

    private byte @Nullable [] sealed(UUID connector, SignIn signIn) {
        return switch (signIn) {
            case SignIn.None() -> null;
            case SignIn.Basic(var _, var password) -> secrets.seal(password, purpose(connector));
            case SignIn.Bearer(var token) -> secrets.seal(token, purpose(connector));
        };
    }

    private SignIn opened(UUID connector, String kind, @Nullable String user, byte @Nullable [] secret) {
        if (secret == null) return new SignIn.None();
        var plain = secrets.open(secret, purpose(connector));
        return kind.equals("basic") ? new SignIn.Basic(String.valueOf(user), plain) : new SignIn.Bearer(plain);
    }

    private static String purpose(UUID connector) {
        return "robot:" + connector;
    }
}
