package io.otklik.bot.authoring;

import io.otklik.bot.ScenarioId;
import io.otklik.platform.Problem;
import org.springframework.stereotype.Component;

/// Keeps a draft from being published whose replay shows that too many conversations would end worse.
@Component
class Gate {

    private final PublicationStore publications;
    private final ReplayStore replays;

    Gate(PublicationStore publications, ReplayStore replays) {
        this.publications = publications;
        this.replays = replays;
    }

    /// @throws Problem `replay-missing` or `replay-worse`
    void check(ScenarioId scenario, int draft) {
        var most = publications.now(scenario).gate();
        if (most == null) return;
        var replay = replays.lastOf(scenario, draft).orElseThrow(() -> Problem.conflict("replay-missing"));
        if (replay.worse() * 100L > (long) most * replay.total())
            throw Problem.conflict("replay-worse").with(replay.worse(), replay.total(), most);
    }
}
