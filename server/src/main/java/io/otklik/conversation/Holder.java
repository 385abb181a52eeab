package io.otklik.conversation;

import io.otklik.platform.OperatorId;
import io.otklik.platform.TeamId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Who has the conversation in hand: exactly one of these, and only this module changes it.
public sealed interface Holder {

    Instant since();

    /// The bot answers.
    record Bot(Instant since) implements Holder {}

    /// It stands in a team's queue.
    ///
    /// @param promise what the customer was last told about the wait; absent until routing has said something
    record Waiting(TeamId team, Instant since, @Nullable Promise promise) implements Holder {}

    /// A person answers.
    ///
    /// @param team the team whose queue it came from, if it came from one
    record With(OperatorId operator, @Nullable TeamId team, Instant since) implements Holder {}

    /// Nobody: it is resolved.
    record Nobody(Instant since) implements Holder {}
}
