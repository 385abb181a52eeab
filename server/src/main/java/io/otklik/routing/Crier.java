package io.otklik.routing;

import io.otklik.conversation.Conversation;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.Holder;
import io.otklik.conversation.Promise;
import io.otklik.routing.LineStore.InLine;
import java.time.Clock;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// Tells those who still wait what lies ahead of them, and the supervisor whom nobody will take.
@Component
class Crier {

    private static final Promise NOTHING = new Promise(null, null, null);

    private final Prospects prospects;
    private final LineStore lines;
    private final Conversations conversations;
    private final ApplicationEventPublisher events;
    private final Deals deals;
    private final Clock clock;

    Crier(
            Prospects prospects,
            LineStore lines,
            Conversations conversations,
            ApplicationEventPublisher events,
            Deals deals,
            Clock clock) {
        this.prospects = prospects;
        this.lines = lines;
        this.conversations = conversations;
        this.events = events;
        this.deals = deals;
        this.clock = clock;
    }

    /// Tells only what is new to somebody. Rows of conversations are locked before those of the lines, as everywhere.
    void tell(Board board) {
        if (board.line().isEmpty()) return;
        var outlooks = prospects.of(board, clock.instant());
        conversations.promise(news(outlooks));
        lines.unattended(outlooks.entrySet().stream()
                .filter(one -> !one.getValue().attended() && !one.getKey().unattended())
                .map(one -> one.getKey().request().conversation())
                .toList());
        alarm(outlooks);
        outlooks.forEach((one, outlook) -> {
            if (outlook.promise().opensAt() != null)
                deals.opening(one.request().team(), outlook.promise().opensAt());
        });
    }

    private Map<ConversationId, Promise> news(Map<InLine, Outlook> outlooks) {
        var told = told(outlooks.keySet().stream()
                .map(one -> one.request().conversation())
                .toList());
        var news = new HashMap<ConversationId, Promise>();
        outlooks.forEach((one, outlook) -> {
            var before = told.get(one.request().conversation());
            if (before != null && !before.equals(outlook.promise()))
                news.put(one.request().conversation(), outlook.promise());
        });
        return news;
    }

    private Map<ConversationId, Promise> told(List<ConversationId> waiting) {
        var told = new HashMap<ConversationId, Promise>();
        for (Conversation conversation : conversations.find(waiting))
            if (conversation.holder() instanceof Holder.Waiting(var _, var _, var promise))
                told.put(conversation.id(), promise == null ? NOTHING : promise);
        return told;
    }

    private void alarm(Map<InLine, Outlook> outlooks) {
        var stalls = new LinkedHashMap<ConversationId, QueueStalled>();
        outlooks.forEach((one, outlook) -> {
            if (outlook.stall() == null || one.stalled()) return;
            var request = one.request();
            stalls.put(
                    request.conversation(),
                    new QueueStalled(request.conversation(), request.team(), outlook.stall(), request.since()));
        });
        var marked = lines.stalled(stalls.keySet());
        stalls.values().stream()
                .filter(stall -> marked.contains(stall.conversation()))
                .forEach(events::publishEvent);
    }
}
