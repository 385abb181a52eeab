package io.otklik.staff.audit;

import com.fasterxml.jackson.annotation.JsonRawValue;
import io.otklik.platform.Allowed;
import io.otklik.platform.Limits;
import io.otklik.platform.Permission;
import io.otklik.platform.Texts;
import io.otklik.staff.StaffSession;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The audit log for administrators.
@RestController
@RequestMapping("/api/audit")
class AuditApi {

    private final AuditStore store;
    private final Texts texts;

    AuditApi(AuditStore store, Texts texts) {
        this.store = store;
        this.texts = texts;
    }

    record Page(List<Line> items, @Nullable UUID next) {}

    record Line(
            UUID id,
            Instant at,
            @Nullable Named by,
            String action,
            String text,
            Subject subject,
            @JsonRawValue String changes,
            @Nullable String address) {}

    record Named(UUID id, String name) {}

    record Subject(String kind, String id, @Nullable String name) {}

    record Action(String key, String text) {}

    record Actions(List<Action> items) {}

    /// @param brokenAt number of the first line that was tampered with
    record Integrity(boolean intact, long entries, @Nullable Long brokenAt) {}

    @GetMapping
    @Allowed(Permission.ADMINISTER)
    Page page(
            @RequestParam(required = false) @Nullable UUID person,
            @RequestParam(required = false) @Nullable String action,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(required = false) @Nullable UUID after,
            @RequestParam(defaultValue = "" + Limits.PAGE_DEFAULT) int limit,
            StaffSession me) {
        var size = Limits.page(limit);
        var rows = store.page(new AuditStore.Filter(person, action, from, to, after), size + 1);
        var shown = rows.stream().limit(size).map(row -> line(row, me)).toList();
        return new Page(shown, rows.size() > size ? shown.getLast().id() : null);
    }

    /// What can be filtered by: actions that have happened.
    @GetMapping("/actions")
    @Allowed(Permission.ADMINISTER)
    Actions actions(StaffSession me) {
        return new Actions(store.actions().stream()
                .map(key -> new Action(key, text(key, me)))
                .toList());
    }

    @GetMapping("/integrity")
    @Allowed(Permission.ADMINISTER)
    Integrity integrity() {
        var broken = store.brokenAt();
        return new Integrity(broken.isEmpty(), store.entries(), broken.orElse(null));
    }

    private Line line(AuditStore.Row row, StaffSession me) {
        return new Line(
                row.id(),
                row.at(),
                row.person() == null ? null : new Named(row.person(), String.valueOf(row.personName())),
                row.action(),
                text(row.action(), me),
                new Subject(row.kind(), row.subject(), row.subjectName()),
                row.changes(),
                row.address());
    }

    private String text(String action, StaffSession me) {
        return texts.in(me.language(), "audit." + action);
    }
}
