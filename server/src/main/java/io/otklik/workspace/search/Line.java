package io.otklik.workspace.search;

import io.otklik.conversation.Author;
import io.otklik.conversation.Entry;
import io.otklik.conversation.Fact;
import io.otklik.conversation.HandOff;
import io.otklik.conversation.Message;
import io.otklik.conversation.Message.FileRef;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Something that can be found.
///
/// @param seq    0 for what is known of the conversation itself
/// @param entry  absent for that
/// @param files  whether files hang on it
/// @param weight A (a name or a subject) to D (a pressed button)
record Line(UUID conversation, int seq, @Nullable UUID entry, Instant at, String text, boolean files, char weight) {

    /// To be raised when what is found changes: then the log is read again from its beginning.
    static final int RULES = 1;

    Line {
        text = Normalizer.normalize(text, Normalizer.Form.NFC).replace("\u0000", "");
    }

    /// What the bot says in its own words is the same for everybody, so it is not looked through; the files it
    /// brings are.
    static Optional<Line> of(Entry entry) {
        return switch (entry.fact()) {
            case Fact.Received(var message) -> said(entry, message, message.pressed() == null ? 'B' : 'D');
            case Fact.Said(var message, var _) ->
                entry.author() instanceof Author.Operator
                        ? said(entry, message, 'B')
                        : line(entry, Stream.empty(), message.files(), 'C');
            case Fact.Noted(var text, var _, var files) -> line(entry, Stream.of(text), files, 'B');
            case Fact.HandedOff(var handOff) -> line(entry, collected(handOff), List.of(), 'C');
            case Fact.Rated(var _, var comment) -> line(entry, Stream.ofNullable(comment), List.of(), 'B');
            case Fact.Marked _,
                    Fact.Consented _,
                    Fact.Surveyed _,
                    Fact.Assigned _,
                    Fact.Released _,
                    Fact.ReturnedToBot _,
                    Fact.Snoozed _,
                    Fact.Woke _,
                    Fact.Resolved _,
                    Fact.Reopened _,
                    Fact.Tagged _,
                    Fact.Untagged _,
                    Fact.Renamed _,
                    Fact.Spoke _,
                    Fact.RobotWorked _ -> Optional.empty();
        };
    }

    private static Optional<Line> said(Entry entry, Message message, char weight) {
        return line(entry, Stream.ofNullable(message.text()), message.files(), weight);
    }

    private static Stream<String> collected(HandOff handOff) {
        return Stream.concat(
                Stream.ofNullable(handOff.summary()), handOff.slots().stream().map(HandOff.Slot::value));
    }

    private static Optional<Line> line(Entry entry, Stream<String> words, List<FileRef> files, char weight) {
        var text = Stream.concat(words, files.stream().map(FileRef::name)).collect(Collectors.joining(" · "));
        if (text.isBlank()) return Optional.empty();
        var conversation = entry.conversation().value();
        return Optional.of(new Line(conversation, entry.seq(), entry.id(), entry.at(), text, !files.isEmpty(), weight));
    }
}
