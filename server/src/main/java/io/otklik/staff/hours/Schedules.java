package io.otklik.staff.hours;

import io.otklik.platform.Ids;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Problem;
import io.otklik.staff.AuditNote;
import io.otklik.staff.Names;
import io.otklik.staff.NewHours;
import io.otklik.staff.audit.AuditLog;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Making, changing and dropping schedules.
@Component
public class Schedules {

    private final ScheduleStore store;
    private final AuditLog audit;
    private final Ids ids;
    private final Clock clock;

    Schedules(ScheduleStore store, AuditLog audit, Ids ids, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public UUID add(@Nullable OperatorId by, Names names, WorkingHours hours) {
        var schedule = new Schedule(ids.next(), names, hours);
        store.insert(schedule, clock.instant());
        audit.write(
                AuditNote.of(by, "schedule-added", "schedule", schedule.id()).changes(null, schedule));
        return schedule.id();
    }

    /// The same from a written-down form.
    public UUID add(NewHours hours) {
        var week = hours.week().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        day -> day.getValue().stream().map(Span::parse).toList()));
        var holidays = hours.holidays().stream().collect(Collectors.toMap(Function.identity(), _ -> List.<Span>of()));
        return add(null, hours.names(), new WorkingHours(hours.zone(), week, holidays));
    }

    @Transactional
    void change(OperatorId by, UUID id, Names names, WorkingHours hours) {
        var before = store.find(id).orElseThrow(Problem::notFound);
        var after = new Schedule(id, names, hours);
        store.update(after);
        if (!after.equals(before))
            audit.write(AuditNote.of(by, "schedule-changed", "schedule", id).changes(before, after));
    }

    @Transactional
    void delete(OperatorId by, UUID id) {
        var before = store.find(id).orElseThrow(Problem::notFound);
        try {
            store.delete(id);
        } catch (DataIntegrityViolationException used) {
            throw Problem.conflict("schedule-used");
        }
        audit.write(AuditNote.of(by, "schedule-deleted", "schedule", id).changes(before, null));
    }
}
