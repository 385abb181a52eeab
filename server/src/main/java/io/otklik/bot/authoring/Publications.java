package io.otklik.bot.authoring;

import io.otklik.bot.ScenarioId;
import io.otklik.bot.authoring.PublicationStore.Decision;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Problem;
import io.otklik.platform.jobs.JobHandler;
import io.otklik.platform.jobs.Jobs;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// Says which version answers from when on, and keeps who decided it and why. A plan is a durable job, so a restart
/// forgets none.
@Service
class Publications implements JobHandler {

    private static final String KIND = "bot-publish";
    private static final int SHOWN = 50;

    private final PublicationStore store;
    private final Jobs jobs;
    private final Clock clock;

    Publications(PublicationStore store, Jobs jobs, Clock clock) {
        this.store = store;
        this.jobs = jobs;
        this.clock = clock;
    }

    record State(PublicationStore.Now now, @Nullable Decision planned, List<Decision> log) {}

    /// Now, or at its time.
    @Transactional
    void decide(ScenarioId scenario, Decision decision) {
        if (!decision.at().isAfter(clock.instant())) {
            answer(scenario, decision);
            return;
        }
        store.planned(scenario).ifPresent(plan -> dropped(scenario, plan, decision.by()));
        store.plan(scenario, decision);
        jobs.at(
                decision.at(),
                KIND,
                scenario.value() + " " + decision.number() + " " + decision.at().toEpochMilli(),
                "");
    }

    private void answer(ScenarioId scenario, Decision decision) {
        if (!store.answer(scenario, decision)) throw Problem.notFound();
        store.log(scenario, decision);
    }

    @Transactional(readOnly = true)
    State state(ScenarioId scenario) {
        return new State(store.now(scenario), store.planned(scenario).orElse(null), store.decisions(scenario, SHOWN));
    }

    @Transactional
    void dropPlan(ScenarioId scenario, OperatorId by) {
        var plan = store.planned(scenario).orElseThrow(Problem::notFound);
        store.dropPlan(scenario);
        dropped(scenario, plan, by.value());
    }

    private void dropped(ScenarioId scenario, Decision plan, @Nullable UUID by) {
        store.log(scenario, new Decision(plan.number(), plan.share(), clock.instant(), by, "", "dropped"));
    }

    @Transactional
    void endTrial(ScenarioId scenario, OperatorId by) {
        var trial = store.now(scenario).trial();
        if (trial == null) throw Problem.notFound();
        store.endTrial(scenario);
        store.log(scenario, new Decision(trial.number(), 0, clock.instant(), by.value(), "", "ended"));
    }

    @Transactional
    void gate(ScenarioId scenario, @Nullable Integer most) {
        store.gate(scenario, most);
    }

    @Override
    public String kind() {
        return KIND;
    }

    /// The time of a plan has come; one that was dropped or changed meanwhile is passed over.
    @Override
    @Transactional
    public void run(String id, String payload) {
        var scenario = new ScenarioId(UUID.fromString(id.substring(0, id.indexOf(' '))));
        store.planned(scenario)
                .filter(plan -> !plan.at().isAfter(clock.instant()))
                .ifPresent(plan -> {
                    store.dropPlan(scenario);
                    answer(
                            scenario,
                            new Decision(
                                    plan.number(), plan.share(), clock.instant(), plan.by(), plan.note(), plan.what()));
                });
    }
}
