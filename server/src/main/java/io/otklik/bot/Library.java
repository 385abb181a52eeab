package io.otklik.bot;

import io.otklik.dialog.Mind;
import io.otklik.dialog.Scenario;
import io.otklik.dialog.ScenarioFile;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Published versions, made ready once. They never change, so what was read stays good on every node, until the
/// company's synonyms change.
@Component
public class Library {

    private final ScenarioStore store;
    private final Wordings wordings;
    private volatile Map<Integer, Scenario> ready = new ConcurrentHashMap<>();

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

    /// Reads anew whatever is ready, lets it learn if it had learnt, and only then puts it in the place of the old:
    /// nobody waits meanwhile.
    void renew(Wordings.Vocabulary vocabulary) {
        var fresh = new ConcurrentHashMap<Integer, Scenario>();
        ready.forEach((id, old) -> {
            var scenario = read(id, vocabulary);
            if (Mind.of(old).isTaught() && Mind.of(old).isReady())
                Mind.of(scenario).getReady();
            fresh.put(id, scenario);
        });
        wordings.learn(vocabulary);
        ready = fresh;
    }

    private Scenario read(int id) {
        return read(id, wordings.vocabulary());
    }

    private Scenario read(int id, Wordings.Vocabulary vocabulary) {
        var yaml = store.yaml(id).orElseThrow(() -> new IllegalStateException("No version " + id + " of a scenario"));
        return switch (wordings.read(yaml, vocabulary)) {
            case ScenarioFile.Good(var scenario) -> scenario;
            case ScenarioFile.Bad(var flaws) ->
                throw new IllegalStateException("Version " + id + " of a scenario is not readable: " + flaws);
        };
    }
}
