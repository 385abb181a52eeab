package io.otklik.workspace.search;

import io.otklik.conversation.Conversation;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Conversations;
import io.otklik.customer.Customers;
import io.otklik.workspace.Named;
import io.otklik.workspace.Names;
import io.otklik.workspace.Viewer;
import io.otklik.workspace.Visibility;
import io.otklik.workspace.search.HitStore.Found;
import io.otklik.workspace.search.HitStore.Mark;
import io.otklik.workspace.search.HitStore.Wanted;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Finds what a person may see by what the person has typed.
@Component
class Search {

    private final HitStore store;
    private final Stems stems;
    private final Snippets snippets;
    private final Conversations conversations;
    private final Customers customers;
    private final Visibility visibility;
    private final Names names;
    private final Clock clock;

    Search(
            HitStore store,
            Stems stems,
            Snippets snippets,
            Conversations conversations,
            Customers customers,
            Visibility visibility,
            Names names,
            Clock clock) {
        this.store = store;
        this.stems = stems;
        this.snippets = snippets;
        this.conversations = conversations;
        this.customers = customers;
        this.visibility = visibility;
        this.names = names;
        this.clock = clock;
    }

    /// @param entryId absent if the conversation itself was found: by its number, subject, customer or tag
    record Hit(
            ConversationId conversationId,
            long number,
            @Nullable UUID entryId,
            @Nullable Integer seq,
            Named contact,
            @Nullable String subject,
            String status,
            Instant at,
            Snippet snippet,
            double score) {}

    /// @param asTyped what was looked for instead, if the words as they were typed found nothing
    record Page(
            List<Hit> items,
            @Nullable String next,
            @Nullable String asTyped) {

        static final Page EMPTY = new Page(List.of(), null, null);
    }

    /// What was typed in the wrong keyboard layout is looked for only if it finds nothing as it stands.
    @Transactional(readOnly = true)
    Page page(Viewer viewer, String typed, Filter filter, @Nullable Cursor after, int limit) {
        if (after != null && after.repaired()) return repaired(viewer, typed, filter, after, limit);
        var found = found(viewer, typed, filter, after, limit);
        return found.items().isEmpty() && after == null ? repaired(viewer, typed, filter, null, limit) : found;
    }

    private Page repaired(Viewer viewer, String typed, Filter filter, @Nullable Cursor after, int limit) {
        var meant = Layout.other(typed);
        if (meant.isEmpty()) return Page.EMPTY;
        var found = found(viewer, meant.get(), filter, after, limit);
        if (found.items().isEmpty() && after == null) return Page.EMPTY;
        var next = found.next() == null
                ? null
                : Cursor.read(found.next()).ofRepaired().encode();
        return new Page(found.items(), next, meant.get().strip());
    }

    private Page found(Viewer viewer, String typed, Filter filter, @Nullable Cursor after, int limit) {
        var asked = Asked.of(typed);
        if (asked.nothing()) return Page.EMPTY;
        var matcher = new Matcher(asked, stems.of(asked.words()));
        var now = after == null ? clock.instant() : after.now();
        var wanted = new Wanted(viewer, matcher.query(), asked.number(), filter, now);
        var found = store.page(wanted, after == null ? null : after.mark(), limit + 1);
        var page = found.size() > limit ? found.subList(0, limit) : found;
        var next = found.size() > limit ? new Cursor(now, false, mark(page.getLast())).encode() : null;
        return new Page(hits(viewer, page, matcher), next, null);
    }

    private static Mark mark(Found last) {
        return new Mark(last.score(), last.conversation(), last.seq());
    }

    /// The store follows the log a moment behind; what may be shown is decided on what is true now.
    private List<Hit> hits(Viewer viewer, List<Found> page, Matcher matcher) {
        var ids =
                page.stream().map(one -> new ConversationId(one.conversation())).collect(Collectors.toSet());
        var seen = visibility.seen(viewer, conversations.find(ids)).stream()
                .collect(Collectors.toMap(one -> one.id().value(), Function.identity()));
        var visible = page.stream()
                .filter(one -> seen.containsKey(one.conversation()))
                .toList();
        var contacts = customers.contacts(
                seen.values().stream().map(Conversation::contact).collect(Collectors.toSet()));
        var cut = snippets.of(visible.stream().map(Found::text).toList(), matcher);
        return IntStream.range(0, visible.size())
                .mapToObj(at -> {
                    var one = Objects.requireNonNull(seen.get(visible.get(at).conversation()));
                    var contact = Objects.requireNonNull(contacts.get(one.contact()));
                    var name = new Named(contact.id().value(), names.contact(contact, viewer.language()));
                    return hit(visible.get(at), one, name, cut.get(at));
                })
                .toList();
    }

    private static Hit hit(Found found, Conversation one, Named contact, Snippet snippet) {
        return new Hit(
                one.id(),
                one.number(),
                found.entry(),
                found.seq() == 0 ? null : found.seq(),
                contact,
                one.subject(),
                one.status().code(),
                found.at(),
                snippet,
                found.score().doubleValue());
    }
}
