package io.otklik.routing;

import io.otklik.platform.OperatorId;
import io.otklik.platform.TeamId;
import io.otklik.routing.LineStore.InLine;
import io.otklik.staff.Staff;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Lays out the board for a deal.
@Component
class Boards {

    private final LineStore lines;
    private final PresenceStore presences;
    private final Staff staff;

    Boards(LineStore lines, PresenceStore presences, Staff staff) {
        this.lines = lines;
        this.presences = presences;
        this.staff = staff;
    }

    Board of(Set<TeamId> teams) {
        var line = lines.of(teams);
        return line.isEmpty() ? Board.EMPTY : new Board(line, candidates(line));
    }

    private List<Candidate> candidates(List<InLine> line) {
        var teams = teams(line);
        var atWork = presences.of(teams.keySet()).stream()
                .filter(attendance -> attendance.presence().atWork())
                .toList();
        var skills = staff.skills(atWork.stream().map(Attendance::operator).toList());
        return atWork.stream()
                .map(attendance -> new Candidate(
                        attendance.operator(),
                        teams.getOrDefault(attendance.operator(), Set.of()),
                        skills.getOrDefault(attendance.operator(), Set.of()),
                        attendance.presence(),
                        attendance.idleSince()))
                .toList();
    }

    /// Who may be asked at all, with those of the teams concerned that each belongs to.
    private Map<OperatorId, Set<TeamId>> teams(List<InLine> line) {
        var waitedFor = line.stream().map(one -> one.request().team()).collect(Collectors.toSet());
        var teams = new HashMap<OperatorId, Set<TeamId>>();
        for (var team : waitedFor)
            for (var member : staff.members(team))
                teams.computeIfAbsent(member, _ -> new HashSet<>()).add(team);
        for (var one : line) {
            var own = one.request().own();
            if (own != null) teams.computeIfAbsent(own, _ -> new HashSet<>());
        }
        return teams;
    }
}
