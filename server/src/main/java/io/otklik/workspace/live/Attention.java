package io.otklik.workspace.live;

import io.otklik.conversation.Conversation;
import io.otklik.workspace.MentionStore;
import io.otklik.workspace.Viewer;
import io.otklik.workspace.inbox.Marks;
import io.otklik.workspace.notice.Notices;
import org.springframework.stereotype.Component;

/// Remembers what people have looked at.
@Component
class Attention {

    private final Marks marks;
    private final MentionStore mentions;
    private final Notices notices;

    Attention(Marks marks, MentionStore mentions, Notices notices) {
        this.marks = marks;
        this.mentions = mentions;
        this.notices = notices;
    }

    /// The person has it before the eyes as it is now: nothing in it is unread, nobody needs to be called to it.
    void paid(Viewer viewer, Conversation conversation) {
        marks.see(viewer.id(), conversation);
        mentions.seen(viewer.id(), conversation.id());
        notices.reacted(viewer.id(), conversation.id());
    }
}
