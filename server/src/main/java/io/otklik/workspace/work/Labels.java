package io.otklik.workspace.work;

import io.otklik.conversation.Conversations;
import io.otklik.conversation.Fact;
import io.otklik.platform.Limits;
import io.otklik.platform.Problem;
import io.otklik.platform.Typed;
import io.otklik.workspace.Viewer;
import io.otklik.workspace.Visibility;
import io.otklik.workspace.library.TagStore;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Marks conversations with tags and names what they are about; open to everybody who sees them.
@Component
class Labels {

    private final Conversations conversations;
    private final Visibility visibility;
    private final TagStore tags;

    Labels(Conversations conversations, Visibility visibility, TagStore tags) {
        this.conversations = conversations;
        this.visibility = visibility;
        this.tags = tags;
    }

    @Transactional
    void tag(Viewer viewer, UUID id, UUID tag) {
        var conversation = visibility.lock(viewer, id);
        if (tags.find(tag).isEmpty()) throw Problem.notFound();
        if (!conversation.tags().contains(tag))
            conversations.add(conversation.id(), Assignments.by(viewer), new Fact.Tagged(tag));
    }

    @Transactional
    void untag(Viewer viewer, UUID id, UUID tag) {
        var conversation = visibility.lock(viewer, id);
        if (conversation.tags().contains(tag))
            conversations.add(conversation.id(), Assignments.by(viewer), new Fact.Untagged(tag));
    }

    @Transactional
    void rename(Viewer viewer, UUID id, @Nullable String subject) {
        var words = Typed.text("subject", subject);
        var line = words == null ? null : words.replaceAll("\\s+", " ");
        if (line != null && line.length() > Limits.NAME_CHARS)
            throw Problem.bad("wrong-value").field("subject").with("subject");
        var conversation = visibility.lock(viewer, id);
        if (!Objects.equals(conversation.subject(), line))
            conversations.add(conversation.id(), Assignments.by(viewer), new Fact.Renamed(line));
    }
}
