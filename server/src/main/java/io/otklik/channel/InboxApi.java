package io.otklik.channel;

import io.otklik.platform.Allowed;
import io.otklik.platform.InboxId;
import io.otklik.platform.Language;
import io.otklik.platform.Permission;
import io.otklik.platform.Problem;
import io.otklik.platform.Settings;
import io.otklik.platform.StaffNames;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Inboxes for administrators; their names for everybody who works with conversations.
@RestController
@RequestMapping("/api/inboxes")
class InboxApi {

    private static final int SECRET_CHARS = 32;

    private final Inboxes inboxes;
    private final StaffNames staff;
    private final Settings settings;

    InboxApi(Inboxes inboxes, StaffNames staff, Settings settings) {
        this.inboxes = inboxes;
        this.staff = staff;
        this.settings = settings;
    }

    /// An inbox as administrators see it.
    ///
    /// @param keyIds  ids of the signing keys; their secrets are never shown
    /// @param snippet the line to put into a web page
    record View(
            UUID id,
            String name,
            String channel,
            String key,
            UUID teamId,
            List<String> allowedOrigins,
            Words greeting,
            Words launcher,
            String accent,
            IdentityMode identity,
            List<String> keyIds,
            String snippet) {}

    record Page(List<View> items) {}

    record InboxName(InboxId id, String name) {}

    record NamesPage(List<InboxName> items) {}

    record Keys(Map<String, String> keys) {}

    @Allowed(Permission.ADMINISTER)
    @GetMapping
    Page all() {
        return new Page(inboxes.all().stream().map(this::view).toList());
    }

    /// For those who sort conversations by where they came in.
    @Allowed(Permission.CONVERSATIONS)
    @GetMapping("/names")
    NamesPage names() {
        return new NamesPage(inboxes.all().stream()
                .map(inbox -> new InboxName(inbox.id(), inbox.name()))
                .toList());
    }

    @Allowed(Permission.ADMINISTER)
    @GetMapping("/{id}")
    View one(@PathVariable UUID id) {
        return view(find(id));
    }

    @Allowed(Permission.ADMINISTER)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    View make(@RequestBody InboxSettings inbox) {
        requireTeam(inbox);
        return view(inboxes.make(inbox));
    }

    @Allowed(Permission.ADMINISTER)
    @PutMapping("/{id}")
    View change(@PathVariable UUID id, @RequestBody InboxSettings inbox) {
        var before = find(id);
        requireTeam(inbox);
        var after = inbox.toInbox(before.id(), before.key());
        inboxes.change(after);
        return view(after);
    }

    /// Replaces the keys by which the site signs identities: key id -> secret of at least 32 characters (RFC 7518,
    /// 3.2).
    @Allowed(Permission.ADMINISTER)
    @PutMapping("/{id}/keys")
    View sign(@PathVariable UUID id, @RequestBody Keys keys) {
        var inbox = find(id);
        if (keys.keys() == null
                || keys.keys().size() > 2
                || !keys.keys().values().stream().allMatch(InboxApi::strong))
            throw Problem.bad("weak-secret").field("keys").with(SECRET_CHARS);
        inboxes.sign(inbox.id(), keys.keys());
        return view(inbox);
    }

    private void requireTeam(InboxSettings inbox) {
        if (staff.team(inbox.teamId(), Language.RU).isEmpty())
            throw Problem.bad("wrong-value").field("teamId").with("teamId");
    }

    private static boolean strong(String secret) {
        return secret != null && secret.length() >= SECRET_CHARS && secret.length() <= 500;
    }

    private Inbox find(UUID id) {
        return inboxes.find(new InboxId(id)).orElseThrow(Problem::notFound);
    }

    private View view(Inbox inbox) {
        return new View(
                inbox.id().value(),
                inbox.name(),
                "widget",
                inbox.key(),
                inbox.team().value(),
                inbox.allowedOrigins(),
                inbox.greeting(),
                inbox.launcher(),
                inbox.accent(),
                inbox.identity(),
                inboxes.signingKeyIds(inbox.id()),
                "<script src=\"" + settings.address() + "/widget.js\" data-inbox=\"" + inbox.key()
                        + "\" async></script>");
    }
}
