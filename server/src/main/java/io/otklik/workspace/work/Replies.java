package io.otklik.workspace.work;

import io.otklik.conversation.Author;
import io.otklik.conversation.Conversation;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.Entry;
import io.otklik.conversation.Fact;
import io.otklik.conversation.Holder;
import io.otklik.conversation.Message;
import io.otklik.conversation.Message.FileRef;
import io.otklik.platform.Limits;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Permission;
import io.otklik.platform.Problem;
import io.otklik.platform.Typed;
import io.otklik.staff.Staff;
import io.otklik.workspace.Viewer;
import io.otklik.workspace.Visibility;
import io.otklik.workspace.notice.Notices;
import io.otklik.workspace.thread.Drafts;
import io.otklik.workspace.thread.Entries;
import io.otklik.workspace.thread.EntryView;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// An operator answers the contact, or writes a note to colleagues.
@Component
class Replies {

    private static final int MENTIONS = 20;

    private final Conversations conversations;
    private final Visibility visibility;
    private final Attachments attachments;
    private final Drafts drafts;
    private final Entries entries;
    private final Notices notices;
    private final Staff staff;

    Replies(
            Conversations conversations,
            Visibility visibility,
            Attachments attachments,
            Drafts drafts,
            Entries entries,
            Notices notices,
            Staff staff) {
        this.conversations = conversations;
        this.visibility = visibility;
        this.attachments = attachments;
        this.drafts = drafts;
        this.entries = entries;
        this.notices = notices;
        this.staff = staff;
    }

    /// @param clientId made by the page: the same id again is the same answer
    /// @param seenSeq  how far the writer had read
    /// @param force    send although something came in the meantime
    record Reply(
            @Nullable UUID clientId,
            @Nullable String text,
            @Nullable List<UUID> files,
            @Nullable Integer seenSeq,
            @Nullable Boolean force) {}

    record NewNote(
            @Nullable UUID clientId,
            @Nullable String text,
            @Nullable List<UUID> files,
            @Nullable List<OperatorId> mentions) {}

    /// Says it to the contact. Whoever answers what nobody has, has it from then on.
    ///
    /// @throws Problem `changed` with the new words, unless forced
    @Transactional
    EntryView reply(Viewer viewer, UUID id, Reply reply) {
        var clientId = Typed.given("clientId", reply.clientId()).toString();
        var message = message(Typed.text("text", reply.text()), attachments.files(viewer, reply.files()));
        var conversation = visibility.lock(viewer, id);
        var known = conversations.byForeignId(conversation.id(), clientId);
        if (known.isPresent()) return entries.of(viewer, known.get());
        if (!Boolean.TRUE.equals(reply.force())) requireSeen(viewer, conversation, reply.seenSeq());
        var author = new Author.Operator(viewer.id());
        var taking = taking(viewer, conversation);
        if (!taking.isEmpty()) conversations.add(conversation.id(), author, taking);
        var said = conversations.addOnce(conversation.id(), author, new Fact.Said(message), clientId);
        drafts.sent(viewer.id(), conversation.id(), "reply");
        notices.reacted(viewer.id(), conversation.id());
        return entries.of(viewer, said);
    }

    @Transactional
    EntryView note(Viewer viewer, UUID id, NewNote note) {
        var clientId = Typed.given("clientId", note.clientId()).toString();
        var text = Typed.text("text", note.text());
        if (text == null) throw Problem.bad("empty-message").field("text");
        var files = attachments.files(viewer, note.files());
        var mentions = mentions(note.mentions());
        var conversation = visibility.lock(viewer, id);
        var fact = new Fact.Noted(text, mentions, files);
        var noted = conversations.addOnce(conversation.id(), new Author.Operator(viewer.id()), fact, clientId);
        drafts.sent(viewer.id(), conversation.id(), "note");
        return entries.of(viewer, noted);
    }

    private static Message message(@Nullable String text, List<FileRef> files) {
        if (text == null && files.isEmpty()) throw Problem.bad("empty-message").field("text");
        return new Message(text, List.of(), null, files, null);
    }

    private void requireSeen(Viewer viewer, Conversation conversation, @Nullable Integer seenSeq) {
        if (seenSeq == null) throw Problem.bad("missing").field("seenSeq").with("seenSeq");
        if (seenSeq >= conversation.seq()) return;
        var missed = conversations.after(conversation.id(), Math.max(0, seenSeq), Limits.PAGE).stream()
                .filter(entry -> newWords(viewer, entry))
                .toList();
        if (!missed.isEmpty()) throw Problem.conflict("changed").extra("entries", entries.of(viewer, missed));
    }

    private static boolean newWords(Viewer viewer, Entry entry) {
        return switch (entry.fact()) {
            case Fact.Received _ -> true;
            case Fact.Said _ -> !entry.author().equals(new Author.Operator(viewer.id()));
            default -> false;
        };
    }

    private static List<Fact> taking(Viewer viewer, Conversation conversation) {
        if (conversation.spam()) throw Problem.conflict("spam");
        var facts = new ArrayList<Fact>();
        if (conversation.resolved()) facts.add(new Fact.Reopened());
        else
            switch (conversation.holder()) {
                case Holder.Waiting _, Holder.Bot _ -> facts.add(new Fact.Assigned(viewer.id(), List.of()));
                case Holder.With _, Holder.Nobody _ -> {}
            }
        return facts;
    }

    private List<OperatorId> mentions(@Nullable List<OperatorId> asked) {
        if (asked == null || asked.isEmpty()) return List.of();
        if (asked.size() > MENTIONS)
            throw Problem.bad("too-many-mentions").field("mentions").with(MENTIONS);
        var wanted = asked.stream().distinct().toList();
        var found = staff.people(wanted).stream()
                .filter(person -> person.active() && person.role().may(Permission.CONVERSATIONS))
                .count();
        if (found != wanted.size()) throw Problem.bad("not-an-operator").field("mentions");
        return wanted;
    }
}
