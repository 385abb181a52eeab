package io.otklik.workspace;

import io.otklik.platform.OperatorId;
import io.otklik.robot.ConversationSight;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What robots did in a conversation is for the same eyes as the conversation.
@Component
class RobotSight implements ConversationSight {

    private final Visibility visibility;

    RobotSight(Visibility visibility) {
        this.visibility = visibility;
    }

    @Override
    public boolean sees(OperatorId who, UUID conversation) {
        return visibility
                .viewer(who)
                .filter(viewer -> visibility.sees(viewer, conversation))
                .isPresent();
    }
}
