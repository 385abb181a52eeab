package io.otklik.bot;

import io.otklik.dialog.Scenario;
import io.otklik.dialog.ScenarioFile;
import io.otklik.platform.Ids;
import io.otklik.platform.InboxId;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Problem;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to scenarios: keep a draft, publish it, say in which inbox it answers.
@Service
public class Scenarios {

    private final ScenarioStore store;
    private final Wordings wordings;
    private final Flaws flaws;
    private final Ids ids;
    private final Clock clock;

    Scenarios(ScenarioStore store, Wordings wordings, Flaws flaws, Ids ids, Clock clock) {
        this.store = store;
        this.wordings = wordings;
        this.flaws = flaws;
        this.ids = ids;
        this.clock = clock;
    }

    /// Keeps a scenario under the name that its file gives and publishes it: new conversations begin with it, those
    /// that go on finish as they began. Publishing what is published already changes nothing.
    ///
    /// @throws Problem `scenario-flaws` if the file has mistakes; it names all of them
    @Transactional
    public ScenarioId publish(String yaml) {
        var id = keep(yaml, null);
        store.publish(id, null, clock.instant());
        return id;
    }

    /// From now on conversations of this inbox begin with this scenario.
    @Transactional
    public void serve(InboxId inbox, ScenarioId scenario) {
        if (store.draft(scenario).isEmpty()) throw Problem.notFound();
        store.serve(inbox, scenario);
    }

    /// The scenario named for this inbox, if one is.
    @Transactional(readOnly = true)
    public Optional<ScenarioId> servedBy(InboxId inbox) {
        return store.servedBy(inbox);
    }

    @Transactional
    ScenarioId keep(String yaml, @Nullable OperatorId by) {
        var scenario = checked(yaml);
        return store.keepDraft(new ScenarioId(ids.next()), scenario.name(), yaml, by, clock.instant());
    }

    @Transactional
    void publish(ScenarioId id, OperatorId by) {
        checked(draft(id));
        store.publish(id, by, clock.instant());
    }

    @Transactional(readOnly = true)
    String draft(ScenarioId id) {
        return store.draft(id).orElseThrow(Problem::notFound);
    }

    @Transactional(readOnly = true)
    List<ScenarioStore.Line> all() {
        return store.lines();
    }

    private Scenario checked(String yaml) {
        return switch (wordings.read(yaml)) {
            case ScenarioFile.Good(var scenario) -> scenario;
            case ScenarioFile.Bad(var found) -> throw flaws.problem(found);
        };
    }
}
