package io.otklik.workspace.thread;

import io.otklik.conversation.Conversations;
import io.otklik.platform.Allowed;
import io.otklik.platform.Limits;
import io.otklik.platform.Permission;
import io.otklik.platform.Problem;
import io.otklik.staff.StaffSession;
import io.otklik.workspace.Visibility;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// One conversation, to read.
@RestController
@RequestMapping("/api/conversations/{id}")
class ThreadApi {

    private final Threads threads;
    private final Conversations conversations;
    private final Entries entries;
    private final Visibility visibility;

    ThreadApi(Threads threads, Conversations conversations, Entries entries, Visibility visibility) {
        this.threads = threads;
        this.conversations = conversations;
        this.entries = entries;
        this.visibility = visibility;
    }

    /// @param next the place to go on from, towards older or newer as asked
    record Page(List<EntryView> items, @Nullable String next) {}

    @Allowed(Permission.CONVERSATIONS)
    @GetMapping
    ThreadView open(@PathVariable UUID id, StaffSession me) {
        var viewer = visibility.viewer(me);
        return threads.open(viewer, visibility.see(viewer, id));
    }

    /// Entries before or after a place, oldest first.
    @Allowed(Permission.CONVERSATIONS)
    @GetMapping("/entries")
    Page entries(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable Integer before,
            @RequestParam(required = false) @Nullable Integer after,
            @RequestParam(defaultValue = "100") int limit,
            StaffSession me) {
        if (before != null && after != null)
            throw Problem.bad("wrong-value").field("before").with("before");
        var viewer = visibility.viewer(me);
        var conversation = visibility.see(viewer, id).id();
        var size = Limits.page(limit);
        var found = after != null
                ? conversations.after(conversation, after, size + 1)
                : conversations.before(conversation, before == null ? Integer.MAX_VALUE : before, size + 1);
        var page = found.size() > size ? found.subList(0, size) : found;
        var next = found.size() > size ? String.valueOf(page.getLast().seq()) : null;
        return new Page(entries.of(viewer, after != null ? page : page.reversed()), next);
    }
}
