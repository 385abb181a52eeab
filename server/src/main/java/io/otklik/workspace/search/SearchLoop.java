package io.otklik.workspace.search;

import io.otklik.platform.jobs.Loop;
import java.time.Duration;
import org.springframework.stereotype.Component;

/// Keeps the search fresh in the background: what is said is found within a second.
@Component
class SearchLoop extends Loop {

    private static final int BATCH = 500;

    private final SearchTail tail;

    SearchLoop(SearchTail tail) {
        super("search-tail", Duration.ofMillis(500));
        this.tail = tail;
    }

    @Override
    protected boolean step() {
        return tail.step(BATCH);
    }
}
