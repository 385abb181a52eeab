package io.otklik.dialog;

import io.otklik.understanding.Definitions;
import io.otklik.understanding.Model;
import io.otklik.understanding.Understanding;
import io.otklik.understanding.Understood.Wish;
import io.otklik.understanding.entity.Lists;
import io.otklik.understanding.sense.Vectors;
import io.otklik.understanding.sense.Vectors.Sight;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/// What the phrases of a scenario teach: which of its intents a text means. Scenarios with the same phrases
/// share one; the same phrases always teach the same, so it is made anew after a restart and needs no keeping.
public final class Mind {

    /// Conversations run on few versions at a time; what is not used for long is learnt again when it is needed.
    private static final int KEPT = 6;

    private static final ZonedDateTime SOME_DAY = ZonedDateTime.of(2026, 1, 12, 10, 0, 0, 0, ZoneOffset.UTC);

    private static final Map<Definitions, FutureTask<Model>> MODELS = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Definitions, FutureTask<Model>> eldest) {
            return size() > KEPT;
        }
    };

    /// Those that also make use of vectors.
    private static final Map<Definitions, Sharp> SHARP = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Definitions, Sharp> eldest) {
            return size() > KEPT;
        }
    };

    /// @param space of which model the vectors were
    private record Sharp(String space, Model model) {}

    private final Definitions definitions;

    private Mind(Definitions definitions) {
        this.definitions = definitions;
    }

    public static Mind of(Scenario scenario) {
        return new Mind(scenario.definitions());
    }

    /// Whether there is anything to learn from.
    public boolean isTaught() {
        return !definitions.wishes().isEmpty();
    }

    /// Whether it has learnt already, or is about to.
    public boolean isReady() {
        synchronized (MODELS) {
            return MODELS.containsKey(definitions);
        }
    }

    /// Learns, and reads one text, so that nobody waits for dictionaries either.
    public void getReady() {
        var text = definitions.wishes().getFirst().phrases().getFirst();
        model().decide(text);
        Understanding.gist(text, SOME_DAY, new Lists(List.of()));
    }

    /// What has to have a vector before [#sharpen].
    public List<String> texts() {
        return isTaught() ? Understanding.texts(definitions) : List.of();
    }

    public boolean isSharp(String space) {
        var sharp = sharp();
        return sharp != null && sharp.space().equals(space);
    }

    /// Learns once more, with vectors. Until it has, and wherever a text comes without a vector of the same
    /// model, the words alone decide.
    ///
    /// @param vectors of all [#texts]
    public void sharpen(Vectors vectors) {
        var sharp = new Sharp(vectors.space(), Understanding.sharpen(model(), definitions, vectors));
        synchronized (SHARP) {
            SHARP.put(definitions, sharp);
        }
    }

    private @Nullable Sharp sharp() {
        synchronized (SHARP) {
            return SHARP.get(definitions);
        }
    }

    /// What this text means; the first time it learns, which takes up to a second.
    public Meaning meaning(String text) {
        return meaning(text, Sight.NONE);
    }

    public Meaning meaning(String text, Sight sight) {
        if (!isTaught()) return Meaning.NONE;
        var decision = decision(text, sight);
        return switch (decision.wish()) {
            case Wish.Sure(var name, var _) -> new Meaning(List.of(new Meaning.Intent(name, true)), null);
            case Wish.Close(var names) ->
                new Meaning(
                        names.stream()
                                .map(name -> new Meaning.Intent(name, false))
                                .toList(),
                        null);
            case Wish.Unknown() -> new Meaning(List.of(), null, decision.none());
        };
    }

    /// The event, with what the phrases make of its words if it has any.
    public Event hear(Event event) {
        return hear(event, Sight.NONE);
    }

    /// @param sight how a model from outside sees texts
    public Event hear(Event event, Sight sight) {
        return event instanceof Event.Said(var text, var _) ? new Event.Said(text, () -> meaning(text, sight)) : event;
    }

    private Model.Decision decision(String text, Sight sight) {
        var sharp = sharp();
        return sharp == null ? model().decide(text) : sharp.model().decide(text, sight.of(text));
    }

    /// The trained model. Whoever asks while it learns waits for the one that is being made.
    public Model model() {
        FutureTask<Model> task;
        synchronized (MODELS) {
            task = MODELS.computeIfAbsent(definitions, d -> new FutureTask<>(() -> Understanding.train(d)));
        }
        task.run();
        try {
            return task.get();
        } catch (ExecutionException failed) {
            throw new CompletionException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CompletionException(stopped);
        }
    }
}
