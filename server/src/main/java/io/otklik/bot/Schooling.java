package io.otklik.bot;

import io.otklik.conversation.Opened;
import io.otklik.dialog.Mind;
import io.otklik.dialog.Scenario;
import io.otklik.dialog.ScenarioFile;
import io.otklik.model.TextVectors;
import io.otklik.model.VectorsReady;
import io.otklik.platform.Background;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/// Lets a scenario learn its phrases before anybody waits for them: when it is published, and when somebody opens a
/// chat
/// that will need them. A program that nobody writes to learns nothing and keeps its memory small.
@Component
class Schooling {

    private final Editions editions;
    private final Library library;
    private final Wordings wordings;
    private final ScenarioStore store;
    private final TextVectors vectors;
    private final Background background;
    /// While one is at it, those who come ask again with the next chat.
    private final AtomicBoolean sharpening = new AtomicBoolean();

    Schooling(
            Editions editions,
            Library library,
            Wordings wordings,
            ScenarioStore store,
            TextVectors vectors,
            Background background) {
        this.editions = editions;
        this.library = library;
        this.wordings = wordings;
        this.store = store;
        this.vectors = vectors;
        this.background = background;
    }

    @EventListener
    void whenOpened(Opened opened) {
        editions.versionFor(opened.conversation()).ifPresent(version -> learn(library.version(version)));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void whenPublished(ScenarioPublished published) {
        if (wordings.read(published.yaml()) instanceof ScenarioFile.Good(var scenario)) learn(scenario);
    }

    /// Called in the background.
    @EventListener
    void whenVectorsCome(VectorsReady ready) {
        for (var version : store.published()) {
            var mind = Mind.of(library.version(version));
            if (mind.isTaught()) sharpen(mind, ready.space());
        }
    }

    private void learn(Scenario scenario) {
        var mind = Mind.of(scenario);
        var space = vectors.space();
        if (!mind.isTaught() || mind.isReady() && (space.isEmpty() || mind.isSharp(space))) return;
        if (!mind.isReady())
            Thread.ofPlatform().daemon().name("otklik-learning").start(mind::getReady);
        if (!space.isEmpty() && sharpening.compareAndSet(false, true))
            background.run("learning", () -> sharpenOne(mind, space));
    }

    private void sharpenOne(Mind mind, String space) {
        try {
            sharpen(mind, space);
        } finally {
            sharpening.set(false);
        }
    }

    /// One after another: side by side they would learn the same twice.
    private synchronized void sharpen(Mind mind, String space) {
        if (!mind.isSharp(space)) vectors.of(mind.texts()).ifPresent(mind::sharpen);
    }
}
