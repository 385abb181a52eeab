package io.otklik.bot.statistics;

import io.otklik.bot.statistics.FootprintWriter.Chooser;
import io.otklik.conversation.Conversation;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.LogFollower;
import io.otklik.conversation.LogTail;
import io.otklik.customer.Customers;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Counts what the log of all conversations says of scenarios.
@Component
class FootprintTail {

    private final LogTail log;
    private final LogFollower follower;
    private final FootprintStore store;
    private final FootprintWriter writer;
    private final Conversations conversations;
    private final Customers customers;

    FootprintTail(
            LogTail log,
            JdbcClient sql,
            FootprintStore store,
            FootprintWriter writer,
            Conversations conversations,
            Customers customers) {
        this.log = log;
        this.follower = new LogFollower(log, sql, "bot.tail", Footprints.RULES);
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
        return follower.step(
                limit,
                store::forgetAll,
                logged -> fold(logged.stream()
                        .collect(Collectors.toMap(
                                one -> one.entry().conversation(),
                                one -> one.entry().seq(),
                                Math::max))));
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
