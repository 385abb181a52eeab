package io.otklik.workspace.work;

import io.otklik.conversation.Conversation;
import io.otklik.conversation.Holder;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Problem;
import io.otklik.workspace.Names;
import io.otklik.workspace.Viewer;
import org.springframework.stereotype.Component;

/// Who may decide what becomes of a conversation: whoever has it, anybody who sees it while no person has it, and
/// supervisors always.
@Component
class Grip {

    private final Names names;

    Grip(Names names) {
        this.names = names;
    }

    /// @throws Problem `spam`, `resolved`, `already-taken` with who has it
    void require(Viewer viewer, Conversation conversation) {
        if (conversation.spam()) throw Problem.conflict("spam");
        if (conversation.resolved()) throw Problem.conflict("resolved");
        if (conversation.holder() instanceof Holder.With(var holder, var _, var _)
                && !holder.equals(viewer.id())
                && !viewer.supervises()) throw taken(holder);
    }

    Problem taken(OperatorId holder) {
        var by = names.operator(holder);
        return Problem.conflict("already-taken").with(by.name()).extra("by", by);
    }
}
