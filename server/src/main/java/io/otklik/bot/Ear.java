package io.otklik.bot;

import io.otklik.conversation.Message;
import io.otklik.dialog.Event;
import io.otklik.dialog.FileRef;
import java.util.Objects;

/// What a contact's message is to the dialog: a press, files, or words.
final class Ear {

    private Ear() {}

    static Event event(Message message) {
        var text = Objects.requireNonNullElse(message.text(), "");
        if (message.pressed() != null)
            return new Event.Pressed(message.pressed().button(), text);
        if (message.files().isEmpty()) return new Event.Said(text);
        var files = message.files().stream()
                .map(file -> new FileRef(file.id().toString(), file.name(), file.size(), file.type()))
                .toList();
        return new Event.Filed(files, text);
    }
}
