package io.otklik.workspace.thread;

import io.otklik.conversation.Author;
import io.otklik.conversation.Entry;
import io.otklik.conversation.Fact;
import io.otklik.conversation.HandOff;
import io.otklik.conversation.Message;
import io.otklik.platform.TaskNames;
import io.otklik.platform.files.StoredFile;
import io.otklik.workspace.Names;
import io.otklik.workspace.Viewer;
import io.otklik.workspace.library.Tag;
import io.otklik.workspace.library.TagStore;
import io.otklik.workspace.thread.EntryView.FileView;
import io.otklik.workspace.thread.EntryView.Head;
import io.otklik.workspace.thread.EntryView.Run;
import io.otklik.workspace.thread.EntryView.SlotView;
import io.otklik.workspace.thread.EntryView.Who;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Draws entries for one person. The caller has made sure that the viewer may see the conversation.
@Component
public class Entries {

    private final Names names;
    private final TaskNames tasks;
    private final TagStore tags;

    Entries(Names names, TaskNames tasks, TagStore tags) {
        this.names = names;
        this.tasks = tasks;
        this.tags = tags;
    }

    public List<EntryView> of(Viewer viewer, List<Entry> entries) {
        var used = entries.stream().flatMap(entry -> tag(entry.fact())).collect(Collectors.toSet());
        var words = tags.all(used);
        return entries.stream().map(entry -> view(viewer, entry, words)).toList();
    }

    public EntryView of(Viewer viewer, Entry entry) {
        return of(viewer, List.of(entry)).getFirst();
    }

    private EntryView view(Viewer viewer, Entry entry, Map<UUID, Tag> words) {
        var head = head(viewer, entry);
        return switch (entry.fact()) {
            case Fact.Received(var message) -> words(head, message);
            case Fact.Said(var message, var _) -> words(head, message);
            case Fact.Noted(var text, var mentions, var files) ->
                new EntryView.Note(head, text, mentions, files(files));
            case Fact.HandedOff(var handOff) -> handOff(viewer, head, entry.author(), handOff);
            case Fact.RobotWorked worked -> new EntryView.Robot(head, run(viewer, worked));
            case Fact.Rated(var score, var comment) -> new EntryView.Rating(head, score, comment);
            case Fact.Tagged(var tag) -> event(head, "tagged", "tag", name(tag, words));
            case Fact.Untagged(var tag) -> event(head, "untagged", "tag", name(tag, words));
            case Fact.Assigned assigned -> assigned(head, entry.author(), assigned);
            case Fact.Released(var operator, var team, var reason) ->
                new EntryView.Event(
                        head,
                        "released",
                        Map.of(
                                "operator", names.operator(operator),
                                "team", names.team(team, viewer.language()),
                                "reason", reason));
            case Fact.ReturnedToBot _ ->
                event(head, "returned-to-bot", "operator", head.author().name());
            case Fact.Snoozed(var until) -> event(head, "snoozed", "until", until);
            case Fact.Woke(var reason) -> event(head, "woke", "reason", reason);
            case Fact.Resolved resolved ->
                event(
                        head,
                        resolved.spam() ? "spam" : "resolved",
                        "operator",
                        head.author().name());
            case Fact.Reopened() ->
                event(head, "reopened", "operator", head.author().name());
            case Fact.Renamed(var subject) -> event(head, "subject", "subject", subject);
            case Fact.Spoke(var language) -> event(head, "language", "language", language.code());
            case Fact.Consented(var purpose, var version, var given) ->
                new EntryView.Event(
                        head, given ? "consented" : "refused-consent", Map.of("purpose", purpose, "version", version));
            case Fact.Surveyed(var _, var survey, var score) ->
                new EntryView.Event(
                        head,
                        "surveyed",
                        Map.of("survey", survey.toUpperCase(Locale.ROOT), "score", String.valueOf(score)));
            case Fact.Marked _ -> event(head, "marked", "mark", null);
        };
    }

    private Head head(Viewer viewer, Entry entry) {
        var own = entry.author() instanceof Author.Operator(var operator) && operator.equals(viewer.id());
        return new Head(
                entry.id(),
                entry.conversation(),
                entry.seq(),
                entry.at(),
                who(entry.author()),
                own ? entry.foreignId() : null);
    }

    private Who who(Author author) {
        return author instanceof Author.Operator(var id)
                ? new Who("operator", id, names.operator(id).name())
                : new Who(author.kind(), null, null);
    }

    private static EntryView words(Head head, Message message) {
        return new EntryView.Words(
                head, message.text(), message.buttons(), message.layout(), files(message.files()), message.pressed());
    }

    private static List<FileView> files(List<Message.FileRef> files) {
        return files.stream()
                .map(file ->
                        new FileView(file.id(), file.name(), file.size(), file.type(), StoredFile.picture(file.type())))
                .toList();
    }

    /// From the bot it is a card with everything collected; among colleagues a line is enough.
    private EntryView handOff(Viewer viewer, Head head, Author author, HandOff handOff) {
        var team = names.team(handOff.team(), viewer.language());
        if (author instanceof Author.Operator(var operator))
            return new EntryView.Event(head, "transferred", Map.of("operator", names.operator(operator), "team", team));
        return new EntryView.Handoff(head, handOff.reason(), handOff.summary(), team, handOff.path(), slots(handOff));
    }

    static List<SlotView> slots(HandOff handOff) {
        return handOff.slots().stream()
                .map(slot -> new SlotView(slot.name(), slot.label(), slot.value()))
                .toList();
    }

    private EntryView assigned(Head head, Author author, Fact.Assigned assigned) {
        var own = author instanceof Author.Operator(var by) && by.equals(assigned.operator());
        return event(head, own ? "taken" : "assigned", "operator", names.operator(assigned.operator()));
    }

    /// A task that may have been done stands among the failed ones, with a word of warning.
    private Run run(Viewer viewer, Fact.RobotWorked worked) {
        var language = viewer.language();
        var robot = tasks.robot(worked.robot(), worked.operation(), language);
        var task = tasks.task(worked.robot(), worked.operation(), language);
        return switch (worked.status()) {
            case "unsure" -> new Run(worked.run(), robot, task, "failed", 1, names.unsureTask(language));
            case "done" -> new Run(worked.run(), robot, task, "done", 1, null);
            default -> new Run(worked.run(), robot, task, worked.status(), 1, worked.words());
        };
    }

    private static EntryView event(Head head, String code, String name, @Nullable Object value) {
        return new EntryView.Event(head, code, value == null ? Map.of() : Map.of(name, value));
    }

    private static String name(UUID tag, Map<UUID, Tag> words) {
        var found = words.get(tag);
        return found == null ? "" : found.name();
    }

    private static Stream<UUID> tag(Fact fact) {
        return switch (fact) {
            case Fact.Tagged(var tag) -> Stream.of(tag);
            case Fact.Untagged(var tag) -> Stream.of(tag);
            default -> Stream.empty();
        };
    }
}
