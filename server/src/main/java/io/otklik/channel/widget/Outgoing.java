package io.otklik.channel.widget;

import io.otklik.conversation.Message;
import io.otklik.conversation.Message.FileRef;
import io.otklik.platform.Limits;
import io.otklik.platform.Problem;
import io.otklik.platform.files.Files;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A message on its way from a widget: text or a press, and files.
///
/// @param clientId made by the browser: sending the same again is harmless
record Outgoing(
        UUID clientId,
        @Nullable String text,
        @Nullable Press press,
        @Nullable List<UUID> files) {

    /// @param label the words on the button, as the browser showed them; for the log only
    record Press(
            @Nullable UUID entryId, String button, @Nullable String label) {}

    /// The message, if it is one.
    ///
    /// @throws Problem `missing`, `empty-message`, `message-too-long`, `too-many-files`, `foreign-file`
    Message message(VisitorSession session, Files store) {
        if (clientId == null) throw Problem.bad("missing").field("clientId").with("clientId");
        if (text != null && text.getBytes(StandardCharsets.UTF_8).length > Limits.MESSAGE_BYTES)
            throw Problem.bad("message-too-long").field("text").with(Limits.MESSAGE_BYTES / 1024);
        if (press != null) return pressed(press);
        var words = text == null || text.isBlank() ? null : text.strip();
        var attached = attached(session, store);
        if (words == null && attached.isEmpty())
            throw Problem.bad("empty-message").field("text");
        return new Message(words, List.of(), null, attached, null);
    }

    private static Message pressed(Press press) {
        if (press.button() == null || press.button().isBlank() || press.button().length() > Limits.NAME_CHARS)
            throw Problem.bad("wrong-value").field("press.button").with("press.button");
        var label = press.label() == null ? "" : press.label();
        return Message.press(press.entryId(), press.button(), label.length() > Limits.NAME_CHARS ? "" : label);
    }

    private List<FileRef> attached(VisitorSession session, Files store) {
        if (files == null || files.isEmpty()) return List.of();
        if (files.size() > Limits.FILES_PER_MESSAGE)
            throw Problem.bad("too-many-files").field("files").with(Limits.FILES_PER_MESSAGE);
        var own = store.find(files).stream()
                .filter(file -> file.owner().equals(session.owner()))
                .toList();
        if (own.size() != files.stream().distinct().count())
            throw Problem.bad("foreign-file").field("files");
        return own.stream()
                .map(file -> new FileRef(file.id(), file.name(), file.size(), file.type()))
                .toList();
    }
}
