package io.otklik.bot;

import io.otklik.conversation.Opened;
import io.otklik.dialog.Mind;
import io.otklik.dialog.Scenario;
import io.otklik.dialog.ScenarioFile;
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

    Schooling(Editions editions, Library library, Wordings wordings) {
        this.editions = editions;
        this.library = library;
        this.wordings = wordings;
    }

    @EventListener
    void whenOpened(Opened opened) {
        editions.versionFor(opened.conversation()).ifPresent(version -> learn(library.version(version)));
    }

    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    void whenPublished(ScenarioPublished published) {
        if (wordings.read(published.yaml()) instanceof ScenarioFile.Good(var scenario)) learn(scenario);
    }

    private static void learn(Scenario scenario) {
        var mind = Mind.of(scenario);
        if (!mind.isTaught() || mind.isReady()) return;
        Thread.ofPlatform().daemon().name("otklik-learning").start(mind::getReady);
    }
}
