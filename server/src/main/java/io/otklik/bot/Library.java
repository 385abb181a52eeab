package io.otklik.bot;

import io.otklik.dialog.Scenario;
import io.otklik.dialog.ScenarioFile;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Published versions, made ready once. They never change, so what was read stays good on every node.
@Component
public class Library {

    private final ScenarioStore store;
    private final Wordings wordings;
    private final Map<Integer, Scenario> ready = new ConcurrentHashMap<>();

    Library(ScenarioStore store, Wordings wordings) {
        this.store = store;
        this.wordings = wordings;
    }

    /// The version that answers now; else the newest there is.
    public Optional<Scenario> newest(ScenarioId scenario) {
        return store.newest(scenario).stream().mapToObj(this::version).findFirst();
    }

    /// @throws IllegalStateException if there is no such version or this program cannot read it any more
    public Scenario version(int id) {
        var known = ready.get(id);
        return known != null ? known : ready.computeIfAbsent(id, this::read);
    }

    private Scenario read(int id) {
        var yaml = store.yaml(id).orElseThrow(() -> new IllegalStateException("No version " + id + " of a scenario"));
        return switch (wordings.read(yaml)) {
            case ScenarioFile.Good(var scenario) -> scenario;
            case ScenarioFile.Bad(var flaws) ->
                throw new IllegalStateException("Version " + id + " of a scenario is not readable: " + flaws);
        };
    }
}
