package io.otklik.bot.authoring;

import io.otklik.bot.ScenarioId;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Settings;
import io.otklik.platform.jobs.DueJobs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// Plays what was really said today against a changed draft.
@Component
@Lazy
public class Replayer {

    private final Drafts drafts;
    private final Replays replays;
    private final DueJobs jobs;
    private final Settings settings;
    private final Clock clock;

    Replayer(Drafts drafts, Replays replays, DueJobs jobs, Settings settings, Clock clock) {
        this.drafts = drafts;
        this.replays = replays;
        this.jobs = jobs;
        this.settings = settings;
        this.clock = clock;
    }

    /// The outcomes that changed, with the first example of each.
    public String changed(ScenarioId scenario, String from, String to) {
        var me = new OperatorId(new UUID(0, 9));
        var draft = drafts.open(scenario);
        var yaml = new Document(draft.document()).yaml().replace(from, to);
        drafts.save(scenario, draft.version(), Document.of(yaml), me);
        var today = LocalDate.ofInstant(clock.instant(), settings.zone());
        var id = replays.begin(scenario, today.minusDays(3), today, me);
        jobs.run();
        var replay = replays.one(scenario, id);
        var changes = new StringBuilder(replay.status() + " " + replay.total() + " worse " + replay.worse());
        for (var change : replay.changes())
            if (!change.before().equals(change.after()))
                changes.append("; ")
                        .append(change.before())
                        .append(" > ")
                        .append(change.after())
                        .append(" ")
                        .append(change.count())
                        .append(" «")
                        .append(change.examples().getFirst().words())
                        .append("»");
        return changes.toString();
    }
}
