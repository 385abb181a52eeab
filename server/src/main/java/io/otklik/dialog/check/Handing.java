package io.otklik.dialog.check;

import io.otklik.dialog.scenario.Step;
import java.util.List;

/// Handoffs that nobody hears: no such team, or one that works at no hours and no way for that.
final class Handing {

    private Handing() {}

    static void check(Subject subject, Findings findings) {
        for (var step : subject.scenario().steps()) {
            if (!(step instanceof Step.HandOff handOff)) continue;
            var team = handOff.team().isEmpty() ? subject.scenario().teamAt(handOff.id()) : handOff.team();
            var teams = subject.surroundings().teams();
            if (team.isEmpty() || teams != null && !teams.contains(team))
                findings.error("no-team", handOff.id(), List.of(team));
            var withHours = subject.surroundings().teamsWithHours();
            if (withHours != null && handOff.closed().isEmpty() && !withHours.contains(team))
                findings.error("no-off-hours", handOff.id(), List.of(team));
        }
    }
}
