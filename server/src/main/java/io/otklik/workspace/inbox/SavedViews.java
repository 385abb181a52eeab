package io.otklik.workspace.inbox;

import io.otklik.platform.Ids;
import io.otklik.platform.Problem;
import io.otklik.platform.TeamId;
import io.otklik.platform.Typed;
import io.otklik.staff.Staff;
import io.otklik.workspace.Viewer;
import io.otklik.workspace.inbox.SavedView.Filter;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Keeps the lists that people put together. One shared with a team is changed by who has made it, and by supervisors.
@Component
class SavedViews {

    private static final int MOST = 50;

    private final SavedViewStore store;
    private final Staff staff;
    private final ApplicationEventPublisher events;
    private final Ids ids;
    private final Clock clock;

    SavedViews(SavedViewStore store, Staff staff, ApplicationEventPublisher events, Ids ids, Clock clock) {
        this.store = store;
        this.staff = staff;
        this.events = events;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<SavedView> of(Viewer viewer) {
        return store.of(viewer);
    }

    /// @throws Problem `too-many-views`, `wrong-value` for a team that is not the person's
    @Transactional
    SavedView add(Viewer viewer, String name, @Nullable TeamId team, Filter filter) {
        if (store.ownedBy(viewer.id()) >= MOST)
            throw Problem.bad("too-many-views").field("name").with(MOST);
        return keep(viewer, new SavedView(ids.next(), viewer.id(), shared(viewer, team), name, filter));
    }

    /// @throws Problem `not-found`, `forbidden` for what somebody else has made, `wrong-value`
    @Transactional
    SavedView change(Viewer viewer, UUID id, String name, @Nullable TeamId team, Filter filter) {
        var before = own(viewer, id);
        return keep(viewer, new SavedView(id, before.owner(), shared(viewer, team), name, filter));
    }

    /// @throws Problem `not-found`, `forbidden`
    @Transactional
    void remove(Viewer viewer, UUID id) {
        store.delete(own(viewer, id).id());
        events.publishEvent(new ListsChanged());
    }

    private SavedView keep(Viewer viewer, SavedView view) {
        store.keep(view, clock.instant());
        events.publishEvent(new ListsChanged());
        return view;
    }

    private SavedView own(Viewer viewer, UUID id) {
        var view = store.find(viewer, id).orElseThrow(Problem::notFound);
        if (!view.owner().equals(viewer.id()) && !viewer.supervises()) throw Problem.forbidden();
        return view;
    }

    private @Nullable TeamId shared(Viewer viewer, @Nullable TeamId team) {
        if (team == null) return null;
        if (!viewer.belongsTo(team) || staff.team(team).isEmpty()) throw Typed.wrong("teamId");
        return team;
    }
}
