package io.otklik.bot.statistics;

import io.otklik.bot.ScenarioId;
import io.otklik.bot.statistics.FigureStore.Wanted;
import io.otklik.platform.Settings;
import io.otklik.platform.Settled;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// Figures as tests read them.
@Component
@Lazy
public class Counted {

    private static final int ALL = 1_000;

    private final Statistics statistics;
    private final FootprintTail tail;
    private final FootprintLoop loop;
    private final Settled settled;
    private final Settings settings;
    private final Clock clock;

    Counted(
            Statistics statistics,
            FootprintTail tail,
            FootprintLoop loop,
            Settled settled,
            Settings settings,
            Clock clock) {
        this.statistics = statistics;
        this.tail = tail;
        this.loop = loop;
        this.settled = settled;
        this.settings = settings;
        this.clock = clock;
    }

    /// Nobody else reads on.
    public void stop() {
        loop.stop();
    }

    public void start() {
        if (!loop.isRunning()) loop.start();
    }

    public void caughtUp() {
        settled.sinceNow();
        while (tail.step(ALL)) Thread.onSpinWait();
    }

    public String step(ScenarioId scenario, String step) {
        var found = statistics.of(scope(scenario)).figures().steps().stream()
                .filter(one -> one.step().equals(step))
                .findFirst()
                .orElseThrow();
        return "entered " + found.entered() + ", lost " + found.lost() + ", misses " + found.misses() + ", handed off "
                + found.handedOff();
    }

    public long went(ScenarioId scenario, String from, String to) {
        return statistics.of(scope(scenario)).figures().edges().stream()
                .filter(edge -> edge.from().equals(from) && edge.to().equals(to))
                .mapToLong(Figures.Edge::sessions)
                .sum();
    }

    public List<UUID> behind(ScenarioId scenario, String metric, String... steps) {
        return behind(scenario, metric, List.of(steps), List.of());
    }

    public List<UUID> behindWay(ScenarioId scenario, String from, String... to) {
        return behind(scenario, "went", List.of(from), List.of(to));
    }

    private List<UUID> behind(ScenarioId scenario, String metric, List<String> steps, List<String> next) {
        var wanted = new Wanted(Metric.of(metric).orElseThrow(), steps, next, scope(scenario));
        return statistics.behind(wanted, null, ALL).stream()
                .map(FigureStore.Found::conversation)
                .toList();
    }

    public List<String> weak(ScenarioId scenario) {
        return statistics.of(scope(scenario)).weak().stream()
                .map(spot -> spot.step().step() + " " + spot.reason().key() + " "
                        + spot.step().lost())
                .toList();
    }

    public String everything(ScenarioId scenario) {
        return statistics.of(scope(scenario)).figures().toString();
    }

    private Scope scope(ScenarioId scenario) {
        return Scope.of(scenario, null, null, null, settings.zone(), clock);
    }
}
