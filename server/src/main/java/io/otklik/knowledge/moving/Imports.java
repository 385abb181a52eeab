package io.otklik.knowledge.moving;

import io.otklik.knowledge.moving.ImportStore.Import;
import io.otklik.knowledge.moving.ImportStore.State;
import io.otklik.knowledge.writing.Categories;
import io.otklik.platform.Ids;
import io.otklik.platform.Limits;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Problem;
import io.otklik.platform.Typed;
import io.otklik.platform.files.Files;
import io.otklik.platform.jobs.Jobs;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to imports: bring files, look at what they would become, take it in.
@Service
class Imports {

    static final String READ = "article-import-read";
    static final String TAKE = "article-import-take";
    /// Who wants it later brings the files again.
    private static final Duration KEPT = Duration.ofDays(1);

    private static final int SHOWN = 5;

    private final ImportStore store;
    private final Categories categories;
    private final Files files;
    private final Jobs jobs;
    private final Ids ids;
    private final Clock clock;

    Imports(ImportStore store, Categories categories, Files files, Jobs jobs, Ids ids, Clock clock) {
        this.store = store;
        this.categories = categories;
        this.files = files;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
    }

    @Transactional
    ImportId begin(List<UUID> uploads, OperatorId by) {
        store.before(clock.instant().minus(KEPT)).forEach(this::forget);
        var id = new ImportId(ids.next());
        store.begin(id, by, clock.instant(), uploads);
        jobs.now(READ, id.value().toString(), "");
        return id;
    }

    Import find(ImportId id) {
        return store.find(id).orElseThrow(Problem::notFound);
    }

    List<Import> newest() {
        return store.newest(SHOWN);
    }

    Map<String, Integer> counts(ImportId id) {
        return store.counts(id);
    }

    List<ImportStore.Line> lines(ImportId id, int after, int limit) {
        find(id);
        return store.lines(id, after, limit);
    }

    ImportStore.Line line(ImportId id, int number) {
        return lines(id, number - 1, 1).stream()
                .filter(line -> line.number() == number)
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    /// @throws Problem `import-not-ready`, and `wrong-value` for a category or a number that there is not
    @Transactional
    void take(ImportId id, Choices choices) {
        var state = find(id).state();
        var known = categories.all().stream().map(Categories.Category::id).toList();
        if (choices.category() != null && !known.contains(choices.category())) throw Typed.wrong("category");
        if (!known.containsAll(choices.categories().values())) throw Typed.wrong("items.category");
        if (state != State.READY) throw Problem.conflict("import-not-ready");
        var lines = store.lines(id, 0, Limits.IMPORT_ARTICLES);
        var numbers = lines.stream().map(ImportStore.Line::number).toList();
        if (!numbers.containsAll(choices.without())) throw Typed.wrong("without");
        if (!numbers.containsAll(choices.categories().keySet())) throw Typed.wrong("items");
        if (!numbers.containsAll(choices.languages().keySet())) throw Typed.wrong("items");
        var total = lines.stream().filter(line -> choices.take(line)).count();
        if (total == 0) throw Problem.conflict("import-nothing-chosen");
        if (!store.move(id, State.READY, State.TAKING)) throw Problem.conflict("import-not-ready");
        store.choose(id, choices, (int) total);
        jobs.now(TAKE, id.value().toString(), "");
    }

    /// What is in stays in; the rest is left.
    @Transactional
    void stop(ImportId id) {
        find(id);
        store.stop(id);
    }

    /// @throws Problem `import-taking` while articles are being taken in
    @Transactional
    void drop(ImportId id) {
        if (find(id).state() == State.TAKING) throw Problem.conflict("import-taking");
        forget(id);
    }

    private void forget(ImportId id) {
        files.forget(store.forget(id));
    }
}
