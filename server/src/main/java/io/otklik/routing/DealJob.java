package io.otklik.routing;

import io.otklik.platform.OperatorId;
import io.otklik.platform.TeamId;
import io.otklik.platform.jobs.JobHandler;
import io.otklik.staff.Staff;
import io.otklik.staff.Team;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Gives waiting conversations to those who can take them.
@Component
class DealJob implements JobHandler {

    private final Dealer dealer;
    private final LineStore lines;
    private final Staff staff;

    DealJob(Dealer dealer, LineStore lines, Staff staff) {
        this.dealer = dealer;
        this.lines = lines;
        this.staff = staff;
    }

    @Override
    public String kind() {
        return Deals.KIND;
    }

    @Override
    public void run(String id, String payload) {
        var words = payload.split(" ");
        var subject = UUID.fromString(words[1]);
        dealer.deal(words[0].equals("team") ? Set.of(new TeamId(subject)) : linesOf(new OperatorId(subject)));
    }

    private Set<TeamId> linesOf(OperatorId operator) {
        var teams = new HashSet<>(lines.waitingFor(operator));
        staff.teamsOf(operator).stream().map(Team::id).forEach(teams::add);
        return teams;
    }
}
