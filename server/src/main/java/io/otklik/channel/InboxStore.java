package io.otklik.channel;

import io.otklik.platform.InboxId;
import io.otklik.platform.TeamId;
import io.otklik.platform.secrets.Secrets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL of inboxes and their signing keys.
@Repository
class InboxStore {

    private static final String INBOX = """
            select id, name, key, team_id, allowed_origins, greeting_ru, greeting_en, launcher_ru, launcher_en, accent, identity
              from channel.inbox
            """;

    private final JdbcClient sql;
    private final Secrets secrets;

    InboxStore(JdbcClient sql, Secrets secrets) {
        this.sql = sql;
        this.secrets = secrets;
    }

    List<Inbox> all() {
        return sql.sql(INBOX + " order by name, id limit 200")
                .query((row, _) -> inbox(row))
                .list();
    }

    Optional<Inbox> byKey(String key) {
        return sql.sql(INBOX + " where key = :key")
                .param("key", key)
                .query((row, _) -> inbox(row))
                .optional();
    }

    Optional<Inbox> find(InboxId id) {
        return sql.sql(INBOX + " where id = :id")
                .param("id", id.value())
                .query((row, _) -> inbox(row))
                .optional();
    }

    void insert(Inbox inbox, Instant now) {
        sql.sql("""
                insert into channel.inbox (id, name, channel, key, team_id, allowed_origins, greeting_ru, greeting_en,
                       launcher_ru, launcher_en, accent, identity, created_at)
                values (:id, :name, 'widget', :key, :team, :origins, :ru, :en, :launcherRu, :launcherEn, :accent,
                       :identity, :now)
                """)
                .params(values(inbox))
                .param("key", inbox.key())
                .param("now", Timestamp.from(now))
                .update();
    }

    void update(Inbox inbox) {
        sql.sql("""
                update channel.inbox
                   set name = :name, team_id = :team, allowed_origins = :origins, greeting_ru = :ru, greeting_en = :en,
                       launcher_ru = :launcherRu, launcher_en = :launcherEn, accent = :accent, identity = :identity
                 where id = :id
                """).params(values(inbox)).update();
    }

    void replaceKeys(InboxId inbox, Map<String, String> keys, Instant now) {
        sql.sql("delete from channel.identity_key where inbox_id = :inbox")
                .param("inbox", inbox.value())
                .update();
        keys.forEach((id, secret) -> sql.sql("""
                insert into channel.identity_key (inbox_id, key_id, secret, created_at) values (:inbox, :id, :secret, :now)
                """)
                .param("inbox", inbox.value())
                .param("id", id)
                .param("secret", secrets.seal(secret, purpose(inbox, id)))
                .param("now", Timestamp.from(now))
                .update());
    }

    Map<String, String> keys(InboxId inbox) {
        var keys = new LinkedHashMap<String, String>();
        sql.sql("select key_id, secret from channel.identity_key where inbox_id = :inbox order by key_id")
                .param("inbox", inbox.value())
                .query(row -> {
                    var id = row.getString("key_id");
                    keys.put(id, secrets.open(row.getBytes("secret"), purpose(inbox, id)));
                });
        return keys;
    }

    List<String> keyIds(InboxId inbox) {
        return sql.sql("select key_id from channel.identity_key where inbox_id = :inbox order by key_id")
                .param("inbox", inbox.value())
                .query(String.class)
                .list();
    }

    private static Map<String, Object> values(Inbox inbox) {
        return Map.of(
                "id", inbox.id().value(),
                "name", inbox.name(),
                "team", inbox.team().value(),
                "origins", inbox.allowedOrigins().toArray(String[]::new),
                "ru", inbox.greeting().ru(),
                "en", inbox.greeting().en(),
                "launcherRu", inbox.launcher().ru(),
                "launcherEn", inbox.launcher().en(),
                "accent", inbox.accent(),
                "identity", inbox.identity().code());
    }

    private static String purpose(InboxId inbox, String key) {
        return "inbox:" + inbox.value() + ":" + key;
    }

    private static Inbox inbox(ResultSet row) throws SQLException {
        return new Inbox(
                new InboxId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("key"),
                new TeamId(row.getObject("team_id", UUID.class)),
                Arrays.asList((String[]) row.getArray("allowed_origins").getArray()),
                new Words(row.getString("greeting_ru"), row.getString("greeting_en")),
                new Words(row.getString("launcher_ru"), row.getString("launcher_en")),
                row.getString("accent"),
                IdentityMode.ofCode(row.getString("identity")));
    }
}
