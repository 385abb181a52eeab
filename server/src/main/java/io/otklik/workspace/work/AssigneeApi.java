package io.otklik.workspace.work;

import io.otklik.platform.Allowed;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Permission;
import io.otklik.platform.Problem;
import io.otklik.platform.TeamId;
import io.otklik.platform.Typed;
import io.otklik.staff.StaffSession;
import io.otklik.workspace.Visibility;
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

/// Who has a conversation.
@RestController
@RequestMapping("/api/conversations/{id}")
class AssigneeApi {

    private final Assignments assignments;
    private final Visibility visibility;

    AssigneeApi(Assignments assignments, Visibility visibility) {
        this.assignments = assignments;
        this.visibility = visibility;
    }

    /// Either a person or a team.
    record Target(
            @Nullable OperatorId operatorId,
            @Nullable TeamId teamId,
            @Nullable String note) {}

    record Nothing() {}

    @Allowed(Permission.CONVERSATIONS)
    @PutMapping("/assignee")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void assign(@PathVariable UUID id, @RequestBody Target target, StaffSession me) {
        var viewer = visibility.viewer(me);
        var note = Typed.text("note", target.note());
        if (target.operatorId() != null && target.teamId() == null)
            assignments.give(viewer, id, target.operatorId(), note);
        else if (target.teamId() != null && target.operatorId() == null)
            assignments.transfer(viewer, id, target.teamId(), note);
        else throw Problem.bad("missing").field("operatorId").with("operatorId");
    }

    @Allowed(Permission.CONVERSATIONS)
    @DeleteMapping("/assignee")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void release(@PathVariable UUID id, StaffSession me) {
        assignments.release(visibility.viewer(me), id);
    }

    @Allowed(Permission.CONVERSATIONS)
    @PutMapping("/bot")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void giveToBot(@PathVariable UUID id, @RequestBody(required = false) @Nullable Nothing nothing, StaffSession me) {
        assignments.giveToBot(visibility.viewer(me), id);
    }
}
