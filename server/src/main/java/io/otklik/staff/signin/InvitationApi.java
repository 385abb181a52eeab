package io.otklik.staff.signin;

import io.otklik.platform.Allowed;
import io.otklik.platform.Open;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Permission;
import io.otklik.platform.Typed;
import io.otklik.staff.StaffSession;
import io.otklik.staff.people.PersonRequest;
import io.otklik.staff.people.PersonView;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Inviting people and handing out one-time links to set a password; the administrator passes the link on.
@RestController
class InvitationApi {

    private final Hosting hosting;
    private final Invitations invitations;
    private final Entry entry;
    private final Doorstep doorstep;

    InvitationApi(Hosting hosting, Invitations invitations, Entry entry, Doorstep doorstep) {
        this.hosting = hosting;
        this.invitations = invitations;
        this.entry = entry;
        this.doorstep = doorstep;
    }

    record Invited(PersonView person, String link, Instant expiresAt) {}

    /// The token travels in the body: addresses end in logs.
    ///
    /// @param name how the person wants to be called; absent = as the administrator wrote it
    record Accepted(
            @Nullable String token,
            @Nullable String name,
            @Nullable String password) {}

    @PostMapping("/api/people")
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed(Permission.ADMINISTER)
    Invited invite(@RequestBody PersonRequest request, StaffSession me) {
        var invited = hosting.invite(me.person(), request);
        return new Invited(
                hosting.view(invited.person(), me),
                invited.link().link(),
                invited.link().expiresAt());
    }

    /// For somebody who lost the password, or whose invitation ran out.
    @PostMapping("/api/people/{id}/password-link")
    @ResponseStatus(HttpStatus.CREATED)
    @Allowed(Permission.ADMINISTER)
    PasswordLinks.Link link(@PathVariable UUID id, StaffSession me) {
        return hosting.link(me.person(), new OperatorId(id));
    }

    @PostMapping("/api/invitations")
    @Open
    ResponseEntity<Me> accept(@RequestBody Accepted typed, HttpServletRequest request) {
        var device = doorstep.device(request);
        var token = Typed.given("token", typed.token());
        var name = typed.name() == null ? null : Typed.line("name", typed.name());
        var invited = invitations.accept(token, Typed.given("password", typed.password()), name, device);
        return doorstep.welcome(request, entry.enter(invited.person(), device), HttpStatus.OK);
    }
}
