package io.otklik.bot.authoring;

import io.otklik.bot.ScenarioId;
import io.otklik.bot.authoring.ReplayStore.Change;
import io.otklik.bot.authoring.ReplayStore.Replay;
import io.otklik.platform.Allowed;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Permission;
import io.otklik.platform.Problem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Playing recorded conversations against a draft.
@RestController
@RequestMapping("/api/scenarios/{id}/replays")
class ReplaysApi {

    private static final int SHOWN = 20;

    private final Replays replays;
    private final Drafts drafts;

    ReplaysApi(Replays replays, Drafts drafts) {
        this.replays = replays;
        this.drafts = drafts;
    }

    record Days(@Nullable LocalDate from, @Nullable LocalDate to) {}

    record Begun(UUID id) {}

    record Page(List<Line> items, @Nullable String next) {}

    /// @param changes how conversations ended and end now, those that end alike among them
    record Line(
            UUID id,
            int draft,
            LocalDate from,
            LocalDate to,
            String status,
            int done,
            int total,
            int better,
            int worse,
            int same,
            Instant at,
            Drafts.@Nullable Person by,
            List<Change> changes) {}

    @Allowed(Permission.SCENARIOS)
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Begun begin(@PathVariable UUID id, @RequestBody Days days, OperatorId me) {
        if (days.from() == null) throw Problem.bad("missing").field("from").with("from");
        if (days.to() == null) throw Problem.bad("missing").field("to").with("to");
        return new Begun(replays.begin(new ScenarioId(id), days.from(), days.to(), me));
    }

    @Allowed(Permission.SCENARIOS)
    @GetMapping
    Page all(@PathVariable UUID id) {
        return new Page(
                replays.of(new ScenarioId(id), SHOWN).stream().map(this::line).toList(), null);
    }

    @Allowed(Permission.SCENARIOS)
    @GetMapping("/{replay}")
    Line one(@PathVariable UUID id, @PathVariable UUID replay) {
        return line(replays.one(new ScenarioId(id), replay));
    }

    @Allowed(Permission.SCENARIOS)
    @DeleteMapping("/{replay}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cancel(@PathVariable UUID id, @PathVariable UUID replay) {
        replays.cancel(new ScenarioId(id), replay);
    }

    private Line line(Replay it) {
        return new Line(
                it.id(),
                it.draft(),
                it.from(),
                it.to(),
                it.status(),
                it.done(),
                it.total(),
                it.better(),
                it.worse(),
                it.total() - it.better() - it.worse(),
                it.at(),
                drafts.person(it.by()),
                it.changes());
    }
}
