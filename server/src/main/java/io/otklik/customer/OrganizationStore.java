package io.otklik.customer;

import io.otklik.platform.OperatorId;
import io.otklik.platform.Problem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// The SQL of organizations.
@Repository
class OrganizationStore {

    private static final String ORGANIZATION = """
            select id as organization_id, name as organization, tax_number, own_operator
              from customer.organization where \
            """;

    private final JdbcClient sql;

    OrganizationStore(JdbcClient sql) {
        this.sql = sql;
    }

    Optional<Organization> find(OrganizationId id) {
        return sql.sql(ORGANIZATION + "id = :id")
                .param("id", id.value())
                .query((row, _) -> organization(row))
                .optional();
    }

    Optional<Organization> find(String taxNumber) {
        return sql.sql(ORGANIZATION + "tax_number = :tax")
                .param("tax", taxNumber)
                .query((row, _) -> organization(row))
                .optional();
    }

    /// By name; an empty text finds all, any other those with it in the name or at the beginning of the tax number.
    List<Organizations.Listed> page(String text, @Nullable OrganizationId after, int limit) {
        return sql.sql("""
                select o.id as organization_id, o.name as organization, o.tax_number, o.own_operator,
                       (select count(*) from customer.contact c where c.organization_id = o.id) as contacts
                  from customer.organization o
                 where (:text = '' or position(lower(:text) in lower(o.name)) > 0 or starts_with(o.tax_number, :text))
                   and (:after::uuid is null
                        or (lower(o.name), o.id) > (select lower(name), id from customer.organization where id = :after::uuid))
                 order by lower(o.name), o.id limit :limit
                """)
                .param("text", text)
                .param("after", after == null ? null : after.value(), Types.OTHER)
                .param("limit", limit)
                .query((row, _) -> new Organizations.Listed(organization(row), row.getInt("contacts")))
                .list();
    }

    /// @throws Problem `organization-taken` if another one has the tax number
    void insert(Organization organization, Instant now) {
        naming(() -> write("""
                insert into customer.organization (id, name, tax_number, own_operator, created_at)
                values (:id, :name, :tax, :operator, :now)
                """, organization).param("now", Timestamp.from(now)).update());
    }

    /// @throws Problem `organization-taken`
    void update(Organization organization) {
        naming(() -> write("""
                update customer.organization set name = :name, tax_number = :tax, own_operator = :operator where id = :id
                """, organization).update());
    }

    OrganizationId keep(Organization organization, Instant now) {
        var id = write("""
                insert into customer.organization (id, name, tax_number, own_operator, created_at)
                values (:id, :name, :tax, :operator, :now)
                on conflict (tax_number) do update set name = excluded.name, own_operator = excluded.own_operator
                returning id
                """, organization)
                .param("now", Timestamp.from(now))
                .query(UUID.class)
                .single();
        return new OrganizationId(id);
    }

    List<ContactId> contacts(OrganizationId id, int limit) {
        return sql.sql("select id from customer.contact where organization_id = :id order by id desc limit :limit")
                .param("id", id.value())
                .param("limit", limit)
                .query((row, _) -> new ContactId(row.getObject("id", UUID.class)))
                .list();
    }

    static Organization organization(ResultSet row) throws SQLException {
        var operator = row.getObject("own_operator", UUID.class);
        return new Organization(
                new OrganizationId(row.getObject("organization_id", UUID.class)),
                row.getString("organization"),
                row.getString("tax_number"),
                operator == null ? null : new OperatorId(operator));
    }

    private JdbcClient.StatementSpec write(String statement, Organization organization) {
        var operator = organization.ownOperator();
        return sql.sql(statement)
                .param("id", organization.id().value())
                .param("name", organization.name())
                .param("tax", organization.taxNumber())
                .param("operator", operator == null ? null : operator.value(), Types.OTHER);
    }

    private static void naming(Runnable write) {
        try {
            write.run();
        } catch (DuplicateKeyException taken) {
            throw Problem.conflict("organization-taken").field("taxNumber");
        }
    }
}
