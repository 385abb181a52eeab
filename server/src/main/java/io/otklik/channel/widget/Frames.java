package io.otklik.channel.widget;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.otklik.channel.widget.Wire.State;
import io.otklik.channel.widget.Wire.Who;
import io.otklik.channel.widget.Wire.WireEntry;
import io.otklik.conversation.Receipt;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The texts of a widget's WebSocket, both ways.
final class Frames {

    private Frames() {}

    /// What a browser says.
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "t")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Resume.class, name = "resume"),
        @JsonSubTypes.Type(value = Send.class, name = "send"),
        @JsonSubTypes.Type(value = Typing.class, name = "typing"),
        @JsonSubTypes.Type(value = Read.class, name = "read"),
        @JsonSubTypes.Type(value = Ping.class, name = "ping")
    })
    sealed interface Said {}

    /// I have seen everything up to `after` of this conversation.
    record Resume(@Nullable UUID conversationId, int after) implements Said {}

    record Send(
            UUID clientId,
            @Nullable String text,
            Outgoing.@Nullable Press press,
            @Nullable List<UUID> files) implements Said {
        Outgoing outgoing() {
            return new Outgoing(clientId, text, press, files);
        }
    }

    record Typing(boolean on) implements Said {}

    record Read(int seq) implements Said {}

    record Ping() implements Said {}

    // What the server says.

    record Hello(String t, State state) {}

    record Entries(String t, UUID conversationId, List<WireEntry> entries) {}

    record StateFrame(String t, State state) {}

    record TypingFrame(String t, Who author, boolean on) {}

    record Ack(String t, UUID clientId, UUID entryId, int seq, UUID conversationId, Instant at, boolean duplicate) {}

    record Refused(String t, @Nullable UUID clientId, Map<String, Object> problem) {}

    record Pong(String t) {}

    static Hello hello(State state) {
        return new Hello("hello", state);
    }

    static Entries entries(UUID conversation, List<WireEntry> entries) {
        return new Entries("entries", conversation, entries);
    }

    static StateFrame state(State state) {
        return new StateFrame("state", state);
    }

    static TypingFrame typing(Who author, boolean on) {
        return new TypingFrame("typing", author, on);
    }

    static Ack ack(UUID clientId, Receipt.Kept kept) {
        return new Ack(
                "ack", clientId, kept.entry(), kept.seq(), kept.conversation().value(), kept.at(), kept.duplicate());
    }

    static Refused refused(@Nullable UUID clientId, Map<String, Object> problem) {
        return new Refused("refused", clientId, problem);
    }

    static Pong pong() {
        return new Pong("pong");
    }
}
