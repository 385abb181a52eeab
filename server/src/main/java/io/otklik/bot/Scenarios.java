package io.otklik.bot;

import io.otklik.dialog.Scenario;
import io.otklik.dialog.ScenarioFile;
import io.otklik.platform.Ids;
import io.otklik.platform.InboxId;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Problem;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// The door to scenarios: keep a draft, publish it, say in which inbox it answers.
@Service
public class Scenarios {

    private static final YAMLMapper YAML = new YAMLMapper();

    private final ScenarioStore store;
    private final Wordings wordings;
    private final Flaws flaws;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Scenarios(
            ScenarioStore store,
            Wordings wordings,
            Flaws flaws,
            Ids ids,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.wordings = wordings;
        this.flaws = flaws;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    /// Keeps a scenario under the name that its file gives and publishes it: new conversations begin with it, those
    /// that go on finish as they began. Publishing what is published already changes nothing.
    ///
    /// @throws Problem `scenario-flaws` if the file has mistakes; it names all of them
    @Transactional
    public ScenarioId publish(String yaml) {
        var id = keep(yaml, null);
        store.publish(id, null, clock.instant());
        events.publishEvent(new ScenarioPublished(yaml));
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
        return store.keepDraft(new ScenarioId(ids.next()), scenario.name(), titles(yaml), yaml, by, clock.instant());
    }

    /// The title as the file has it, in both languages.
    private static String titles(String yaml) {
        var title = YAML.readTree(yaml).path("title");
        var ru = title.path("ru").asString(title.asString(""));
        return JsonNodeFactory.instance
                .objectNode()
                .put("ru", ru)
                .put("en", title.path("en").asString(ru))
                .toString();
    }

    private Scenario checked(String yaml) {
        return switch (wordings.read(yaml)) {
            case ScenarioFile.Good(var scenario) -> scenario;
            case ScenarioFile.Bad(var found) -> throw flaws.problem(found);
        };
    }
}
