package io.otklik.workspace.inbox;

import io.otklik.conversation.ConversationLists.Wanted;
import io.otklik.conversation.Part;
import io.otklik.platform.Problem;
import io.otklik.platform.TeamId;
import io.otklik.staff.Staff;
import io.otklik.staff.Team;
import io.otklik.workspace.MentionStore;
import io.otklik.workspace.MentionStore.Mention;
import io.otklik.workspace.Viewer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Which lists a person has, and of which parts each is made.
@Component
class Views {

    private static final int MENTIONS = 500;

    private final Staff staff;
    private final MentionStore mentions;
    private final SavedViewStore saved;
    private final Clock clock;

    Views(Staff staff, MentionStore mentions, SavedViewStore saved, Clock clock) {
        this.staff = staff;
        this.mentions = mentions;
        this.saved = saved;
        this.clock = clock;
    }

    List<View> of(Viewer viewer) {
        var views = new ArrayList<View>(List.of(new View.Mine(), new View.Unassigned(), new View.Mentions()));
        var all = viewer.supervises() ? staff.teams() : staff.teamsOf(viewer.id());
        all.forEach(team -> views.add(new View.Team(team.id())));
        if (viewer.supervises()) views.add(new View.Bot());
        views.addAll(List.of(new View.All(), new View.Snoozed(), new View.Resolved(), new View.Spam()));
        saved.of(viewer).forEach(one -> views.add(new View.Saved(one.id())));
        return views;
    }

    /// The parts of a list; mentions are no such list, they have a store of their own.
    ///
    /// @throws Problem `not-found` for a list that is not for these eyes
    Wanted wanted(Viewer viewer, View view) {
        return switch (view) {
            case View.Mine() -> new Wanted("open", Set.of(new Part.HeldBy(viewer.id())));
            case View.Unassigned() -> new Wanted("open", queues(viewer));
            case View.Team(var id) when viewer.belongsTo(id) -> new Wanted("open", Set.of(new Part.OfTeam(id)));
            case View.Bot() when viewer.supervises() -> new Wanted("open", Set.of(new Part.WithBot()));
            case View.All() -> new Wanted("open", visible(viewer));
            case View.Snoozed() -> new Wanted("snoozed", visible(viewer));
            case View.Resolved() -> new Wanted("resolved", visible(viewer));
            case View.Spam() -> new Wanted("spam", visible(viewer));
            case View.Mentions() -> new Wanted("open", Set.of());
            case View.Saved(var id) ->
                saved.find(viewer, id).map(one -> saved(viewer, one)).orElseThrow(Problem::notFound);
            case View.Team _, View.Bot() -> throw Problem.notFound();
        };
    }

    private Wanted saved(Viewer viewer, SavedView view) {
        var filter = view.filter();
        return new Wanted(filter.status().stored(), visible(viewer), filter.narrow(clock.instant()));
    }

    private Set<Part> queues(Viewer viewer) {
        var teams =
                viewer.supervises() ? staff.teams().stream().map(Team::id).collect(Collectors.toSet()) : viewer.teams();
        return teams.stream().<Part>map(Part.WaitingIn::new).collect(Collectors.toSet());
    }

    /// What [io.otklik.workspace.Visibility] allows, as parts of lists.
    private Set<Part> visible(Viewer viewer) {
        if (viewer.supervises()) return Set.of(new Part.All());
        var parts = new HashSet<Part>(Set.of(new Part.HeldBy(viewer.id()), new Part.LastWith(viewer.id())));
        for (TeamId team : viewer.teams()) parts.add(new Part.OfTeam(team));
        var mentioned = mentions.newest(viewer.id(), null, MENTIONS).stream()
                .map(Mention::conversation)
                .collect(Collectors.toSet());
        if (!mentioned.isEmpty()) parts.add(new Part.These(mentioned));
        return parts;
    }
}
