package io.otklik.workspace.live;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.otklik.conversation.ConversationId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a console says over its line.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "t")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Said.Open.class, name = "open"),
    @JsonSubTypes.Type(value = Said.Close.class, name = "close"),
    @JsonSubTypes.Type(value = Said.Typing.class, name = "typing"),
    @JsonSubTypes.Type(value = Said.Read.class, name = "read"),
    @JsonSubTypes.Type(value = Said.Ping.class, name = "ping")
})
sealed interface Said {

    /// A conversation is on the screen from now on.
    ///
    /// @param after how far the screen has its log; absent = as far as its last page goes
    record Open(ConversationId id, @Nullable Integer after) implements Said {}

    record Close(ConversationId id) implements Said {}

    /// @param mode "reply" or "note"
    record Typing(ConversationId id, String mode, boolean on) implements Said {}

    /// A notice was waved away.
    record Read(UUID id) implements Said {}

    record Ping() implements Said {}
}
