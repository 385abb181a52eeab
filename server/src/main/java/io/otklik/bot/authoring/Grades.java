package io.otklik.bot.authoring;

import io.otklik.bot.FreeTexts;
import io.otklik.bot.ScenarioId;
import io.otklik.bot.Wordings;
import io.otklik.dialog.Scenario;
import io.otklik.dialog.ScenarioFile;
import io.otklik.platform.Problem;
import io.otklik.understanding.Definitions;
import io.otklik.understanding.Quality;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/// How well a scenario's phrases are understood, in the draft and in what answers now.
@Service
class Grades {

    private static final double NOTICEABLE = 0.02;
    private static final Duration SHOWN = Duration.ofDays(84);
    private static final int KEPT = 8;

    private final VersionStore versions;
    private final Drafts drafts;
    private final FreeTexts texts;
    private final Wordings wordings;
    private final Clock clock;
    private final Map<Definitions, Quality> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Definitions, Quality> eldest) {
            return size() > KEPT;
        }
    };

    Grades(VersionStore versions, Drafts drafts, FreeTexts texts, Wordings wordings, Clock clock) {
        this.versions = versions;
        this.drafts = drafts;
        this.texts = texts;
        this.wordings = wordings;
        this.clock = clock;
    }

    /// @param accuracy share of phrases that are taken for what they are when the others alone have taught
    /// @param atLeast with `atMost`: between them it truly lies, in 95 cases of 100
    record Grade(int phrases, double accuracy, double atLeast, double atMost, List<Quality.Mistaken> mistaken) {}

    /// @param published nothing where no version answers
    record Report(Grade draft, @Nullable Grade published, boolean drops, List<FreeTexts.Week> weeks) {}

    Report of(ScenarioId id) {
        var draft = drafts.open(id);
        var now = definitions(draft.document());
        var before = published(id, draft.published());
        return new Report(
                grade(quality(now)),
                before.map(d -> grade(quality(d))).orElse(null),
                drops(before, now),
                texts.weeks(id, clock.instant().minus(SHOWN)));
    }

    /// Whether customers would be understood noticeably worse by this text than now.
    boolean drops(ScenarioId id, JsonNode draft, @Nullable Integer published) {
        return drops(published(id, published), definitions(draft));
    }

    private boolean drops(Optional<Definitions> before, Definitions now) {
        return before.filter(d -> !d.equals(now) && !d.wishes().isEmpty())
                .filter(d -> quality(now).accuracy() < quality(d).accuracy() - NOTICEABLE)
                .isPresent();
    }

    private Optional<Definitions> published(ScenarioId id, @Nullable Integer number) {
        return Optional.ofNullable(number)
                .flatMap(n -> versions.yaml(id, n))
                .map(yaml -> definitions(Document.of(yaml).root()));
    }

    private Definitions definitions(JsonNode tree) {
        return switch (wordings.read(tree)) {
            case ScenarioFile.Good(Scenario scenario) -> scenario.definitions();
            case ScenarioFile.Bad _ -> throw Problem.conflict("draft-has-errors");
        };
    }

    private Quality quality(Definitions definitions) {
        synchronized (known) {
            return known.computeIfAbsent(definitions, Quality::of);
        }
    }

    private static Grade grade(Quality quality) {
        return new Grade(
                quality.phrases(), quality.accuracy(), quality.atLeast(), quality.atMost(), quality.mistaken());
    }
}
