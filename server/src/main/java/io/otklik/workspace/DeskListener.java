package io.otklik.workspace;

import io.otklik.conversation.Fact;
import io.otklik.conversation.Happened;
import io.otklik.workspace.inbox.Marks;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Keeps what the desk remembers of conversations true to what happens in them, in the same transaction.
@Component
class DeskListener {

    private final MentionStore mentions;
    private final Marks marks;

    DeskListener(MentionStore mentions, Marks marks) {
        this.mentions = mentions;
        this.marks = marks;
    }

    @EventListener
    void on(Happened happened) {
        var conversation = happened.after().id();
        switch (happened.entry().fact()) {
            case Fact.Noted(var _, var mentioned, var _) ->
                mentioned.forEach(person ->
                        mentions.keep(person, conversation, happened.entry().at()));
            case Fact.Resolved resolved when resolved.spam() -> mentions.settle(conversation);
            case Fact.RobotWorked worked -> marks.robot(conversation, failed(worked));
            default -> {}
        }
    }

    private static boolean failed(Fact.RobotWorked worked) {
        return switch (worked.status()) {
            case "failed", "refused", "unsure" -> true;
            default -> false;
        };
    }
}
