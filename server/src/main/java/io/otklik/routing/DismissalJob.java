package io.otklik.routing;

import io.otklik.platform.OperatorId;
import io.otklik.platform.jobs.JobHandler;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Somebody does not work here any more: everything in these hands goes back into the line.
@Component
class DismissalJob implements JobHandler {

    static final String KIND = "routing-dismissal";

    private final LineStore lines;
    private final Release release;

    DismissalJob(LineStore lines, Release release) {
        this.lines = lines;
        this.release = release;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(String id, String payload) {
        var operator = new OperatorId(UUID.fromString(payload));
        for (var held : lines.heldBy(operator)) release.release(held, operator, Release.OFFLINE, _ -> true);
    }
}
