package io.otklik.feedback;

import io.otklik.conversation.AfterWord;
import io.otklik.conversation.Author;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Fact;
import io.otklik.conversation.HandOff;
import io.otklik.feedback.Survey.Outcome;
import io.otklik.feedback.Survey.Saying;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Hears what customers answer to the survey.
@Component
class Surveyor implements AfterWord {

    private final RatingStore store;
    private final Sayings sayings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Surveyor(RatingStore store, Sayings sayings, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.sayings = sayings;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public Map<ConversationId, List<Deed>> take(List<Late> late) {
        var now = clock.instant();
        var ratings = store.of(late.stream().map(one -> one.conversation().id()).toList());
        var changed = new ArrayList<Rating>();
        var deeds = new HashMap<ConversationId, List<Deed>>();
        for (var one : late) {
            var before = ratings.get(one.conversation().id());
            Survey.hear(before, Reply.of(one.message()), one.conversation().resolved(), now)
                    .ifPresent(outcome -> {
                        deeds.put(one.conversation().id(), deeds(one, outcome));
                        if (outcome.rating() != null && !outcome.rating().equals(before)) changed.add(outcome.rating());
                        alarm(before, outcome, now);
                    });
        }
        store.save(changed);
        return deeds;
    }

    private List<Deed> deeds(Late late, Outcome outcome) {
        var deeds = new ArrayList<Deed>();
        var rating = outcome.rating();
        if (outcome.marked() && rating != null && rating.score() != null)
            deeds.add(new Deed(Author.CONTACT, new Fact.Rated(rating.score(), null)));
        if (outcome.saying() == Saying.BACK) deeds.add(new Deed(Author.SYSTEM, new Fact.Reopened()));
        var said =
                sayings.of(outcome.saying(), late.conversation().language(), rating != null && rating.team() != null);
        deeds.add(new Deed(Author.BOT, new Fact.Said(said)));
        if (outcome.saying() == Saying.BACK && rating != null) deeds.add(new Deed(Author.BOT, handOff(rating)));
        return deeds;
    }

    private static Fact handOff(Rating rating) {
        if (rating.team() == null) throw new IllegalStateException("No team had " + rating.conversation());
        return new Fact.HandedOff(
                new HandOff(rating.team(), "low-mark", rating.comment(), List.of(), null, List.of(), List.of()));
    }

    /// A mark that was low already alarms nobody again.
    private void alarm(@Nullable Rating before, Outcome outcome, Instant now) {
        var rating = outcome.rating();
        if (!outcome.marked() || rating == null || before == null || !low(rating) || low(before)) return;
        events.publishEvent(new LowMark(rating.conversation(), rating.operator(), rating.team(), score(rating), now));
    }

    private static boolean low(Rating rating) {
        return rating.score() != null && rating.score() <= LowMark.HIGHEST;
    }

    private static int score(Rating rating) {
        return rating.score() == null ? 0 : rating.score();
    }
}
