/// What an operator sees and does: lists of conversations, the open conversation, answers and notes, search, and news
/// that come by themselves. Who may see what is decided in one place, [Visibility].
@ApplicationModule(
        displayName = "Workspace",
        allowedDependencies = {
            "platform",
            "platform::*",
            "customer",
            "conversation",
            "knowledge",
            "model",
            "model::mask",
            "staff",
            "routing",
            "robot",
            "understanding::tone"
        })
@NullMarked
package io.otklik.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
