package io.otklik.bot;

import io.otklik.platform.jobs.Loop;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Looks whether the company's synonyms have changed, on however many machines, and lets the bot learn them.
@Component
class SynonymLoop extends Loop {

    private final Wordings wordings;
    private final Library library;

    SynonymLoop(Wordings wordings, Library library) {
        super("bot-synonyms", Duration.ofSeconds(3));
        this.wordings = wordings;
        this.library = library;
    }

    @Override
    protected boolean step() {
        if (wordings.isStale()) library.renew(wordings.newest());
        return false;
    }
}
