package io.otklik.routing;

import io.otklik.conversation.Entry;
import io.otklik.platform.Ids;
import io.otklik.platform.OperatorId;
import io.otklik.platform.TeamId;
import io.otklik.platform.jobs.Jobs;
import java.time.Instant;
import org.springframework.stereotype.Component;

/// Orders a deal: something has changed, so somebody may take a waiting conversation now. Durable, in the transaction
/// of the change.
@Component
class Deals {

    static final String KIND = "routing-deal";

    private final Jobs jobs;
    private final Ids ids;

    Deals(Jobs jobs, Ids ids) {
        this.jobs = jobs;
        this.ids = ids;
    }

    /// A team's line has changed.
    void line(TeamId team, Entry cause) {
        jobs.now(KIND, "line " + id(cause), "team " + team.value());
    }

    /// An operator's hands have changed.
    void operator(OperatorId operator, Entry cause) {
        jobs.now(KIND, "hands " + id(cause), "operator " + operator.value());
    }

    /// An operator has come, has gone, or carries more or less.
    void operator(OperatorId operator) {
        jobs.now(KIND, "operator " + ids.next(), "operator " + operator.value());
    }

    /// A team opens then.
    void opening(TeamId team, Instant at) {
        jobs.at(at, KIND, "opening " + team.value() + " " + at.getEpochSecond(), "team " + team.value());
    }

    private static String id(Entry cause) {
        return cause.conversation().value() + " " + cause.seq();
    }
}
