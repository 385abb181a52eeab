package io.otklik.feedback;

import io.otklik.conversation.ConversationId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Remembers the alarms of the tests.
@Component
class LowMarks {

    private final List<LowMark> heard = new CopyOnWriteArrayList<>();

    @EventListener
    void on(LowMark mark) {
        heard.add(mark);
    }

    List<LowMark> of(ConversationId id) {
        return heard.stream().filter(mark -> mark.conversation().equals(id)).toList();
    }
}
