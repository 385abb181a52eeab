package io.otklik.workspace.live;

import io.otklik.conversation.Conversation;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Conversations;
import io.otklik.customer.Contact;
import io.otklik.customer.ContactId;
import io.otklik.customer.Customers;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Texts;
import io.otklik.workspace.Names;
import io.otklik.workspace.Viewer;
import io.otklik.workspace.Visibility;
import io.otklik.workspace.notice.Notice;
import io.otklik.workspace.notice.Notices;
import io.otklik.workspace.notice.NoticesChanged;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/// Tells people on the line what calls them.
@Component
class Calls {

    private final Sockets sockets;
    private final Notices notices;
    private final Conversations conversations;
    private final Customers customers;
    private final Visibility visibility;
    private final Switchboard switchboard;
    private final Counter counter;
    private final Names names;
    private final Texts texts;

    Calls(
            Sockets sockets,
            Notices notices,
            Conversations conversations,
            Customers customers,
            Visibility visibility,
            Switchboard switchboard,
            Counter counter,
            Names names,
            Texts texts) {
        this.sockets = sockets;
        this.notices = notices;
        this.conversations = conversations;
        this.customers = customers;
        this.visibility = visibility;
        this.switchboard = switchboard;
        this.counter = counter;
        this.names = names;
        this.texts = texts;
    }

    /// Everything that still calls somebody who has just come.
    void repeat(StaffSocket socket, Viewer viewer) {
        drawn(viewer, notices.of(viewer.id())).forEach(call -> socket.tell(new News.Called(call)));
    }

    void dismissed(OperatorId person, UUID notice) {
        notices.dismissed(person, notice);
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(NoticesChanged changed) {
        switchboard.later(() -> tell(changed));
    }

    private void tell(NoticesChanged changed) {
        counter.changed(changed.person());
        sockets.of(changed.person()).forEach(socket -> {
            changed.done().forEach(id -> socket.tell(new News.CallOver(id)));
            var viewer = socket.viewer;
            if (viewer != null) drawn(viewer, changed.given()).forEach(call -> socket.tell(new News.Called(call)));
        });
    }

    private List<News.Call> drawn(Viewer viewer, List<Notice> some) {
        if (some.isEmpty()) return List.of();
        var found =
                visibility
                        .seen(
                                viewer,
                                conversations.find(
                                        some.stream().map(Notice::conversation).toList()))
                        .stream()
                        .collect(Collectors.toMap(Conversation::id, Function.identity()));
        var contacts = customers.contacts(
                found.values().stream().map(Conversation::contact).collect(Collectors.toSet()));
        return some.stream()
                .filter(notice -> found.containsKey(notice.conversation()))
                .map(notice -> call(viewer, notice, found, contacts))
                .toList();
    }

    private News.Call call(
            Viewer viewer, Notice notice, Map<ConversationId, Conversation> found, Map<ContactId, Contact> contacts) {
        var conversation = Objects.requireNonNull(found.get(notice.conversation()));
        var contact = Objects.requireNonNull(contacts.get(conversation.contact()));
        var kind = notice.kind().code();
        var text = texts.in(viewer.language(), "workspace.notice." + kind, names.contact(contact, viewer.language()));
        return new News.Call(notice.id(), kind, notice.conversation(), text, notice.at());
    }
}
