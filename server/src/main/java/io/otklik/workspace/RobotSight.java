package io.otklik.workspace;

import io.otklik.conversation.Conversation;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Conversations;
import io.otklik.platform.OperatorId;
import io.otklik.robot.ConversationSight;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// What robots did in a conversation is for the same eyes as the conversation.
@Component
class RobotSight implements ConversationSight {

    private final Visibility visibility;
    private final Conversations conversations;

    RobotSight(Visibility visibility, Conversations conversations) {
        this.visibility = visibility;
        this.conversations = conversations;
    }

    @Override
    public boolean sees(OperatorId who, UUID conversation) {
        return visibility
                .viewer(who)
                .filter(viewer -> visibility.sees(viewer, conversation))
                .isPresent();
    }

    @Override
    public Map<UUID, Long> numbers(Collection<UUID> wanted) {
        var ids = wanted.stream().map(ConversationId::new).toList();
        return conversations.find(ids).stream()
                .collect(Collectors.toMap(it -> it.id().value(), Conversation::number));
    }
}
