package io.otklik.workspace.live;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import io.otklik.conversation.ConversationId;
import io.otklik.routing.Presence.State;
import io.otklik.workspace.Named;
import io.otklik.workspace.inbox.Inbox.ViewCount;
import io.otklik.workspace.inbox.Row;
import io.otklik.workspace.thread.EntryView;
import io.otklik.workspace.thread.Onlookers.Other;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What a console hears over its line: always what the person would get by asking.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "t")
@JsonSubTypes({
    @JsonSubTypes.Type(value = News.Hello.class, name = "hello"),
    @JsonSubTypes.Type(value = News.Pong.class, name = "pong"),
    @JsonSubTypes.Type(value = News.RowChanged.class, name = "row"),
    @JsonSubTypes.Type(value = News.Gone.class, name = "gone"),
    @JsonSubTypes.Type(value = News.EntriesAdded.class, name = "entries"),
    @JsonSubTypes.Type(value = News.Counted.class, name = "counts"),
    @JsonSubTypes.Type(value = News.OthersHere.class, name = "others"),
    @JsonSubTypes.Type(value = News.ContactTypes.class, name = "typing"),
    @JsonSubTypes.Type(value = News.Called.class, name = "notice"),
    @JsonSubTypes.Type(value = News.CallOver.class, name = "notice-done"),
    @JsonSubTypes.Type(value = News.AtWork.class, name = "presence"),
    @JsonSubTypes.Type(value = News.Ended.class, name = "ended")
})
sealed interface News {

    record Hello() implements News {}

    record Pong() implements News {}

    record RowChanged(Row row) implements News {}

    /// It is not for these eyes any more.
    record Gone(ConversationId id) implements News {}

    record EntriesAdded(ConversationId id, List<EntryView> entries) implements News {}

    record Counted(List<ViewCount> views) implements News {}

    record OthersHere(ConversationId id, List<Other> others) implements News {}

    record ContactTypes(ConversationId id, boolean on) implements News {}

    record Called(Call notice) implements News {}

    record CallOver(UUID id) implements News {}

    /// Who is here: everybody whom the person may see.
    record AtWork(List<Attendance> items) implements News {}

    /// The sign-in is over.
    record Ended() implements News {}

    record Attendance(Named operator, State state, @Nullable Instant since, int open, int capacity) {}

    record Call(UUID id, String kind, ConversationId conversationId, String text, Instant at) {}
}
