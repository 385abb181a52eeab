package io.otklik.routing;

import io.otklik.conversation.ConversationId;
import io.otklik.platform.OperatorId;
import io.otklik.platform.TeamId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A conversation that waits for somebody.
///
/// @param since  since when the customer waits
/// @param skills what the operator should know, by key
/// @param own    the operator who looks after this customer anyway
/// @param last   the operator this customer talked to last
/// @param passed operators who had it and let it go, and when
/// @param tries  how many operators did not answer it in time
/// @param tone   how the customer sounds
/// @param place  place in the team's line, from 1
record Request(
        ConversationId conversation,
        TeamId team,
        Instant since,
        Set<String> skills,
        @Nullable OperatorId own,
        @Nullable OperatorId last,
        Map<OperatorId, Instant> passed,
        int tries,
        List<String> tone,
        int place) {

    /// Who waits longest stands first; whoever is in a hurry or unhappy counts as waiting longer.
    static final Comparator<Request> LONGEST_FIRST = Comparator.comparing(Request::turn)
            .thenComparing(request -> request.conversation().value());

    Request {
        skills = Set.copyOf(skills);
        passed = Map.copyOf(passed);
        tone = List.copyOf(tone);
    }

    /// Since when the wait counts.
    private Instant turn() {
        return since.minus(Haste.ahead(tone));
    }

    boolean ownedBy(Candidate candidate) {
        return candidate.id().equals(own);
    }

    boolean lastWith(Candidate candidate) {
        return candidate.id().equals(last);
    }
}
