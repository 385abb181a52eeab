/// Who takes a conversation: who is at work and how much each can carry, the line of waiting customers of every team,
/// the choice of the operator and its reasons, and what a waiting customer is honestly told.
@ApplicationModule(
        displayName = "Routing",
        allowedDependencies = {"platform", "platform::*", "conversation", "staff", "understanding::tone"})
@NullMarked
package io.otklik.routing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
