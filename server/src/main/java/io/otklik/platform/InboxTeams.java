package io.otklik.platform;

import java.util.Optional;

/// Which team an inbox belongs to. Modules that may not know the channels ask here; the module channel answers.
public interface InboxTeams {

    /// Who gets what the bot gives to nobody in particular.
    Optional<TeamId> team(InboxId inbox);
}
