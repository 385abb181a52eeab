package io.otklik.bot.authoring;

import io.otklik.bot.ScenarioId;
import io.otklik.bot.Wordings;
import io.otklik.dialog.Rehearsal;
import io.otklik.dialog.ScenarioFile;
import io.otklik.platform.Ids;
import io.otklik.platform.Language;
import io.otklik.platform.Limits;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Problem;
import io.otklik.platform.Texts;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to a scenario's tests: dialogs that must go as they are written, in the engine's own format. A draft in
/// which one goes differently is not published.
@Service
class Tests {

    private static final int MOST = 200;
    private static final int LONGEST = 100_000;

    private final TestStore store;
    private final DraftStore drafts;
    private final Wordings wordings;
    private final Texts texts;
    private final Ids ids;
    private final Clock clock;

    Tests(TestStore store, DraftStore drafts, Wordings wordings, Texts texts, Ids ids, Clock clock) {
        this.store = store;
        this.drafts = drafts;
        this.wordings = wordings;
        this.texts = texts;
        this.ids = ids;
        this.clock = clock;
    }

    /// How a test went.
    ///
    /// @param misses what did not go as written
    /// @param steps  the steps it came to
    record Result(UUID id, String title, boolean passes, List<Miss> misses, Set<String> steps, String yaml) {}

    /// A line of the test, counted from 1, and what was wrong there.
    record Miss(int line, String kind, String message) {}

    @Transactional
    UUID add(ScenarioId scenario, String yaml, @Nullable OperatorId by) {
        if (drafts.find(scenario).isEmpty()) throw Problem.notFound();
        if (store.of(scenario).size() >= MOST)
            throw Problem.conflict("too-many-tests").with(MOST);
        var id = ids.next();
        store.insert(scenario, kept(id, yaml), by, clock.instant());
        return id;
    }

    @Transactional
    void change(ScenarioId scenario, UUID id, String yaml, OperatorId by) {
        if (!store.update(scenario, kept(id, yaml), by, clock.instant())) throw Problem.notFound();
    }

    @Transactional
    void drop(ScenarioId scenario, UUID id) {
        if (!store.delete(scenario, id)) throw Problem.notFound();
    }

    /// Plays all tests against a draft. A draft that cannot be read fails them all.
    @Transactional(readOnly = true)
    List<Result> run(ScenarioId scenario, Document document, Language language) {
        return play(scenario, document).entrySet().stream()
                .map(test -> result(test.getKey(), test.getValue(), language))
                .toList();
    }

    /// The same, as the engine tells it.
    Map<TestStore.Kept, Rehearsal.Result> play(ScenarioId scenario, Document document) {
        var played = new LinkedHashMap<TestStore.Kept, Rehearsal.Result>();
        var kept = store.of(scenario);
        if (kept.isEmpty()) return played;
        var file = wordings.read(document.root());
        for (var test : kept)
            played.put(
                    test,
                    switch (file) {
                        case ScenarioFile.Good(var readable) -> Rehearsal.play(readable, test.yaml());
                        case ScenarioFile.Bad _ -> Rehearsal.unplayed(test.title());
                    });
        return played;
    }

    private Result result(TestStore.Kept test, Rehearsal.Result played, Language language) {
        var misses = played.misses().stream().map(miss -> miss(miss, language)).toList();
        return new Result(test.id(), test.title(), played.passed(), misses, played.steps(), test.yaml());
    }

    private Miss miss(Rehearsal.Miss miss, Language language) {
        var kind = miss.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Miss(miss.line(), kind, texts.in(language, miss.kind().key(), miss.expected(), miss.got()));
    }

    private static TestStore.Kept kept(UUID id, String yaml) {
        if (yaml.length() > LONGEST) throw Problem.bad("too-long").field("yaml").with("yaml", LONGEST);
        var title = Rehearsal.titleOf(yaml);
        if (title.isBlank()) throw Problem.bad("missing").field("title").with("title");
        if (title.length() > Limits.NAME_CHARS)
            throw Problem.bad("too-long").field("title").with("title", Limits.NAME_CHARS);
        return new TestStore.Kept(id, title, yaml);
    }
}
