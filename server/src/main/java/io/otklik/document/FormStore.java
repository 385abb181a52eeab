package io.otklik.document;

import io.otklik.document.FormCard.As;
import io.otklik.document.paper.Field;
import io.otklik.platform.Language;
import io.otklik.robot.Title;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The SQL of forms.
@Repository
class FormStore {

    private static final String CARD = """
            select id, version, name, title_ru, title_en, language, made_as, paper_name, source, fields, changed_at
              from document.form
            """;

    private final JdbcClient sql;
    private final JsonMapper json;

    FormStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    void add(FormCard card, byte[] file) {
        bound("""
                insert into document.form (id, version, name, title_ru, title_en, language, made_as, paper_name, source,
                       fields, changed_at, file)
                values (:id, :version, :name, :ru, :en, :language, :as, :paperName, :source, :fields::jsonb, :at, :file)
                """, card).param("name", card.name()).param("file", file).update();
    }

    /// @param file the new one, or null if it stays
    /// @return false if somebody was quicker
    boolean change(FormCard card, byte @Nullable [] file) {
        return bound("""
                update document.form
                   set version = version + 1, title_ru = :ru, title_en = :en, language = :language, made_as = :as,
                       paper_name = :paperName, source = :source, fields = :fields::jsonb, changed_at = :at,
                       file = coalesce(:file, file)
                 where id = :id and version = :version
                """, card).param("file", file, java.sql.Types.BINARY).update() == 1;
    }

    void delete(UUID id) {
        sql.sql("delete from document.form where id = :id").param("id", id).update();
    }

    Optional<FormCard> find(UUID id) {
        return sql.sql(CARD + " where id = :id")
                .param("id", id)
                .query((row, _) -> card(row))
                .optional();
    }

    Optional<FormCard> find(String name) {
        return sql.sql(CARD + " where name = :name")
                .param("name", name)
                .query((row, _) -> card(row))
                .optional();
    }

    Optional<byte[]> file(UUID id) {
        return sql.sql("select file from document.form where id = :id")
                .param("id", id)
                .query((row, _) -> row.getBytes(1))
                .optional();
    }

    List<FormCard> page(@Nullable String after, int limit) {
        return sql.sql(CARD + " where :after::text is null or name > :after order by name limit :limit")
                .param("after", after)
                .param("limit", limit)
                .query((row, _) -> card(row))
                .list();
    }

    /// Whoever adds a form waits until those who are adding one have done so: names are made of what is there.
    Set<String> namesForAdding() {
        sql.sql("lock table document.form in share row exclusive mode").update();
        return sql.sql("select name from document.form").query(String.class).set();
    }

    private JdbcClient.StatementSpec bound(String statement, FormCard card) {
        return sql.sql(statement)
                .param("id", card.id())
                .param("version", card.version())
                .param("ru", card.title().ru())
                .param("en", card.title().en())
                .param("language", card.language().name().toLowerCase(Locale.ROOT))
                .param("as", card.as().name().toLowerCase(Locale.ROOT))
                .param("paperName", card.paperName())
                .param("source", card.source())
                .param("fields", json.writeValueAsString(card.fields()))
                .param("at", Timestamp.from(card.changedAt()));
    }

    private FormCard card(ResultSet row) throws SQLException {
        return new FormCard(
                row.getObject("id", UUID.class),
                row.getInt("version"),
                row.getString("name"),
                new Title(row.getString("title_ru"), row.getString("title_en")),
                Language.valueOf(row.getString("language").toUpperCase(Locale.ROOT)),
                As.valueOf(row.getString("made_as").toUpperCase(Locale.ROOT)),
                row.getString("paper_name"),
                row.getString("source"),
                json.readValue(row.getString("fields"), new TypeReference<List<Field>>() {}),
                row.getTimestamp("changed_at").toInstant());
    }
}
