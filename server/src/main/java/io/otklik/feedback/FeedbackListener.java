package io.otklik.feedback;

import io.otklik.conversation.Author;
import io.otklik.conversation.Entry;
import io.otklik.conversation.Fact;
import io.otklik.conversation.Happened;
import io.otklik.platform.jobs.Jobs;
import java.time.Duration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Hears that a conversation is over, and what scenarios were told when they asked for an opinion themselves.
@Component
class FeedbackListener {

    /// An operator may take the resolution back at once; until then nobody is asked.
    static final Duration SECOND_THOUGHTS = Duration.ofSeconds(10);

    private final Jobs jobs;
    private final RatingStore ratings;
    private final OpinionStore opinions;

    FeedbackListener(Jobs jobs, RatingStore ratings, OpinionStore opinions) {
        this.jobs = jobs;
        this.ratings = ratings;
        this.opinions = opinions;
    }

    @EventListener
    void on(Happened happened) {
        var entry = happened.entry();
        var conversation = happened.after();
        switch (entry.fact()) {
            case Fact.Resolved resolved -> {
                if (!resolved.spam()) resolved(entry, resolved.outcome());
            }
            case Fact.Rated(var score, var _)
            when entry.author() instanceof Author.Bot ->
                ratings.given(conversation.id(), conversation.contact(), score, entry.at());
            case Fact.Surveyed(var step, var survey, var score) ->
                opinions.keep(conversation.id(), conversation.contact(), step, survey, score, entry.at());
            default -> {}
        }
    }

    private void resolved(Entry entry, String outcome) {
        if (entry.author() instanceof Author.Operator) ask(entry, SECOND_THOUGHTS);
        else if (entry.author() instanceof Author.Bot && outcome.equals("solved")) ask(entry, Duration.ZERO);
    }

    private void ask(Entry resolved, Duration after) {
        jobs.at(resolved.at().plus(after), AskJob.KIND, resolved.conversation().value() + " " + resolved.seq(), "");
    }
}
