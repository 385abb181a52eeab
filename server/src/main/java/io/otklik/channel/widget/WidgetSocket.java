package io.otklik.channel.widget;

import io.otklik.conversation.ConversationId;
import io.otklik.platform.socket.Socket;
import org.jspecify.annotations.Nullable;

/// A browser's open connection. It knows up to which entry of which conversation the browser has been told.
final class WidgetSocket extends Socket {

    final VisitorSession session;
    final String token;
    private final WidgetLine line;
    private @Nullable ConversationId conversation;
    private int told;

    WidgetSocket(Admission admission, WidgetLine line) {
        session = admission.session();
        token = admission.token();
        this.line = line;
    }

    @Override
    protected void opened() {
        line.joined(this);
    }

    @Override
    protected void heard(String text) {
        line.heard(this, text);
    }

    @Override
    protected void closed() {
        line.left(this);
    }

    synchronized @Nullable ConversationId conversation() {
        return conversation;
    }

    /// From now on the browser is told of this conversation, from this entry on.
    synchronized void follow(ConversationId id, int seq) {
        conversation = id;
        told = seq;
    }

    /// The entries this browser lacks up to `last`, as the first of them; 0 if it lacks none.
    synchronized int lacks(ConversationId id, int last) {
        if (!id.equals(conversation)) follow(id, 0);
        return told >= last ? 0 : told + 1;
    }

    synchronized void told(int seq) {
        told = Math.max(told, seq);
    }
}
