package io.otklik.bot.authoring;

import io.otklik.bot.Library;
import io.otklik.bot.ScenarioId;
import io.otklik.bot.Wordings;
import io.otklik.bot.authoring.ReplayStore.Change;
import io.otklik.bot.authoring.ReplayStore.Example;
import io.otklik.bot.authoring.ReplayStore.Replay;
import io.otklik.dialog.Replay.End;
import io.otklik.dialog.Replay.Played;
import io.otklik.dialog.Scenario;
import io.otklik.dialog.ScenarioFile;
import io.otklik.platform.Ids;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Problem;
import io.otklik.platform.Settings;
import io.otklik.platform.jobs.JobHandler;
import io.otklik.platform.jobs.Jobs;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to replays: recorded conversations of a period are played against a draft and against the version that
/// answers now, and what would end otherwise is told. Nothing of a conversation is kept but masked first words.
@Service
class Replays implements JobHandler {

    private static final String KIND = "bot-replay";
    private static final int MOST = 10_000;
    private static final int BATCH = 200;
    private static final int EXAMPLES = 5;

    private final ReplayStore store;
    private final DraftStore drafts;
    private final Records records;
    private final Library library;
    private final Wordings wordings;
    private final Jobs jobs;
    private final Ids ids;
    private final Clock clock;
    private final Settings settings;

    Replays(
            ReplayStore store,
            DraftStore drafts,
            Records records,
            Library library,
            Wordings wordings,
            Jobs jobs,
            Ids ids,
            Clock clock,
            Settings settings) {
        this.store = store;
        this.drafts = drafts;
        this.records = records;
        this.library = library;
        this.wordings = wordings;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
        this.settings = settings;
    }

    /// Begins one of the draft as it is saved.
    ///
    /// @throws Problem `draft-has-errors`
    @Transactional
    UUID begin(ScenarioId scenario, LocalDate from, LocalDate to, OperatorId by) {
        if (to.isBefore(from)) throw Problem.bad("wrong-value").field("to").with("to");
        var draft = drafts.find(scenario).orElseThrow(Problem::notFound);
        readable(draft.yaml());
        var id = ids.next();
        var now = clock.instant();
        store.insert(
                new Replay(id, scenario, draft.number(), from, to, "waiting", 0, 0, 0, 0, List.of(), now, by.value()),
                draft.yaml());
        jobs.now(KIND, id.toString(), "");
        return id;
    }

    @Transactional(readOnly = true)
    List<Replay> of(ScenarioId scenario, int limit) {
        return store.of(scenario, limit);
    }

    @Transactional(readOnly = true)
    Replay one(ScenarioId scenario, UUID id) {
        return store.find(id)
                .filter(replay -> replay.scenario().equals(scenario))
                .orElseThrow(Problem::notFound);
    }

    @Transactional
    void cancel(ScenarioId scenario, UUID id) {
        if (!store.cancel(scenario, id)) throw Problem.notFound();
    }

    @Override
    public String kind() {
        return KIND;
    }

    /// Plays all from the beginning; after a crash it is simply played again.
    @Override
    public void run(String job, String payload) {
        var id = UUID.fromString(job);
        store.find(id).ifPresent(replay -> play(replay, readable(store.draft(id))));
    }

    private void play(Replay replay, Scenario draft) {
        var from = replay.from().atStartOfDay(settings.zone()).toInstant();
        var to = replay.to().plusDays(1).atStartOfDay(settings.zone()).toInstant();
        var all = store.conversations(replay.scenario(), from, to, MOST);
        var was = library.newest(replay.scenario());
        var sum = new Sum();
        for (var done = 0; done < all.size(); done += BATCH) {
            if (!store.goes(replay.id(), done, all.size())) return;
            play(all.subList(done, Math.min(done + BATCH, all.size())), draft, was, sum);
        }
        store.finish(replay.id(), "done", sum.total, sum.better, sum.worse, sum.changes());
    }

    private void play(List<UUID> conversations, Scenario draft, Optional<Scenario> was, Sum sum) {
        for (var recorded : records.of(conversations))
            io.otklik.dialog.Replay.play(draft, was, recorded.record())
                    .ifPresent(played -> sum.add(played, recorded.number()));
    }

    private Scenario readable(String yaml) {
        return switch (wordings.read(yaml)) {
            case ScenarioFile.Good(var scenario) -> scenario;
            case ScenarioFile.Bad _ -> throw Problem.conflict("draft-has-errors");
        };
    }

    /// Counts by how it was and how it is, with a few examples of each.
    private static final class Sum {
        private final Map<Map.Entry<End, End>, Long> counts = new HashMap<>();
        private final Map<Map.Entry<End, End>, List<Example>> examples = new HashMap<>();
        private int total;
        private int better;
        private int worse;

        void add(Played played, long number) {
            total++;
            var ends = Map.entry(played.before(), played.after());
            counts.merge(ends, 1L, Long::sum);
            if (!played.changed()) return;
            if (played.worse()) worse++;
            else if (played.better()) better++;
            var shown = examples.computeIfAbsent(ends, _ -> new ArrayList<>());
            if (shown.size() < EXAMPLES)
                shown.add(new Example(UUID.fromString(played.id()), number, Masking.of(played.words()), played.step()));
        }

        List<Change> changes() {
            return counts.entrySet().stream()
                    .sorted(Map.Entry.<Map.Entry<End, End>, Long>comparingByValue()
                            .reversed())
                    .map(one -> new Change(
                            name(one.getKey().getKey()),
                            name(one.getKey().getValue()),
                            one.getValue(),
                            examples.getOrDefault(one.getKey(), List.of())))
                    .toList();
        }

        private static String name(End end) {
            return end.name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
