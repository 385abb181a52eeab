package io.otklik.routing;

import io.otklik.platform.TeamId;
import io.otklik.routing.LineStore.InLine;
import io.otklik.staff.Staff;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// Looks ahead for everybody in a line, by the team's hours and its last waits.
@Component
class Prospects {

    private final WaitStore waits;
    private final Staff staff;

    Prospects(WaitStore waits, Staff staff) {
        this.waits = waits;
        this.staff = staff;
    }

    Map<InLine, Outlook> of(Board board, Instant now) {
        var teams = new HashMap<TeamId, Team>();
        var outlooks = new LinkedHashMap<InLine, Outlook>();
        for (var one : board.line()) {
            var team = teams.computeIfAbsent(one.request().team(), id -> team(id, now));
            outlooks.put(one, Outlook.of(one.request(), board.candidates(), team.hours(), team.usual()));
        }
        return outlooks;
    }

    private record Team(Hours hours, Optional<Duration> usual) {}

    private Team team(TeamId id, Instant now) {
        return new Team(Hours.of(now, staff.openFrom(id, now)), UsualWait.of(waits.last(id, now)));
    }
}
