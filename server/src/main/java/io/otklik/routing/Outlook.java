package io.otklik.routing;

import io.otklik.conversation.Promise;
import java.time.Duration;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What lies ahead of a waiting customer. Pure.
///
/// @param promise  what the customer is told
/// @param attended whether anybody is at work who could come to it
/// @param stall    why nobody will take it by itself, as in [QueueStalled#reason]; absent if somebody will
record Outlook(Promise promise, boolean attended, @Nullable String stall) {

    /// @param usual how long one usually waits in this line, if that is known
    static Outlook of(Request request, Collection<Candidate> candidates, Hours hours, Optional<Duration> usual) {
        return switch (Assigner.pick(request, candidates, hours)) {
            case Pick.Operator _ -> inLine(request.place(), usual);
            case Pick.StayInLine(var place)
            when Assigner.stalled(request, candidates) ->
                new Outlook(new Promise(place, null, null), true, "no-answer");
            case Pick.StayInLine(var place) -> inLine(place, usual);
            case Pick.OutOfHours(var opensAt) -> new Outlook(new Promise(null, null, opensAt), false, null);
            case Pick.NobodyOnline() ->
                new Outlook(new Promise(null, null, null), false, hours.open() ? "nobody-online" : null);
        };
    }

    private static Outlook inLine(int place, Optional<Duration> usual) {
        var seconds = usual.map(wait -> (int) wait.toSeconds()).orElse(null);
        return new Outlook(new Promise(place, seconds, null), true, null);
    }
}
