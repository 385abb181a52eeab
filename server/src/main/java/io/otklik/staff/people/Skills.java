package io.otklik.staff.people;

import io.otklik.platform.Ids;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Problem;
import io.otklik.staff.AuditNote;
import io.otklik.staff.Names;
import io.otklik.staff.audit.AuditLog;
import io.otklik.staff.people.SkillStore.Skill;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Making, renaming and dropping skills.
@Component
public class Skills {

    private final SkillStore store;
    private final AuditLog audit;
    private final Ids ids;
    private final Clock clock;

    Skills(SkillStore store, AuditLog audit, Ids ids, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Skill add(@Nullable OperatorId by, String key, Names names) {
        var skill = new Skill(ids.next(), key, names);
        store.insert(skill.id(), key, names, clock.instant());
        audit.write(AuditNote.of(by, "skill-added", "skill", skill.id()).changes(null, skill));
        return skill;
    }

    @Transactional
    public Skill rename(OperatorId by, UUID id, Names names) {
        var before = find(id);
        var after = new Skill(id, before.key(), names);
        store.rename(id, names);
        if (!after.equals(before))
            audit.write(AuditNote.of(by, "skill-changed", "skill", id).changes(before, after));
        return after;
    }

    @Transactional
    public void delete(OperatorId by, UUID id) {
        var before = find(id);
        store.delete(id);
        audit.write(AuditNote.of(by, "skill-deleted", "skill", id).changes(before, null));
    }

    private Skill find(UUID id) {
        return store.all().stream()
                .filter(skill -> skill.id().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }
}
