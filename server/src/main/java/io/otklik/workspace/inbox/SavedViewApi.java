package io.otklik.workspace.inbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.otklik.platform.Allowed;
import io.otklik.platform.InboxId;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Permission;
import io.otklik.platform.TeamId;
import io.otklik.platform.Typed;
import io.otklik.staff.StaffSession;
import io.otklik.workspace.Viewer;
import io.otklik.workspace.Visibility;
import io.otklik.workspace.inbox.SavedView.Filter;
import io.otklik.workspace.inbox.SavedView.Status;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Lists that people put together for themselves or for their team.
@RestController
@RequestMapping("/api/saved-views")
class SavedViewApi {

    private static final int NAME = 60;
    private static final int IDS = 50;
    private static final int WEEK = 7 * 24 * 60;

    private final SavedViews views;
    private final Visibility visibility;

    SavedViewApi(SavedViews views, Visibility visibility) {
        this.views = views;
        this.visibility = visibility;
    }

    record Page(List<View> items) {}

    /// @param mine whether this person may change it
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record View(UUID id, String name, @Nullable TeamId teamId, boolean mine, Filter filter) {}

    record Body(
            @Nullable String name,
            @Nullable TeamId teamId,
            @Nullable Wanted filter) {}

    /// @param status       "open" if nothing is said
    /// @param waitsMinutes at most a week
    record Wanted(
            @Nullable String status,
            @Nullable List<@Nullable InboxId> inboxes,
            @Nullable List<@Nullable TeamId> teams,
            @Nullable List<@Nullable OperatorId> operators,
            @Nullable List<@Nullable UUID> tags,
            @Nullable Integer waitsMinutes) {}

    @Allowed(Permission.CONVERSATIONS)
    @GetMapping
    Page all(StaffSession me) {
        var viewer = visibility.viewer(me);
        return new Page(
                views.of(viewer).stream().map(view -> shown(viewer, view)).toList());
    }

    @Allowed(Permission.CONVERSATIONS)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    View add(@RequestBody Body body, StaffSession me) {
        var viewer = visibility.viewer(me);
        return shown(viewer, views.add(viewer, name(body), body.teamId(), filter(body)));
    }

    @Allowed(Permission.CONVERSATIONS)
    @PutMapping("/{id}")
    View change(@PathVariable UUID id, @RequestBody Body body, StaffSession me) {
        var viewer = visibility.viewer(me);
        return shown(viewer, views.change(viewer, id, name(body), body.teamId(), filter(body)));
    }

    @Allowed(Permission.CONVERSATIONS)
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable UUID id, StaffSession me) {
        views.remove(visibility.viewer(me), id);
    }

    private static View shown(Viewer viewer, SavedView view) {
        var mine = viewer.supervises() || view.owner().equals(viewer.id());
        return new View(view.id(), view.name(), view.team(), mine, view.filter());
    }

    private static String name(Body body) {
        return Typed.line("name", body.name(), NAME);
    }

    private static Filter filter(Body body) {
        var wanted = Typed.given("filter", body.filter());
        return new Filter(
                status(wanted.status()),
                some("inboxes", wanted.inboxes()),
                some("teams", wanted.teams()),
                some("operators", wanted.operators()),
                some("tags", wanted.tags()),
                minutes(wanted.waitsMinutes()));
    }

    private static Status status(@Nullable String asked) {
        return switch (Objects.requireNonNullElse(asked, "open")) {
            case "open" -> Status.OPEN;
            case "snoozed" -> Status.SNOOZED;
            case "resolved" -> Status.RESOLVED;
            default -> throw Typed.wrong("status");
        };
    }

    private static <T> Set<T> some(String field, @Nullable List<@Nullable T> ids) {
        if (ids == null) return Set.of();
        if (ids.size() > IDS) throw Typed.wrong(field);
        return ids.stream().filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable Integer minutes(@Nullable Integer asked) {
        if (asked != null && (asked < 1 || asked > WEEK)) throw Typed.wrong("waitsMinutes");
        return asked;
    }
}
