/// The optional language model: switched off until an administrator sets one up. It writes summaries, drafts,
/// translations and answers out of articles; whatever it says is a suggestion, and whenever it says nothing the work
/// goes on as without it.
@ApplicationModule(
        displayName = "Model",
        allowedDependencies = {"platform", "platform::*", "staff", "understanding", "understanding::*"})
@NullMarked
package io.otklik.model;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
