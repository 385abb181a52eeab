package io.otklik.platform;

import java.util.Map;

/// What the chains of scenarios are called. Reports, which may not know the bot, ask here; the bot answers.
public interface ChainNames {

    /// Titles like "Send an employee on leave", by the chain's key, of all scenarios that are published now.
    Map<String, String> chains(Language language);
}
