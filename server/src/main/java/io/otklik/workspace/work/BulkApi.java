package io.otklik.workspace.work;

import io.otklik.platform.Allowed;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Permission;
import io.otklik.platform.Problem;
import io.otklik.platform.TeamId;
import io.otklik.platform.Typed;
import io.otklik.staff.StaffSession;
import io.otklik.workspace.Visibility;
import io.otklik.workspace.work.Bulk.Act;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// One thing done with many conversations.
@RestController
@RequestMapping("/api/conversations/bulk")
class BulkApi {

    private static final int MOST = 100;

    private final Bulk bulk;
    private final Visibility visibility;

    BulkApi(Bulk bulk, Visibility visibility) {
        this.bulk = bulk;
        this.visibility = visibility;
    }

    /// @param act        "assign", "transfer", "resolve", "spam", "not-spam", "snooze", "tag", "untag"
    /// @param operatorId for "assign"
    /// @param teamId     for "transfer"
    /// @param note       for "assign" and "transfer"
    /// @param until      for "snooze"
    /// @param tagId      for "tag" and "untag"
    record Request(
            @Nullable List<@Nullable UUID> ids,
            @Nullable String act,
            @Nullable OperatorId operatorId,
            @Nullable TeamId teamId,
            @Nullable String note,
            @Nullable Instant until,
            @Nullable UUID tagId) {}

    /// @param items in the order of the ids
    record Answer(List<Bulk.Outcome> items) {}

    @Allowed(Permission.CONVERSATIONS)
    @PostMapping
    Answer carryOut(@RequestBody Request request, StaffSession me) {
        return new Answer(bulk.carryOut(visibility.viewer(me), ids(request), act(request)));
    }

    private static List<UUID> ids(Request request) {
        var ids = Typed.given("ids", request.ids()).stream()
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        if (ids.isEmpty()) throw Problem.bad("missing").field("ids").with("ids");
        if (ids.size() > MOST) throw Problem.bad("too-many-items").field("ids").with(MOST);
        return ids;
    }

    private static Act act(Request request) {
        var note = Typed.text("note", request.note());
        return switch (Typed.given("act", request.act())) {
            case "assign" -> new Act.Assign(Typed.given("operatorId", request.operatorId()), note);
            case "transfer" -> new Act.Transfer(Typed.given("teamId", request.teamId()), note);
            case "resolve" -> new Act.Resolve();
            case "spam" -> new Act.Spam();
            case "not-spam" -> new Act.NotSpam();
            case "snooze" -> new Act.Snooze(Typed.given("until", request.until()));
            case "tag" -> new Act.Tag(Typed.given("tagId", request.tagId()));
            case "untag" -> new Act.Untag(Typed.given("tagId", request.tagId()));
            default -> throw Typed.wrong("act");
        };
    }
}
