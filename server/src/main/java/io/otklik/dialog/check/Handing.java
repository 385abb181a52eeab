package io.otklik.dialog.check;

import io.otklik.dialog.scenario.Step;
import java.util.List;

/// Handoffs that nobody hears, as there is no such team, and ways for off hours that nobody ever goes, as the team is
/// always there. Whoever is handed on without such a way hears from the desk when the team opens.
final class Handing {

    private final Subject subject;
    private final Findings findings;

    private Handing(Subject subject, Findings findings) {
        this.subject = subject;
        this.findings = findings;
    }

    static void check(Subject subject, Findings findings) {
        var handing = new Handing(subject, findings);
        for (var step : subject.scenario().steps()) {
            if (step instanceof Step.HandOff handOff) handing.check(handOff);
            if (step instanceof Step.Hours hours && handing.isAlwaysThere(hours.team()))
                findings.warning("never-closed", hours.id(), List.of(hours.team()));
        }
    }

    private void check(Step.HandOff step) {
        var team = step.team().isEmpty() ? subject.scenario().teamAt(step.id()) : step.team();
        var teams = subject.surroundings().teams();
        if (team.isEmpty() || teams != null && !teams.contains(team))
            findings.error("no-team", step.id(), List.of(team));
        else if (!step.closed().isEmpty() && isAlwaysThere(team))
            findings.warning("never-closed", step.id(), List.of(team));
    }

    /// The company, which is the empty name, is there while any of its teams is.
    private boolean isAlwaysThere(String team) {
        var withHours = subject.surroundings().teamsWithHours();
        if (withHours == null) return false;
        var teams = subject.surroundings().teams();
        return team.isEmpty() ? teams != null && !withHours.containsAll(teams) : !withHours.contains(team);
    }
}
