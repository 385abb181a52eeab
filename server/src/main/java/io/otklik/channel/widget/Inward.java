package io.otklik.channel.widget;

import io.otklik.conversation.Conversation;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.Message;
import io.otklik.conversation.Receipt;
import io.otklik.platform.Problem;
import io.otklik.platform.files.Files;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Brings visitors' messages into their conversation, opening one where there is none.
@Component
class Inward {

    private final Conversations conversations;
    private final Files files;
    private final Throttle throttle;

    Inward(Conversations conversations, Files files, Throttle throttle) {
        this.conversations = conversations;
        this.files = files;
        this.throttle = throttle;
    }

    /// The conversation the visitor goes on with; made if there is none.
    Conversation conversation(VisitorSession session) {
        return conversations.open(session.contact(), session.inbox(), session.language());
    }

    /// Sends a message on; the receipt comes later from another thread.
    ///
    /// @param known the conversation as far as the caller knows it
    /// @throws Problem if it is no message, or too many came
    void send(VisitorSession session, @Nullable ConversationId known, Outgoing outgoing, Consumer<Receipt> done) {
        throttle.message(session);
        var message = outgoing.message(session, files);
        var conversation = known != null ? known : conversation(session).id();
        var id = outgoing.clientId().toString();
        conversations.receive(conversation, message, id, receipt -> goOn(session, message, id, receipt, done));
    }

    /// A message for a conversation that is over opens a new one. That needs the database, and this is the thread
    /// that tells everybody
    /// else: so another one does it.
    private void goOn(VisitorSession session, Message message, String id, Receipt receipt, Consumer<Receipt> done) {
        if (!(receipt instanceof Receipt.Over)) {
            done.accept(receipt);
            return;
        }
        Thread.startVirtualThread(
                () -> conversations.receive(conversation(session).id(), message, id, done));
    }

    /// What to say when a message was not kept.
    static Problem problem(Receipt receipt) {
        return switch (receipt) {
            case Receipt.Busy _ -> Problem.later(HttpStatus.SERVICE_UNAVAILABLE, "busy", 2);
            case Receipt.Unknown _, Receipt.Over _ -> Problem.notFound();
            default -> Problem.later(HttpStatus.SERVICE_UNAVAILABLE, "busy", 5);
        };
    }
}
