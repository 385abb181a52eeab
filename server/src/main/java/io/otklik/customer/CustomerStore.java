package io.otklik.customer;

import io.otklik.platform.InboxId;
import io.otklik.platform.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The SQL of contacts and identities.
@Repository
class CustomerStore {

    private static final TypeReference<LinkedHashMap<String, String>> ATTRIBUTES = new TypeReference<>() {};

    private final JdbcClient sql;
    private final JsonMapper json;

    CustomerStore(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
    }

    Optional<ContactId> byIdentity(Identity identity) {
        return sql.sql("""
                select contact_id from customer.identity
                 where inbox_id = :inbox and kind = :kind and address = :address
                """)
                .param("inbox", identity.inbox().value())
                .param("kind", identity.kind().stored())
                .param("address", identity.address())
                .query(UUID.class)
                .optional()
                .map(ContactId::new);
    }

    void insert(ContactId id, Profile profile, Instant now) {
        sql.sql("""
                insert into customer.contact (id, name, email, language, organization_id, verified, created_at)
                values (:id, :name, :email, :language,
                        (select id from customer.organization where tax_number = :tax), :verified, :now)
                """)
                .param("id", id.value())
                .param("name", profile.name())
                .param("email", profile.email())
                .param("language", profile.language().code())
                .param("tax", profile.taxNumber())
                .param("verified", profile.verified())
                .param("now", Timestamp.from(now))
                .update();
    }

    /// Two windows may meet the same new visitor at once: the first claim wins, the other's empty contact is dropped.
    ContactId claim(Identity identity, ContactId contact, Instant now) {
        var won = sql.sql("""
                insert into customer.identity (inbox_id, kind, address, contact_id, created_at)
                values (:inbox, :kind, :address, :contact, :now) on conflict do nothing
                """)
                .param("inbox", identity.inbox().value())
                .param("kind", identity.kind().stored())
                .param("address", identity.address())
                .param("contact", contact.value())
                .param("now", Timestamp.from(now))
                .update();
        if (won == 1) return contact;
        sql.sql("delete from customer.contact where id = :id")
                .param("id", contact.value())
                .update();
        return byIdentity(identity).orElseThrow();
    }

    void takeOver(ContactId id, Profile profile) {
        sql.sql("""
                update customer.contact
                   set name = coalesce(:name, name), email = coalesce(:email, email), verified = true,
                       organization_id = coalesce(
                           (select id from customer.organization where tax_number = :tax), organization_id)
                 where id = :id
                """)
                .param("id", id.value())
                .param("name", profile.name())
                .param("email", profile.email())
                .param("tax", profile.taxNumber())
                .update();
    }

    Map<ContactId, Contact> contacts(Collection<ContactId> ids) {
        var found = new HashMap<ContactId, Contact>();
        sql.sql("""
                select c.id, c.name, c.email, c.phone, c.language, c.attributes, c.verified, c.created_at,
                       o.id as organization_id, o.name as organization, o.tax_number, o.own_operator
                  from customer.contact c left join customer.organization o on o.id = c.organization_id
                 where c.id = any (:ids::uuid[])
                """)
                .param("ids", ids.stream().map(id -> id.value().toString()).toArray(String[]::new))
                .query(row -> {
                    var contact = contact(row);
                    found.put(contact.id(), contact);
                });
        return found;
    }

    void correct(ContactId id, Details details) {
        var organization = details.organization();
        sql.sql("""
                update customer.contact
                   set name = :name, email = :email, phone = :phone, attributes = :attributes::jsonb,
                       organization_id = :organization
                 where id = :id
                """)
                .param("id", id.value())
                .param("name", details.name())
                .param("email", details.email())
                .param("phone", details.phone())
                .param("attributes", json.writeValueAsString(details.attributes()))
                .param("organization", organization == null ? null : organization.value(), Types.OTHER)
                .update();
    }

    List<Identity> identities(ContactId contact) {
        return sql.sql("""
                select inbox_id, kind, address from customer.identity where contact_id = :contact order by created_at
                """)
                .param("contact", contact.value())
                .query((row, _) -> new Identity(
                        new InboxId(row.getObject("inbox_id", UUID.class)),
                        Identity.Kind.ofStored(row.getString("kind")),
                        row.getString("address")))
                .list();
    }

    void language(ContactId id, Language language) {
        sql.sql("update customer.contact set language = :language where id = :id")
                .param("id", id.value())
                .param("language", language.code())
                .update();
    }

    private Contact contact(ResultSet row) throws SQLException {
        return new Contact(
                new ContactId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                row.getString("phone"),
                Language.ofCode(row.getString("language")),
                row.getObject("organization_id") == null ? null : OrganizationStore.organization(row),
                json.readValue(row.getString("attributes"), ATTRIBUTES),
                row.getBoolean("verified"),
                row.getTimestamp("created_at").toInstant());
    }
}
