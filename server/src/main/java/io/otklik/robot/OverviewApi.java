package io.otklik.robot;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.otklik.platform.Allowed;
import io.otklik.platform.Permission;
import io.otklik.platform.Problem;
import io.otklik.platform.http.RequestLanguage;
import io.otklik.robot.RobotStore.Kept;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// All robots with what came of their tasks.
@RestController
class OverviewApi {

    private static final int LONGEST_DAYS = 366;

    record Items(List<Line> items, @Nullable String next) {}

    record SignInKind(String kind) {}

    /// @param state `ready`, `not-connected` or `paused`
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Line(
            UUID id,
            String robot,
            String title,
            @Nullable URI address,
            SignInKind signIn,
            boolean secretSet,
            boolean trial,
            int operations,
            String state,
            @Nullable Instant pausedUntil,
            int runs,
            int done,
            int refused,
            int failed,
            int waiting,
            @Nullable Long medianMillis,
            List<Figures.Spent> cost) {}

    private final Connectors connectors;
    private final Figures figures;
    private final Clock clock;

    OverviewApi(Connectors connectors, Figures figures, Clock clock) {
        this.connectors = connectors;
        this.figures = figures;
        this.clock = clock;
    }

    @GetMapping("/api/robots/overview")
    @Allowed(Permission.SCENARIOS)
    Items overview(@RequestParam(defaultValue = "30") int days, HttpServletRequest request) {
        if (days < 1 || days > LONGEST_DAYS)
            throw Problem.bad("robot-wrong-number").field("days").with(1, LONGEST_DAYS);
        var language = RequestLanguage.of(request);
        var since = clock.instant().minus(Duration.ofDays(days));
        var sums = figures.sums(since);
        var costs = figures.costs(since);
        return new Items(
                connectors.all().stream()
                        .map(it -> {
                            var name = it.definition().robot();
                            var title = it.definition().title().in(language);
                            var sum = sums.getOrDefault(name, Figures.Sums.none(name));
                            return line(
                                    it,
                                    title,
                                    sum,
                                    Figures.spent(it.definition(), costs.getOrDefault(name, List.of())));
                        })
                        .toList(),
                null);
    }

    private Line line(Kept it, String title, Figures.Sums sums, List<Figures.Spent> cost) {
        var until = it.pausedUntil();
        var paused = until != null && until.isAfter(clock.instant());
        return new Line(
                it.id(),
                it.definition().robot(),
                title,
                it.address(),
                new SignInKind(it.signIn().kind()),
                it.secretSet(),
                it.definition().onTrial(),
                it.definition().operations().size(),
                !it.connected() ? "not-connected" : paused ? "paused" : "ready",
                paused ? until : null,
                sums.runs(),
                sums.done(),
                sums.refused(),
                sums.failed(),
                sums.waiting(),
                sums.medianMillis(),
                cost);
    }
}
