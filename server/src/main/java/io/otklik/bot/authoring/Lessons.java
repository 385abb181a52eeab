package io.otklik.bot.authoring;

import io.otklik.bot.FreeTexts;
import io.otklik.bot.ScenarioId;
import io.otklik.bot.Wordings;
import io.otklik.dialog.Mind;
import io.otklik.dialog.Scenario;
import io.otklik.dialog.ScenarioFile;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Problem;
import io.otklik.understanding.Groups;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// The door to what the bot did not understand: shown by meaning, and made into phrases of the draft.
@Service
class Lessons {

    private static final int MOST = 500;

    private final FreeTexts texts;
    private final Drafts drafts;
    private final Wordings wordings;
    private final Clock clock;

    Lessons(FreeTexts texts, Drafts drafts, Wordings wordings, Clock clock) {
        this.texts = texts;
        this.drafts = drafts;
        this.wordings = wordings;
        this.clock = clock;
    }

    record Miss(UUID id, String text, Instant at, UUID conversationId) {}

    /// @param guess the intent that the draft takes the group's most typical text for, or something near it
    record Group(String text, @Nullable String guess, List<Miss> misses) {}

    @Transactional(readOnly = true)
    List<Group> groups(ScenarioId id) {
        var draft = drafts.open(id);
        var missed = texts.missed(id, MOST);
        var mind = scenario(new Document(draft.document())).map(Mind::of).filter(Mind::isTaught);
        return Groups.of(missed.stream().map(FreeTexts.Missed::text).toList()).stream()
                .map(places -> group(places.stream().map(missed::get).toList(), mind))
                .toList();
    }

    private static Group group(List<FreeTexts.Missed> missed, Optional<Mind> mind) {
        var text = missed.getFirst().text();
        var guess = mind.flatMap(m -> m.model().decide(text).guesses().stream().findFirst());
        return new Group(
                text,
                guess.map(g -> g.wish()).orElse(null),
                missed.stream()
                        .map(m -> new Miss(m.id(), m.text(), m.at(), m.conversation()))
                        .toList());
    }

    /// Adds the texts to an intent of the draft, and makes the intent if the draft has none of that name.
    ///
    /// @param chain where a new intent leads
    @Transactional
    Drafts.Saved assign(ScenarioId id, List<UUID> misses, String intent, @Nullable String chain, OperatorId by) {
        var draft = drafts.open(id);
        var phrases = settled(id, misses);
        var taught = Intents.with(draft.document(), intent, chain, phrases);
        return drafts.save(id, draft.version(), new Document(taught), by);
    }

    /// They are nothing that the bot should understand.
    @Transactional
    void dismiss(ScenarioId id, List<UUID> misses) {
        drafts.open(id);
        settled(id, misses);
    }

    /// @throws Problem `not-found` if somebody else has settled them
    private List<String> settled(ScenarioId id, List<UUID> misses) {
        var phrases = texts.settle(id, misses, clock.instant());
        if (phrases.isEmpty()) throw Problem.notFound();
        return phrases;
    }

    private Optional<Scenario> scenario(Document document) {
        return wordings.read(document.root()) instanceof ScenarioFile.Good(var scenario)
                ? Optional.of(scenario)
                : Optional.empty();
    }
}
