/// The timeline of everything said with a customer, and who holds the conversation now. It is the only place where
/// words and
/// handoffs are recorded.
@ApplicationModule(
        displayName = "Conversation",
        allowedDependencies = {"platform", "platform::*", "customer"})
@NullMarked
package io.otklik.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
