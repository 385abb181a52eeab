package io.otklik.workspace.search;

import io.otklik.platform.Allowed;
import io.otklik.platform.Limits;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Permission;
import io.otklik.platform.Problem;
import io.otklik.platform.TeamId;
import io.otklik.platform.Typed;
import io.otklik.staff.StaffSession;
import io.otklik.workspace.Visibility;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Looks through everything that was said and that the person may see.
@RestController
@RequestMapping("/api/search")
class SearchApi {

    private static final int LONGEST = 200;

    private final Search search;
    private final Visibility visibility;

    SearchApi(Search search, Visibility visibility) {
        this.search = search;
        this.visibility = visibility;
    }

    @Allowed(Permission.CONVERSATIONS)
    @GetMapping
    Search.Page find(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable UUID team,
            @RequestParam(required = false) @Nullable UUID assignee,
            @RequestParam(required = false) @Nullable UUID tag,
            @RequestParam(required = false) @Nullable Instant from,
            @RequestParam(required = false) @Nullable Instant to,
            @RequestParam(defaultValue = "false") boolean files,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "30") int limit,
            StaffSession me) {
        if (q.length() > LONGEST) throw Problem.bad("too-long").field("q").with("q", LONGEST);
        var filter = new Filter(
                status(status),
                team == null ? null : new TeamId(team),
                assignee == null ? null : new OperatorId(assignee),
                tag,
                from,
                to,
                files);
        var cursor = after == null ? null : Cursor.read(after);
        return search.page(visibility.viewer(me), q, filter, cursor, Limits.page(limit));
    }

    private static Filter.@Nullable Status status(@Nullable String status) {
        if (status == null) return null;
        return switch (status) {
            case "open" -> Filter.Status.OPEN;
            case "snoozed" -> Filter.Status.SNOOZED;
            case "resolved" -> Filter.Status.RESOLVED;
            case "spam" -> Filter.Status.SPAM;
            default -> throw Typed.wrong("status");
        };
    }
}
