package io.otklik.workspace.thread;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Message;
import io.otklik.platform.OperatorId;
import io.otklik.workspace.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// One line of a conversation's log as our side sees it.
@JsonInclude(JsonInclude.Include.NON_NULL)
public sealed interface EntryView {

    @JsonProperty
    String kind();

    @JsonUnwrapped
    Head head();

    /// What all lines have.
    ///
    /// @param clientId the id the reader's own page gave its words
    record Head(
            UUID id,
            ConversationId conversationId,
            int seq,
            Instant at,
            Who author,
            @Nullable String clientId) {}

    /// @param id   of an operator
    /// @param name of an operator
    record Who(
            String kind, @Nullable OperatorId id, @Nullable String name) {}

    record FileView(UUID id, String name, long size, String type, boolean image) {}

    record SlotView(String name, String label, String value) {}

    record Run(
            UUID id,
            String robot,
            String operation,
            String status,
            int attempt,
            @Nullable String error) {}

    /// Words to or from the contact.
    record Words(
            Head head,
            @Nullable String text,
            List<Message.Button> buttons,
            @Nullable String layout,
            List<FileView> files,
            Message.@Nullable Press pressed)
            implements EntryView {
        @Override
        public String kind() {
            return "message";
        }
    }

    record Note(Head head, String text, List<OperatorId> mentions, List<FileView> files) implements EntryView {
        @Override
        public String kind() {
            return "note";
        }
    }

    /// The bot's hand-over to people.
    record Handoff(Head head, String reason, @Nullable String text, Named team, List<String> path, List<SlotView> slots)
            implements EntryView {
        @Override
        public String kind() {
            return "handoff";
        }
    }

    record Robot(Head head, Run run) implements EntryView {
        @Override
        public String kind() {
            return "robot";
        }
    }

    record Rating(Head head, int score, @Nullable String comment) implements EntryView {
        @Override
        public String kind() {
            return "rating";
        }
    }

    /// Anything else that happened, as a code with values that the screen words.
    record Event(Head head, String code, Map<String, Object> params) implements EntryView {
        @Override
        public String kind() {
            return "event";
        }
    }
}
