/// The bot: keeps the scenarios that the service department writes, and answers customers by them until a person is
/// needed.
///
/// What the bot says is decided in the module dialog, purely; this module loads where a conversation stands, lets it
/// decide, saves, and does what was decided: words into the log, handoffs to a team, tasks to robots.
@ApplicationModule(
        displayName = "Bot",
        allowedDependencies = {
            "platform",
            "platform::*",
            "conversation",
            "customer",
            "dialog",
            "knowledge",
            "model",
            "model::mask",
            "robot",
            "staff",
            "understanding",
            "understanding::*"
        })
@NullMarked
package io.otklik.bot;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
