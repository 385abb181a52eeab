package io.otklik.feedback;

import io.otklik.conversation.Author;
import io.otklik.conversation.Entry;
import io.otklik.conversation.Fact;
import io.otklik.conversation.Happened;
import io.otklik.platform.jobs.Jobs;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Hears that a conversation is over.
@Component
class FeedbackListener {

    /// An operator may take the resolution back at once; until then nobody is asked.
    static final Duration SECOND_THOUGHTS = Duration.ofSeconds(10);

    private final Jobs jobs;

    FeedbackListener(Jobs jobs) {
        this.jobs = jobs;
    }

    @EventListener
    void on(Happened happened) {
        var entry = happened.entry();
        if (!(entry.fact() instanceof Fact.Resolved(var outcome))) return;
        if (entry.author() instanceof Author.Operator) ask(entry, SECOND_THOUGHTS);
        else if (entry.author() instanceof Author.Bot && outcome.equals("solved")) ask(entry, Duration.ZERO);
    }

    private void ask(Entry resolved, Duration after) {
        jobs.at(resolved.at().plus(after), AskJob.KIND, resolved.conversation().value() + " " + resolved.seq(), "");
    }
}
