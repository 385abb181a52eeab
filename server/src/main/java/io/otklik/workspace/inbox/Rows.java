package io.otklik.workspace.inbox;

import io.otklik.conversation.Author;
import io.otklik.conversation.Conversation;
import io.otklik.conversation.Conversation.Status;
import io.otklik.conversation.Holder;
import io.otklik.customer.Contact;
import io.otklik.customer.Customers;
import io.otklik.routing.Routing;
import io.otklik.understanding.tone.Listener;
import io.otklik.understanding.tone.Tone;
import io.otklik.workspace.Named;
import io.otklik.workspace.Names;
import io.otklik.workspace.Viewer;
import io.otklik.workspace.inbox.Marks.Key;
import io.otklik.workspace.inbox.Marks.Mark;
import io.otklik.workspace.inbox.Row.HolderView;
import io.otklik.workspace.inbox.Row.Preview;
import io.otklik.workspace.inbox.Row.Who;
import io.otklik.workspace.library.Tag;
import io.otklik.workspace.library.TagStore;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Draws rows for one person. However many rows, it asks the database four times.
@Component
public class Rows {

    private static final List<String> SIGNS = List.of(Tone.URGENT, Tone.UPSET, Tone.RUDE, Tone.PERSON);

    private final Customers customers;
    private final Marks marks;
    private final TagStore tags;
    private final Names names;
    private final Routing routing;

    Rows(Customers customers, Marks marks, TagStore tags, Names names, Routing routing) {
        this.customers = customers;
        this.marks = marks;
        this.tags = tags;
        this.names = names;
        this.routing = routing;
    }

    /// The caller has made sure that the viewer may see them all.
    public List<Row> of(Viewer viewer, List<Conversation> conversations) {
        return Objects.requireNonNull(of(Map.of(viewer, conversations)).get(viewer));
    }

    /// The same for many viewers at once.
    public Map<Viewer, List<Row>> of(Map<Viewer, List<Conversation>> wanted) {
        var all = wanted.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        var contacts =
                customers.contacts(all.stream().map(Conversation::contact).collect(Collectors.toSet()));
        var marked = marks.of(keys(wanted));
        var tones = routing.tones(all.stream().map(Conversation::id).toList());
        var words = tags.all(all.stream().flatMap(one -> one.tags().stream()).collect(Collectors.toSet()));
        var drawn = new HashMap<Viewer, List<Row>>();
        wanted.forEach((viewer, conversations) -> drawn.put(
                viewer,
                conversations.stream()
                        .map(one -> row(
                                viewer,
                                one,
                                Objects.requireNonNull(contacts.get(one.contact())),
                                marked.getOrDefault(new Key(viewer.id(), one.id()), Mark.NONE),
                                tags(one.tags(), words),
                                tone(one, tones.getOrDefault(one.id(), List.of()))))
                        .toList()));
        return drawn;
    }

    private static List<Key> keys(Map<Viewer, List<Conversation>> wanted) {
        return wanted.entrySet().stream()
                .flatMap(one -> one.getValue().stream()
                        .map(conversation -> new Key(one.getKey().id(), conversation.id())))
                .toList();
    }

    public Row of(Viewer viewer, Conversation conversation) {
        return of(viewer, List.of(conversation)).getFirst();
    }

    private Row row(Viewer viewer, Conversation one, Contact contact, Mark mark, List<Tag> tags, List<String> tone) {
        return new Row(
                one.id(),
                one.number(),
                who(viewer, contact),
                "widget",
                one.inbox(),
                one.subject(),
                preview(viewer, one),
                one.lastAt(),
                holder(viewer, one.holder()),
                one.status().code(),
                one.waitsSince(),
                mark.unread(one),
                tags,
                one.status() instanceof Status.Snoozed(var until) ? until : null,
                team(viewer, one),
                one.seq(),
                mark.draft(),
                mark.failedRobot(),
                tone);
    }

    /// Until somebody answers. The last words are heard here, since a row may be drawn before they are kept.
    private static List<String> tone(Conversation one, List<String> kept) {
        if (one.waitsSince() == null) return List.of();
        var heard = one.previewBy() instanceof Author.Contact
                ? Listener.hear(one.preview()).signs()
                : List.<String>of();
        return SIGNS.stream()
                .filter(sign -> kept.contains(sign) || heard.contains(sign))
                .toList();
    }

    private Who who(Viewer viewer, Contact contact) {
        var organization = contact.organization();
        return new Who(
                contact.id(),
                names.contact(contact, viewer.language()),
                organization == null ? null : organization.name(),
                contact.verified());
    }

    private static @Nullable Preview preview(Viewer viewer, Conversation one) {
        if (one.preview().isEmpty()) return null;
        var own = one.previewBy() instanceof Author.Operator(var operator) && operator.equals(viewer.id());
        return new Preview(own ? "you" : one.previewBy().kind(), one.preview());
    }

    private HolderView holder(Viewer viewer, Holder holder) {
        return switch (holder) {
            case Holder.Bot(var since) -> new HolderView("bot", null, null, since, null);
            case Holder.Nobody(var since) -> new HolderView("nobody", null, null, since, null);
            case Holder.With(var operator, var _, var since) ->
                new HolderView("with", null, names.colleague(operator), since, null);
            case Holder.Waiting(var team, var since, var promise) -> {
                var place = promise == null ? null : promise.place();
                yield new HolderView("waiting", names.team(team, viewer.language()), null, since, place);
            }
        };
    }

    private @Nullable Named team(Viewer viewer, Conversation one) {
        var team = one.lastTeam();
        return team == null || one.holder() instanceof Holder.Bot ? null : names.team(team, viewer.language());
    }

    private static List<Tag> tags(Collection<UUID> ids, Map<UUID, Tag> words) {
        return ids.stream().map(words::get).filter(Objects::nonNull).toList();
    }
}
