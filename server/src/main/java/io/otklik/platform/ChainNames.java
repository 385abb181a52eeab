package io.otklik.platform;

import java.util.Optional;

/// What the chains of scenarios are called. Reports, which may not know the bot, ask here; the bot answers.
public interface ChainNames {

    /// The title people read, like "Send an employee on leave"; empty if no scenario has such a chain any
    /// more.
    Optional<String> chain(String key, Language language);
}
