package io.otklik.bot.authoring;

import io.otklik.bot.ScenarioId;
import io.otklik.bot.Wordings;
import io.otklik.dialog.Scenario;
import io.otklik.dialog.ScenarioFile;
import io.otklik.platform.Ids;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Problem;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to a scenario's tests: dialogs that were played once as they should go. A draft in which one goes
/// differently is not
/// published.
@Service
class Tests {

    private static final int MOST = 200;

    private final TestStore store;
    private final DraftStore drafts;
    private final Wordings wordings;
    private final Ids ids;
    private final Clock clock;

    Tests(TestStore store, DraftStore drafts, Wordings wordings, Ids ids, Clock clock) {
        this.store = store;
        this.drafts = drafts;
        this.wordings = wordings;
        this.ids = ids;
        this.clock = clock;
    }

    /// How a test went.
    ///
    /// @param differs number of the first line that went differently; absent when the test passes
    record Result(
            UUID id,
            String title,
            boolean passes,
            @Nullable Integer differs,
            List<String> expected,
            List<String> heard,
            List<String> steps) {}

    @Transactional
    UUID add(ScenarioId scenario, String title, TestScript script, OperatorId by) {
        if (drafts.find(scenario).isEmpty()) throw Problem.notFound();
        if (store.of(scenario).size() >= MOST)
            throw Problem.conflict("too-many-tests").with(MOST);
        var id = ids.next();
        store.insert(id, scenario, title, script, by, clock.instant());
        return id;
    }

    @Transactional
    void drop(ScenarioId scenario, UUID id) {
        if (!store.delete(scenario, id)) throw Problem.notFound();
    }

    /// Plays all tests against a draft. A draft that cannot be read fails them all.
    @Transactional(readOnly = true)
    List<Result> run(ScenarioId scenario, Document document) {
        var kept = store.of(scenario);
        return switch (wordings.read(document.root().toString())) {
            case ScenarioFile.Good(var readable) ->
                kept.stream().map(test -> run(test, readable)).toList();
            case ScenarioFile.Bad _ ->
                kept.stream().map(test -> unreadable(test)).toList();
        };
    }

    boolean allPass(ScenarioId scenario, Document document) {
        return run(scenario, document).stream().allMatch(Result::passes);
    }

    private static Result run(TestStore.Kept test, Scenario scenario) {
        var script = test.script();
        var played = Rehearsal.play(scenario, script.script(), script.begins());
        var heard = TestScript.words(played);
        var expected = script.expects();
        var differs = firstDifference(expected, heard);
        var steps = new ArrayList<String>();
        played.trace().forEach(steps::addAll);
        return new Result(test.id(), test.title(), differs < 0, differs < 0 ? null : differs, expected, heard, steps);
    }

    private static Result unreadable(TestStore.Kept test) {
        return new Result(test.id(), test.title(), false, 0, test.script().expects(), List.of(), List.of());
    }

    private static int firstDifference(List<String> expected, List<String> heard) {
        for (var i = 0; i < Math.max(expected.size(), heard.size()); i++) {
            if (i >= expected.size() || i >= heard.size() || !expected.get(i).equals(heard.get(i))) return i;
        }
        return -1;
    }
}
