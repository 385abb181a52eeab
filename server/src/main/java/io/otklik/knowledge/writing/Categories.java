package io.otklik.knowledge.writing;

import io.otklik.platform.Ids;
import io.otklik.platform.Language;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Problem;
import io.otklik.platform.Slug;
import io.otklik.staff.AuditNote;
import io.otklik.staff.Staff;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/// What articles are about, in the order in which readers see it.
@Repository
public class Categories {

    /// More would be no help to anybody who looks for something.
    private static final int MOST = 200;

    private final JdbcClient sql;
    private final Staff staff;
    private final Ids ids;

    Categories(JdbcClient sql, Staff staff, Ids ids) {
        this.sql = sql;
        this.staff = staff;
        this.ids = ids;
    }

    /// @param articles how many articles it has, in whatever state
    public record Category(UUID id, String slug, String ru, String en, int articles) {

        public String in(Language language) {
            return language == Language.RU ? ru : en;
        }
    }

    public List<Category> all() {
        return sql.sql("""
                select c.id, c.slug, c.ru, c.en, count(a.id) as articles
                  from knowledge.category c left join knowledge.article a on a.category_id = c.id
                 group by c.id order by c.place, c.ru
                """).query(Category.class).list();
    }

    boolean has(UUID id) {
        return sql.sql("select 1 from knowledge.category where id = :id")
                .param("id", id)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    @Transactional
    public UUID add(String ru, String en, @Nullable OperatorId by) {
        var known = all();
        if (known.size() >= MOST)
            throw Problem.of(HttpStatus.CONFLICT, "too-many-categories").with(MOST);
        Set<String> taken = known.stream().map(Category::slug).collect(Collectors.toSet());
        var id = ids.next();
        sql.sql("""
                insert into knowledge.category (id, slug, ru, en, place)
                select :id, :slug, :ru, :en, coalesce(max(place), 0) + 1 from knowledge.category
                """)
                .param("id", id)
                .param("slug", Slug.of(ru, "category", taken))
                .param("ru", ru)
                .param("en", en)
                .update();
        staff.audit(AuditNote.of(by, "category-added", "article-category", id).change("name", null, ru));
        return id;
    }

    @Transactional
    void rename(UUID id, String ru, String en, OperatorId by) {
        var before = all().stream()
                .filter(category -> category.id().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound);
        sql.sql("update knowledge.category set ru = :ru, en = :en where id = :id")
                .param("ru", ru)
                .param("en", en)
                .param("id", id)
                .update();
        staff.audit(AuditNote.of(by, "category-changed", "article-category", id).change("name", before.ru(), ru));
    }

    /// Its articles stay, without a category.
    @Transactional
    void remove(UUID id, OperatorId by) {
        var gone = sql.sql("delete from knowledge.category where id = :id returning ru")
                .param("id", id)
                .query(String.class)
                .optional()
                .orElseThrow(Problem::notFound);
        staff.audit(AuditNote.of(by, "category-deleted", "article-category", id).change("name", gone, null));
    }
}
