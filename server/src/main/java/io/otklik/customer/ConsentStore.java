package io.otklik.customer;

import io.otklik.platform.InboxId;
import io.otklik.platform.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL of consents. Rows are only ever added.
@Repository
class ConsentStore {

    private final JdbcClient sql;

    ConsentStore(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(UUID id, ContactId contact, Consent consent) {
        var inbox = consent.inbox();
        sql.sql("""
                insert into customer.consent
                       (id, contact_id, purpose, version, given, text, language, inbox_id, conversation_id, at)
                values (:id, :contact, :purpose, :version, :given, :text, :language, :inbox, :conversation, :at)
                """)
                .param("id", id)
                .param("contact", contact.value())
                .param("purpose", consent.purpose())
                .param("version", consent.version())
                .param("given", consent.given())
                .param("text", consent.text())
                .param("language", consent.language().code())
                .param("inbox", inbox == null ? null : inbox.value(), Types.OTHER)
                .param("conversation", consent.conversation(), Types.OTHER)
                .param("at", Timestamp.from(consent.at()))
                .update();
    }

    /// The last word of each contact for each purpose and version, the newest first.
    Map<ContactId, List<Consent>> last(Collection<ContactId> contacts) {
        var found = new HashMap<ContactId, List<Consent>>();
        sql.sql("""
                select * from (
                    select distinct on (contact_id, purpose, version)
                           contact_id, purpose, version, given, text, language, inbox_id, conversation_id, at
                      from customer.consent where contact_id = any (:ids::uuid[])
                     order by contact_id, purpose, version, at desc, id desc) as said
                 order by at desc
                """)
                .param("ids", contacts.stream().map(id -> id.value().toString()).toArray(String[]::new))
                .query(row -> {
                    found.computeIfAbsent(
                                    new ContactId(row.getObject("contact_id", UUID.class)), _ -> new ArrayList<>())
                            .add(consent(row));
                });
        return found;
    }

    private static Consent consent(ResultSet row) throws SQLException {
        var inbox = row.getObject("inbox_id", UUID.class);
        return new Consent(
                row.getString("purpose"),
                row.getString("version"),
                row.getBoolean("given"),
                row.getString("text"),
                Language.ofCode(row.getString("language")),
                inbox == null ? null : new InboxId(inbox),
                row.getObject("conversation_id", UUID.class),
                row.getTimestamp("at").toInstant());
    }
}
