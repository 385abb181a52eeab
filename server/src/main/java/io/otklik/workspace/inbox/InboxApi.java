package io.otklik.workspace.inbox;

import io.otklik.conversation.ConversationLists.Order;
import io.otklik.platform.Allowed;
import io.otklik.platform.Limits;
import io.otklik.platform.Permission;
import io.otklik.platform.Problem;
import io.otklik.staff.StaffSession;
import io.otklik.workspace.Visibility;
import io.otklik.workspace.inbox.Inbox.ViewCount;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Lists of conversations.
@RestController
@RequestMapping("/api/inbox")
class InboxApi {

    private final Inbox inbox;
    private final Visibility visibility;
    private final Clock clock;

    InboxApi(Inbox inbox, Visibility visibility, Clock clock) {
        this.inbox = inbox;
        this.visibility = visibility;
        this.clock = clock;
    }

    /// @param version the moment of this answer in milliseconds
    record Answer(List<Row> items, @Nullable String next, long version) {}

    @Allowed(Permission.CONVERSATIONS)
    @GetMapping("/views")
    List<ViewCount> views(StaffSession me) {
        return inbox.counts(visibility.viewer(me));
    }

    @Allowed(Permission.CONVERSATIONS)
    @GetMapping("/{view}")
    Answer rows(
            @PathVariable String view,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(defaultValue = "" + Limits.PAGE_DEFAULT) int limit,
            @RequestParam(defaultValue = "waiting") String order,
            StaffSession me) {
        var version = clock.millis();
        var page = inbox.page(visibility.viewer(me), View.of(view), order(order), after, Limits.page(limit));
        return new Answer(page.items(), page.next(), version);
    }

    private static Order order(String order) {
        return switch (order) {
            case "waiting" -> Order.WAITING;
            case "newest" -> Order.NEWEST;
            default -> throw Problem.bad("wrong-value").field("order").with("order");
        };
    }
}
