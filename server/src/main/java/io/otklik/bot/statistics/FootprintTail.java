package io.otklik.bot.statistics;

import io.otklik.bot.statistics.FootprintWriter.Chooser;
import io.otklik.conversation.Conversation;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.LogTail;
import io.otklik.customer.Customers;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads on in the log of all conversations, batch by batch. The place and the figures are committed together: after a
/// crash it goes on where it was, and nothing is counted twice.
@Component
class FootprintTail {

    private final LogTail log;
    private final FootprintStore store;
    private final FootprintWriter writer;
    private final Conversations conversations;
    private final Customers customers;

    FootprintTail(
            LogTail log,
            FootprintStore store,
            FootprintWriter writer,
            Conversations conversations,
            Customers customers) {
        this.log = log;
        this.store = store;
        this.writer = writer;
        this.conversations = conversations;
        this.customers = customers;
    }

    /// Reads one batch.
    ///
    /// @return whether there may be more to read
    @Transactional
    public boolean step(int limit) {
        if (nothingNew()) return false;
        var read = store.take();
        if (read.isEmpty() || read.get().rules() > Footprints.RULES) return false;
        if (read.get().rules() != Footprints.RULES) return beginAnew();
        var logged = log.after(read.get().place(), limit);
        if (logged.isEmpty()) return false;
        fold(logged.stream()
                .collect(Collectors.toMap(
                        one -> one.entry().conversation(), one -> one.entry().seq(), Math::max)));
        store.move(logged.getLast().place());
        return logged.size() == limit;
    }

    private boolean nothingNew() {
        var read = store.see();
        return read.rules() == Footprints.RULES && log.after(read.place(), 1).isEmpty();
    }

    /// What was counted by older rules is counted anew.
    private boolean beginAnew() {
        store.forgetAll();
        store.move(LogTail.Place.BEGINNING);
        return true;
    }

    /// @param touched the last seq of each conversation that this batch has come to
    private void fold(Map<ConversationId, Integer> touched) {
        var ways = store.find(touched.keySet());
        var stretches = new HashMap<ConversationId, LogTail.Stretch>();
        ways.forEach(
                (id, way) -> stretches.put(id, new LogTail.Stretch(way.here().seq(), touched.getOrDefault(id, 0))));
        log.entries(stretches).forEach(entry -> {
            var way = ways.get(entry.conversation());
            if (way != null) way.after(entry);
        });
        writer.write(ways, choosers(ways));
    }

    private Map<ConversationId, Chooser> choosers(Map<ConversationId, Footprints> ways) {
        var chose = conversations.find(ways.entrySet().stream()
                .filter(way -> !way.getValue().choices.isEmpty())
                .map(Map.Entry::getKey)
                .toList());
        var contacts = customers.contacts(
                chose.stream().map(Conversation::contact).distinct().toList());
        var choosers = new HashMap<ConversationId, Chooser>();
        for (var one : chose) {
            var contact = contacts.get(one.contact());
            choosers.put(one.id(), new Chooser(one.language().code(), contact != null && contact.verified()));
        }
        return choosers;
    }
}
