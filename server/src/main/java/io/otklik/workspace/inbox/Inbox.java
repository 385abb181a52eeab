package io.otklik.workspace.inbox;

import io.otklik.conversation.Conversation;
import io.otklik.conversation.ConversationLists;
import io.otklik.conversation.ConversationLists.Order;
import io.otklik.conversation.ConversationLists.Place;
import io.otklik.conversation.ConversationLists.Wanted;
import io.otklik.conversation.Conversations;
import io.otklik.workspace.MentionStore;
import io.otklik.workspace.MentionStore.Mention;
import io.otklik.workspace.Viewer;
import io.otklik.workspace.Visibility;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Pages of lists, and how many in each list wait for us.
@Component
public class Inbox {

    /// Counting stops here; screens show "99+".
    private static final int COUNTED = 100;

    private final ConversationLists lists;
    private final Conversations conversations;
    private final MentionStore mentions;
    private final Visibility visibility;
    private final Views views;
    private final Rows rows;

    Inbox(
            ConversationLists lists,
            Conversations conversations,
            MentionStore mentions,
            Visibility visibility,
            Views views,
            Rows rows) {
        this.lists = lists;
        this.conversations = conversations;
        this.mentions = mentions;
        this.visibility = visibility;
        this.views = views;
        this.rows = rows;
    }

    /// A list's key and how many in it wait for us, at most 100.
    public record ViewCount(String key, int count) {}

    record Page(List<Row> items, @Nullable String next) {}

    @Transactional(readOnly = true)
    public List<ViewCount> counts(Viewer viewer) {
        return views.of(viewer).stream()
                .map(view -> new ViewCount(view.key(), count(viewer, view)))
                .toList();
    }

    private int count(Viewer viewer, View view) {
        return switch (view) {
            case View.Bot(), View.Resolved(), View.Spam() -> 0;
            case View.Mentions() -> mentions.unseen(viewer.id(), COUNTED);
            case View.Unassigned(), View.Snoozed() -> lists.count(views.wanted(viewer, view), false, COUNTED);
            case View.Saved _ -> saved(views.wanted(viewer, view));
            case View.Mine(), View.Team _, View.All() -> lists.count(views.wanted(viewer, view), true, COUNTED);
        };
    }

    /// As the lists of the house are counted: of open ones those that wait, all that sleep, nothing that is over.
    private int saved(Wanted wanted) {
        return wanted.status().equals("resolved")
                ? 0
                : lists.count(wanted, wanted.status().equals("open"), COUNTED);
    }

    @Transactional(readOnly = true)
    Page page(Viewer viewer, View view, Order order, @Nullable String after, int limit) {
        if (view instanceof View.Mentions) return mentioned(viewer, after, limit);
        var found = lists.page(views.wanted(viewer, view), order, Cursor.place(after), limit + 1);
        var page = found.size() > limit ? found.subList(0, limit) : found;
        var next = found.size() > limit ? Cursor.of(Place.of(page.getLast())) : null;
        return new Page(rows.of(viewer, visibility.seen(viewer, page)), next);
    }

    private Page mentioned(Viewer viewer, @Nullable String after, int limit) {
        var found = mentions.newest(viewer.id(), Cursor.mention(after), limit + 1);
        var page = found.size() > limit ? found.subList(0, limit) : found;
        var next = found.size() > limit ? Cursor.of(page.getLast()) : null;
        return new Page(rows.of(viewer, visibility.seen(viewer, inOrder(page))), next);
    }

    private List<Conversation> inOrder(List<Mention> mentioned) {
        Map<Object, Conversation> found =
                conversations.find(mentioned.stream().map(Mention::conversation).toList()).stream()
                        .collect(Collectors.toMap(Conversation::id, Function.identity()));
        return mentioned.stream()
                .map(mention -> found.get(mention.conversation()))
                .filter(Objects::nonNull)
                .filter(conversation -> !conversation.spam())
                .toList();
    }
}
