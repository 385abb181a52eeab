package io.otklik.workspace.work;

import io.otklik.platform.Allowed;
import io.otklik.platform.Permission;
import io.otklik.staff.StaffSession;
import io.otklik.workspace.Visibility;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Put off, finished, put aside as spam, open again; what it is called and marked with.
@RestController
@RequestMapping("/api/conversations/{id}")
class StatusApi {

    private final Statuses statuses;
    private final Spam spam;
    private final Labels labels;
    private final Visibility visibility;

    StatusApi(Statuses statuses, Spam spam, Labels labels, Visibility visibility) {
        this.statuses = statuses;
        this.spam = spam;
        this.labels = labels;
        this.visibility = visibility;
    }

    record Snooze(@Nullable Instant until) {}

    record Subject(@Nullable String subject) {}

    record Nothing() {}

    @Allowed(Permission.CONVERSATIONS)
    @PutMapping("/snooze")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void snooze(@PathVariable UUID id, @RequestBody Snooze snooze, StaffSession me) {
        statuses.snooze(visibility.viewer(me), id, snooze.until());
    }

    @Allowed(Permission.CONVERSATIONS)
    @DeleteMapping("/snooze")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void wake(@PathVariable UUID id, StaffSession me) {
        statuses.wake(visibility.viewer(me), id);
    }

    @Allowed(Permission.CONVERSATIONS)
    @PutMapping("/resolution")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resolve(@PathVariable UUID id, @RequestBody(required = false) @Nullable Nothing nothing, StaffSession me) {
        statuses.resolve(visibility.viewer(me), id);
    }

    @Allowed(Permission.CONVERSATIONS)
    @DeleteMapping("/resolution")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reopen(@PathVariable UUID id, StaffSession me) {
        statuses.reopen(visibility.viewer(me), id);
    }

    @Allowed(Permission.CONVERSATIONS)
    @PutMapping("/spam")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void spam(@PathVariable UUID id, @RequestBody(required = false) @Nullable Nothing nothing, StaffSession me) {
        spam.mark(visibility.viewer(me), id);
    }

    @Allowed(Permission.CONVERSATIONS)
    @DeleteMapping("/spam")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void notSpam(@PathVariable UUID id, StaffSession me) {
        spam.unmark(visibility.viewer(me), id);
    }

    @Allowed(Permission.CONVERSATIONS)
    @PutMapping("/tags/{tagId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void tag(
            @PathVariable UUID id,
            @PathVariable UUID tagId,
            @RequestBody(required = false) @Nullable Nothing nothing,
            StaffSession me) {
        labels.tag(visibility.viewer(me), id, tagId);
    }

    @Allowed(Permission.CONVERSATIONS)
    @DeleteMapping("/tags/{tagId}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void untag(@PathVariable UUID id, @PathVariable UUID tagId, StaffSession me) {
        labels.untag(visibility.viewer(me), id, tagId);
    }

    @Allowed(Permission.CONVERSATIONS)
    @PutMapping("/subject")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void rename(@PathVariable UUID id, @RequestBody Subject subject, StaffSession me) {
        labels.rename(visibility.viewer(me), id, subject.subject());
    }
}
