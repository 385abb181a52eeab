package io.otklik.staff.people;

import io.otklik.platform.Ids;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Problem;
import io.otklik.platform.TeamId;
import io.otklik.staff.AuditNote;
import io.otklik.staff.Names;
import io.otklik.staff.PersonChanged;
import io.otklik.staff.TeamChanged;
import io.otklik.staff.audit.AuditLog;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Making and changing teams. A team is never deleted: old conversations name it.
@Component
public class Teams {

    private final TeamStore store;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Teams(TeamStore store, AuditLog audit, ApplicationEventPublisher events, Ids ids, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    private record State(
            String nameRu, String nameEn, @Nullable UUID schedule, List<OperatorId> members) {}

    @Transactional
    public TeamId add(@Nullable OperatorId by, String key, Names names, @Nullable UUID schedule, Set<UUID> members) {
        var id = new TeamId(ids.next());
        naming(() -> store.insert(id, key, names, schedule, clock.instant()), "scheduleId");
        naming(() -> store.setMembers(id, members), "members");
        audit.write(AuditNote.of(by, "team-added", "team", id.value()).changes(null, state(id)));
        events.publishEvent(new TeamChanged(id));
        members.forEach(member -> events.publishEvent(new PersonChanged(new OperatorId(member))));
        return id;
    }

    @Transactional
    public void change(OperatorId by, TeamId id, Names names, @Nullable UUID schedule, Set<UUID> members) {
        var before = state(id);
        naming(() -> store.update(id, names, schedule), "scheduleId");
        naming(() -> store.setMembers(id, members), "members");
        var after = state(id);
        if (after.equals(before)) return;
        audit.write(AuditNote.of(by, "team-changed", "team", id.value()).changes(before, after));
        events.publishEvent(new TeamChanged(id));
        Stream.concat(before.members().stream(), after.members().stream())
                .distinct()
                .forEach(member -> events.publishEvent(new PersonChanged(member)));
    }

    private State state(TeamId id) {
        var kept = store.lock(id).orElseThrow(Problem::notFound);
        var names = kept.team().names();
        return new State(names.ru(), names.en(), kept.schedule(), store.members(id));
    }

    private static void naming(Runnable write, String field) {
        try {
            write.run();
        } catch (DataIntegrityViolationException unknown) {
            throw Problem.bad("wrong-value").field(field).with(field);
        }
    }
}
