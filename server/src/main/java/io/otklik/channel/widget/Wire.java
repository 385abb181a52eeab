package io.otklik.channel.widget;

import io.otklik.conversation.Author;
import io.otklik.conversation.Conversation;
import io.otklik.conversation.Entry;
import io.otklik.conversation.Fact;
import io.otklik.conversation.Holder;
import io.otklik.conversation.Message;
import io.otklik.platform.OperatorId;
import io.otklik.platform.StaffNames;
import io.otklik.platform.TeamId;
import io.otklik.platform.files.StoredFile;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/// What a customer may see of a conversation, in the words of the widget's protocol. Notes, tags, reasons and other
/// internal things have
/// no form here, so they cannot get out.
@Component
class Wire {

    private final ObjectProvider<StaffNames> names;

    Wire(ObjectProvider<StaffNames> names) {
        this.names = names;
    }

    record Who(String kind, @Nullable String name, @Nullable String initials) {}

    record WireFile(UUID id, String name, long size, String type, boolean image) {}

    record WireEntry(
            UUID id,
            UUID conversationId,
            int seq,
            Instant at,
            String kind,
            Who author,
            @Nullable String clientId,
            @Nullable String text,
            @Nullable List<Message.Button> buttons,
            @Nullable String layout,
            @Nullable List<WireFile> files,
            Message.@Nullable Press pressed,
            @Nullable String code,
            @Nullable Map<String, String> params) {}

    record WireHolder(
            String kind,
            @Nullable Integer place,
            @Nullable Integer waitSeconds,
            @Nullable Instant opensAt,
            @Nullable String team,
            @Nullable Who operator) {}

    record State(WireHolder holder, String status, int seq) {}

    record Head(UUID id, String status, Instant startedAt) {}

    record Snapshot(
            @Nullable Head conversation,
            List<WireEntry> entries,
            @Nullable String earlier,
            State state,
            int seq) {}

    Head head(Conversation conversation) {
        return new Head(conversation.id().value(), status(conversation), conversation.createdAt());
    }

    State state(Conversation conversation) {
        return new State(holder(conversation), status(conversation), conversation.seq());
    }

    /// Before the first message there is no conversation.
    State none() {
        return new State(new WireHolder("bot", null, null, null, null, null), "open", 0);
    }

    List<WireEntry> entries(Conversation conversation, List<Entry> entries) {
        return entries.stream()
                .flatMap(entry -> entry(conversation, entry).stream())
                .toList();
    }

    Who who(Author author) {
        return switch (author) {
            case Author.Operator(var id) -> {
                var name = name(id);
                yield new Who("operator", name, initials(name));
            }
            default -> new Who(author.kind(), null, null);
        };
    }

    private Optional<WireEntry> entry(Conversation conversation, Entry entry) {
        return switch (entry.fact()) {
            case Fact.Received(var message) -> Optional.of(message(entry, message));
            case Fact.Said(var message, var _) -> Optional.of(message(entry, message));
            case Fact.HandedOff(var handOff) ->
                Optional.of(event(entry, "handed-off", "team", team(conversation, handOff.team())));
            case Fact.Assigned(var operator, var _) -> Optional.of(event(entry, "taken", "operator", name(operator)));
            case Fact.ReturnedToBot _ -> Optional.of(event(entry, "returned-to-bot", null, null));
            case Fact.Resolved resolved when resolved.spam() -> Optional.empty();
            case Fact.Resolved _ -> Optional.of(event(entry, "resolved", null, null));
            case Fact.Reopened _ -> Optional.of(event(entry, "reopened", null, null));
            default -> Optional.empty();
        };
    }

    private WireEntry message(Entry entry, Message message) {
        var files = message.files().stream()
                .map(file ->
                        new WireFile(file.id(), file.name(), file.size(), file.type(), StoredFile.picture(file.type())))
                .toList();
        return new WireEntry(
                entry.id(),
                entry.conversation().value(),
                entry.seq(),
                entry.at(),
                "message",
                who(entry.author()),
                entry.author() instanceof Author.Contact ? entry.foreignId() : null,
                message.text(),
                message.buttons().isEmpty() ? null : message.buttons(),
                message.layout(),
                files.isEmpty() ? null : files,
                message.pressed(),
                null,
                null);
    }

    private WireEntry event(Entry entry, String code, @Nullable String name, @Nullable String value) {
        var params = name == null || value == null ? null : Map.of(name, value);
        return new WireEntry(
                entry.id(),
                entry.conversation().value(),
                entry.seq(),
                entry.at(),
                "event",
                who(entry.author()),
                null,
                null,
                null,
                null,
                null,
                null,
                code,
                params);
    }

    private WireHolder holder(Conversation conversation) {
        return switch (conversation.holder()) {
            case Holder.Bot _ -> new WireHolder("bot", null, null, null, null, null);
            case Holder.Nobody _ -> new WireHolder("nobody", null, null, null, null, null);
            case Holder.With(var operator, var _, var _) ->
                new WireHolder("with", null, null, null, null, who(new Author.Operator(operator)));
            case Holder.Waiting(var team, var _, var promise) ->
                new WireHolder(
                        "waiting",
                        promise == null ? null : promise.place(),
                        promise == null ? null : promise.waitSeconds(),
                        promise == null ? null : promise.opensAt(),
                        team(conversation, team),
                        null);
        };
    }

    private String name(OperatorId operator) {
        var staff = names.getIfAvailable();
        return staff == null ? "" : staff.operator(operator);
    }

    private String team(Conversation conversation, TeamId team) {
        var staff = names.getIfAvailable();
        return staff == null ? "" : staff.team(team, conversation.language());
    }

    private static String initials(String name) {
        return Stream.of(name.split("\\s+"))
                .filter(word -> !word.isEmpty())
                .limit(2)
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)))
                .reduce("", String::concat);
    }

    private static String status(Conversation conversation) {
        return conversation.resolved() ? "resolved" : "open";
    }
}
