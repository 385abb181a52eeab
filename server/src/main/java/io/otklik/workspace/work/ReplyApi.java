package io.otklik.workspace.work;

import io.otklik.platform.Allowed;
import io.otklik.platform.Permission;
import io.otklik.platform.Problem;
import io.otklik.platform.Typed;
import io.otklik.staff.StaffSession;
import io.otklik.workspace.Visibility;
import io.otklik.workspace.thread.Drafts;
import io.otklik.workspace.thread.Drafts.Draft;
import io.otklik.workspace.thread.EntryView;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// What an operator writes.
@RestController
@RequestMapping("/api/conversations/{id}")
class ReplyApi {

    private static final Set<String> MODES = Set.of("reply", "note");

    private final Replies replies;
    private final Drafts drafts;
    private final Visibility visibility;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReplyApi(Replies replies, Drafts drafts, Visibility visibility, ApplicationEventPublisher events, Clock clock) {
        this.replies = replies;
        this.drafts = drafts;
        this.visibility = visibility;
        this.events = events;
        this.clock = clock;
    }

    record DraftRequest(@Nullable String text, @Nullable String mode) {}

    @Allowed(Permission.CONVERSATIONS)
    @PostMapping("/messages")
    EntryView reply(@PathVariable UUID id, @RequestBody Replies.Reply reply, StaffSession me) {
        return replies.reply(visibility.viewer(me), id, reply);
    }

    @Allowed(Permission.CONVERSATIONS)
    @PostMapping("/notes")
    EntryView note(@PathVariable UUID id, @RequestBody Replies.NewNote note, StaffSession me) {
        return replies.note(visibility.viewer(me), id, note);
    }

    /// Keeps what is being written; an empty text forgets it.
    @Allowed(Permission.CONVERSATIONS)
    @PutMapping("/draft")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void draft(@PathVariable UUID id, @RequestBody DraftRequest request, StaffSession me) {
        var viewer = visibility.viewer(me);
        var conversation = visibility.see(viewer, id).id();
        var text = Typed.text("text", request.text());
        if (text == null) drafts.drop(viewer.id(), conversation);
        else drafts.keep(viewer.id(), conversation, new Draft(text, mode(request.mode()), clock.instant()));
        events.publishEvent(new OwnMarkChanged(viewer.id(), conversation));
    }

    private static String mode(@Nullable String mode) {
        if (mode == null || !MODES.contains(mode))
            throw Problem.bad("wrong-value").field("mode").with("mode");
        return mode;
    }
}
