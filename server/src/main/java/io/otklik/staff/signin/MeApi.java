package io.otklik.staff.signin;

import io.otklik.platform.Allowed;
import io.otklik.platform.Permission;
import io.otklik.platform.Typed;
import io.otklik.staff.StaffSession;
import io.otklik.staff.people.Form;
import io.otklik.staff.people.OwnProfile;
import io.otklik.staff.people.Theme;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// One's own profile, password and sign-ins.
@RestController
@RequestMapping("/api/me")
class MeApi {

    private final MeViews views;
    private final OwnProfile profile;
    private final OwnPassword password;
    private final Sessions sessions;
    private final Entry entry;
    private final Doorstep doorstep;

    MeApi(MeViews views, OwnProfile profile, OwnPassword password, Sessions sessions, Entry entry, Doorstep doorstep) {
        this.views = views;
        this.profile = profile;
        this.password = password;
        this.sessions = sessions;
        this.entry = entry;
        this.doorstep = doorstep;
    }

    /// What people may change about themselves; what is absent stays.
    record Profile(
            @Nullable String name,
            @Nullable String language,
            @Nullable Theme theme,
            @Nullable String timeZone) {}

    record NewPassword(@Nullable String current, @Nullable String password) {}

    /// @param place  the address; where that is, nobody outside is asked
    /// @param device what the browser calls itself, in a few words
    record SessionView(
            UUID id,
            boolean current,
            String place,
            String device,
            Instant startedAt,
            Instant seenAt,
            Instant expiresAt) {}

    record SessionPage(List<SessionView> items, @Nullable String next) {}

    @GetMapping
    @Allowed(Permission.SELF)
    Me me(StaffSession me) {
        return views.of(me);
    }

    @PutMapping
    @Allowed(Permission.SELF)
    Me change(@RequestBody Profile wanted, StaffSession me) {
        profile.change(
                me.person(),
                new OwnProfile.Change(
                        wanted.name() == null ? null : Typed.line("name", wanted.name()),
                        wanted.language() == null ? null : Form.language("language", wanted.language()),
                        wanted.timeZone() == null ? null : Form.zone("timeZone", wanted.timeZone()),
                        wanted.theme()));
        return views.of(me);
    }

    @PutMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allowed(Permission.SELF)
    void changePassword(@RequestBody NewPassword typed, StaffSession me, HttpServletRequest request) {
        var current = Typed.given("current", typed.current());
        password.change(me, current, Typed.given("password", typed.password()), doorstep.device(request));
    }

    @GetMapping("/sessions")
    @Allowed(Permission.SELF)
    SessionPage sessions(StaffSession me) {
        return new SessionPage(
                sessions.of(me.person()).stream().map(row -> view(row, me)).toList(), null);
    }

    @DeleteMapping("/sessions/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allowed(Permission.SELF)
    void end(@PathVariable UUID id, StaffSession me) {
        entry.end(id, me.person());
    }

    @DeleteMapping("/sessions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allowed(Permission.SELF)
    void endOthers(StaffSession me) {
        entry.endOthers(me.person(), me.id());
    }

    private static SessionView view(SessionStore.Row row, StaffSession me) {
        return new SessionView(
                row.id(),
                row.id().equals(me.id()),
                row.device().address(),
                BrowserName.of(row.device().userAgent()),
                row.created(),
                row.seen(),
                SessionRules.endOf(row.created(), row.seen()));
    }
}
