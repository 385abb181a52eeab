package io.otklik.bot;

import io.otklik.conversation.Conversation;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.Holder;
import io.otklik.conversation.Message;
import io.otklik.customer.Customers;
import io.otklik.model.TextVectors;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/// Has the vector of a message made before its turn, where vectors are switched on and the bot is to answer. It
/// waits no longer than the administrator allows; without a vector the words alone decide.
@Component
class Foresight {

    private static final Logger log = LoggerFactory.getLogger(Foresight.class);

    private final TextVectors vectors;
    private final Conversations conversations;
    private final Customers customers;

    Foresight(TextVectors vectors, Conversations conversations, Customers customers) {
        this.vectors = vectors;
        this.conversations = conversations;
        this.customers = customers;
    }

    void of(ConversationId id, Message message) {
        var text = message.text();
        if (text == null || text.isBlank() || message.pressed() != null || !vectors.isOn()) return;
        try {
            conversations
                    .find(id)
                    .filter(it -> it.holder() instanceof Holder.Bot || it.holder() instanceof Holder.Nobody)
                    .ifPresent(it -> vectors.foresee(text, known(it)));
        } catch (DataAccessException | TransactionException e) {
            // The database is away: the turn will say so.
            log.debug("No vector of a message: {}", e.toString());
        }
    }

    private List<String> known(Conversation conversation) {
        return customers.contact(conversation.contact()).stream()
                .flatMap(it -> Stream.of(it.name(), it.email(), it.phone()))
                .filter(Objects::nonNull)
                .toList();
    }
}
