/// Shows a supervisor how the service is doing: how many customers wrote, how many the bot served by
/// itself, how long
/// the others waited, and what they thought of it. It only reads: facts about each conversation are folded
/// from the
/// timeline, and every number can be opened to the conversations it was counted from.
@ApplicationModule(
        displayName = "Analytics",
        allowedDependencies = {"platform", "platform::*", "staff", "customer", "conversation"})
@NullMarked
package io.otklik.analytics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
