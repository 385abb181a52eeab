package io.otklik.conversation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Words, buttons and files. Text is plain: nothing in it is ever markup.
///
/// @param layout  how buttons are laid out: "list", "row" or "scale"; absent without buttons
/// @param pressed which button this message is the press of
public record Message(
        @Nullable String text,
        List<Button> buttons,
        @Nullable String layout,
        List<FileRef> files,
        @Nullable Press pressed) {

    public Message {
        buttons = Stored.list(buttons);
        files = Stored.list(files);
    }

    /// @param style "primary", "plain" or "quiet"; absent = plain
    public record Button(String id, String label, @Nullable String style) {}

    /// A file as its message shows it; the bytes are in the file store under the id.
    public record FileRef(UUID id, String name, long size, String type) {}

    /// @param entryId the entry that showed the button, as far as the channel knows it
    public record Press(@Nullable UUID entryId, String button) {}

    public static Message of(String text) {
        return new Message(text, List.of(), null, List.of(), null);
    }

    public static Message press(@Nullable UUID entryId, String button, String label) {
        return new Message(label, List.of(), null, List.of(), new Press(entryId, button));
    }

    /// The words for lists: the text, or the names of the files.
    public String preview() {
        var words = text != null
                ? text
                : String.join(", ", files.stream().map(FileRef::name).toList());
        return words.length() <= 160 ? words : words.substring(0, 159) + "…";
    }
}
