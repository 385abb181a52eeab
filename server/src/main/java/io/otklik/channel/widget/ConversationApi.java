package io.otklik.channel.widget;

import io.otklik.channel.widget.Wire.Snapshot;
import io.otklik.channel.widget.Wire.WireEntry;
import io.otklik.channel.widget.Wire.WireFile;
import io.otklik.conversation.Conversation;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.Receipt;
import io.otklik.platform.ForVisitor;
import io.otklik.platform.Limits;
import io.otklik.platform.Problem;
import io.otklik.platform.files.Files;
import io.otklik.platform.files.Links;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/// The visitor's own conversation.
@RestController
@RequestMapping("/api/widget")
class ConversationApi {

    private static final int SNAPSHOT = 50;
    private static final long PATIENCE_SECONDS = 20;

    private final Conversations conversations;
    private final Inward inward;
    private final History history;
    private final Wire wire;
    private final Files files;

    ConversationApi(Conversations conversations, Inward inward, History history, Wire wire, Files files) {
        this.conversations = conversations;
        this.inward = inward;
        this.history = history;
        this.wire = wire;
        this.files = files;
    }

    record Entries(List<WireEntry> entries, boolean more) {}

    @ForVisitor
    @GetMapping("/conversation")
    Snapshot snapshot(VisitorSession me) {
        return conversations
                .current(me.contact(), me.inbox())
                .map(conversation -> snapshot(me, conversation))
                .orElseGet(() -> empty(me));
    }

    @ForVisitor
    @PostMapping("/conversation/start")
    Snapshot start(VisitorSession me) {
        return snapshot(me, inward.conversation(me));
    }

    @ForVisitor
    @GetMapping("/conversation/entries")
    Entries entries(@RequestParam int after, @RequestParam(defaultValue = "50") int limit, VisitorSession me) {
        var size = Limits.page(limit);
        var conversation = conversations.current(me.contact(), me.inbox()).orElseThrow(Problem::notFound);
        var found = conversations.after(conversation.id(), after, size + 1);
        var more = found.size() > size;
        return new Entries(wire.entries(conversation, more ? found.subList(0, size) : found), more);
    }

    @ForVisitor
    @GetMapping("/earlier")
    History.Page earlier(@RequestParam String before, @RequestParam(defaultValue = "50") int limit, VisitorSession me) {
        return history.before(me, before, Limits.page(limit));
    }

    /// The way for browsers whose network lets no WebSocket through.
    @ForVisitor
    @PostMapping("/conversation/messages")
    Frames.Ack send(@RequestBody Outgoing outgoing, VisitorSession me) throws InterruptedException {
        var answer = new ArrayBlockingQueue<Receipt>(1);
        inward.send(me, null, outgoing, answer::add);
        var receipt = answer.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (receipt instanceof Receipt.Kept kept) return Frames.ack(outgoing.clientId(), kept);
        throw Inward.problem(receipt == null ? new Receipt.Busy() : receipt);
    }

    @ForVisitor
    @PostMapping("/files")
    WireFile upload(@RequestParam MultipartFile file, VisitorSession me) throws IOException {
        var name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
        try (var bytes = file.getInputStream()) {
            var kept = files.keep(name, bytes, me.owner());
            return new WireFile(kept.id(), kept.name(), kept.size(), kept.type(), kept.picture());
        }
    }

    /// A short-lived address of a file the visitor may see: an own one, or one in an own conversation.
    @ForVisitor
    @PostMapping("/files/{id}/link")
    Links.Link link(@PathVariable UUID id, VisitorSession me) {
        var file = files.find(id).orElseThrow(Problem::notFound);
        if (!file.owner().equals(me.owner()) && !conversations.shows(me.contact(), id)) throw Problem.notFound();
        return files.link(id);
    }

    private Snapshot snapshot(VisitorSession me, Conversation conversation) {
        var entries = new ArrayList<>(conversations.before(conversation.id(), Integer.MAX_VALUE, SNAPSHOT));
        Collections.reverse(entries);
        var first = entries.isEmpty() ? 1 : entries.getFirst().seq();
        var older = conversations.ofContact(me.contact(), me.inbox(), 2).size() > 1;
        return new Snapshot(
                wire.head(conversation),
                wire.entries(conversation, entries),
                History.from(conversation, first, older),
                wire.state(conversation),
                conversation.seq());
    }

    private Snapshot empty(VisitorSession me) {
        var last = conversations.ofContact(me.contact(), me.inbox(), 1).stream().findFirst();
        var earlier = last.map(past -> History.from(past, past.seq() + 1, true)).orElse(null);
        return new Snapshot(null, List.of(), earlier, wire.none(), 0);
    }
}
