package io.otklik.workspace.library;

import io.otklik.platform.Ids;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Problem;
import io.otklik.staff.AuditNote;
import io.otklik.staff.Staff;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Makes, renames and drops tags. A dropped one cannot be put on anything any more and keeps its name where it stands.
@Component
public class Tags {

    private final TagStore store;
    private final Staff staff;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    Tags(TagStore store, Staff staff, ApplicationEventPublisher events, Ids ids, Clock clock) {
        this.store = store;
        this.staff = staff;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    public Tag add(@Nullable OperatorId by, String name, String color) {
        var tag = new Tag(ids.next(), name, color);
        store.insert(tag, clock.instant());
        staff.audit(AuditNote.of(by, "tag-added", "tag", tag.id()).changes(null, tag));
        return tag;
    }

    @Transactional
    Tag change(OperatorId by, Tag after) {
        var before = store.find(after.id()).orElseThrow(Problem::notFound);
        if (after.equals(before)) return after;
        store.update(after);
        staff.audit(AuditNote.of(by, "tag-changed", "tag", after.id()).changes(before, after));
        if (!after.name().equals(before.name())) events.publishEvent(new TagRenamed(after.id()));
        return after;
    }

    @Transactional
    void remove(OperatorId by, UUID id) {
        var before = store.find(id).orElseThrow(Problem::notFound);
        store.remove(id, clock.instant());
        staff.audit(AuditNote.of(by, "tag-deleted", "tag", id).changes(before, null));
    }
}
