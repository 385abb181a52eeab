package io.otklik.workspace.thread;

import io.otklik.conversation.ConversationId;
import io.otklik.platform.OperatorId;
import io.otklik.workspace.Named;
import java.util.List;

/// Who else has a conversation on the screen; the live lines know.
public interface Onlookers {

    List<Other> of(ConversationId conversation, OperatorId except);

    /// @param mode "viewing" or "replying"
    record Other(Named operator, String mode) {}
}
