package io.otklik.staff.people;

import io.otklik.platform.OperatorId;
import io.otklik.staff.Names;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The tables of skills and of who has them.
@Component
public class SkillStore {

    private final JdbcClient sql;

    SkillStore(JdbcClient sql) {
        this.sql = sql;
    }

    record Skill(UUID id, String key, Names names) {}

    List<Skill> all() {
        return sql.sql("select id, key, name_ru, name_en from staff.skill order by name_ru, id")
                .query((row, _) -> new Skill(
                        row.getObject("id", UUID.class),
                        row.getString("key"),
                        new Names(row.getString("name_ru"), row.getString("name_en"))))
                .list();
    }

    /// What each key is called.
    public Map<String, Names> names() {
        return all().stream().collect(Collectors.toMap(Skill::key, Skill::names));
    }

    public Set<String> of(OperatorId person) {
        return sql.sql("select key from staff.skill join staff.person_skill on skill_id = id where person_id = :person")
                .param("person", person.value())
                .query(String.class)
                .set();
    }

    /// Skill keys of several people; whoever has none is absent.
    public Map<OperatorId, Set<String>> of(Collection<OperatorId> people) {
        return sql
                .sql(
                        "select person_id as person, key from staff.skill join staff.person_skill on skill_id = id where person_id = any (:people)")
                .param("people", people.stream().map(OperatorId::value).toArray(UUID[]::new))
                .query(Skilled.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        skilled -> new OperatorId(skilled.person()),
                        Collectors.mapping(Skilled::key, Collectors.toSet())));
    }

    /// Skill ids of everybody.
    Map<UUID, List<UUID>> byPerson() {
        return sql
                .sql("select person_id as person, skill_id as skill from staff.person_skill order by 1, 2")
                .query(Pair.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Pair::person, Collectors.mapping(Pair::skill, Collectors.toList())));
    }

    void insert(UUID id, String key, Names names, Instant now) {
        try {
            sql.sql(
                            "insert into staff.skill (id, key, name_ru, name_en, created_at) values (:id, :key, :ru, :en, :now)")
                    .param("id", id)
                    .param("key", key)
                    .param("ru", names.ru())
                    .param("en", names.en())
                    .param("now", Timestamp.from(now))
                    .update();
        } catch (DuplicateKeyException taken) {
            throw io.otklik.platform.Problem.conflict("key-taken").field("key");
        }
    }

    void rename(UUID id, Names names) {
        sql.sql("update staff.skill set name_ru = :ru, name_en = :en where id = :id")
                .param("id", id)
                .param("ru", names.ru())
                .param("en", names.en())
                .update();
    }

    void delete(UUID id) {
        sql.sql("delete from staff.skill where id = :id").param("id", id).update();
    }

    void setSkills(OperatorId person, Set<UUID> skills) {
        sql.sql("delete from staff.person_skill where person_id = :person and skill_id <> all(:skills)")
                .param("person", person.value())
                .param("skills", skills.toArray(UUID[]::new))
                .update();
        sql.sql("""
                        insert into staff.person_skill (person_id, skill_id) select :person, unnest(:skills::uuid[])
                        on conflict do nothing
                        """)
                .param("person", person.value())
                .param("skills", skills.toArray(UUID[]::new))
                .update();
    }

    private record Skilled(UUID person, String key) {}

    private record Pair(UUID person, UUID skill) {}
}
