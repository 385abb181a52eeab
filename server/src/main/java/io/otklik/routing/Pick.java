package io.otklik.routing;

import io.otklik.platform.OperatorId;
import java.time.Instant;
import java.util.List;

/// Who takes a conversation, or why nobody does.
sealed interface Pick {

    /// @param why the reasons, as codes with values: `own-operator`, `last-operator`, `skills:payroll,vacation`,
    ///            `skills-missing:vat`, `load:2/5`, `queue:1`, `tries:1`, `tone:urgent,upset`
    record Operator(OperatorId id, List<String> why) implements Pick {}

    /// Somebody is at work, but nobody can take it now.
    record StayInLine(int place) implements Pick {}

    /// Nobody is at work because the team is closed.
    record OutOfHours(Instant opensAt) implements Pick {}

    /// Nobody is at work though the team should be, or nobody knows when it opens.
    record NobodyOnline() implements Pick {}
}
