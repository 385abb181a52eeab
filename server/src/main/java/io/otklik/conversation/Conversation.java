package io.otklik.conversation;

import io.otklik.customer.ContactId;
import io.otklik.platform.InboxId;
import io.otklik.platform.Language;
import io.otklik.platform.OperatorId;
import io.otklik.platform.TeamId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A conversation as its log has made it so far.
///
/// @param number       the number people say to each other
/// @param seq          the last entry's place; it is also the version of this record
/// @param preview      the last words, for lists
/// @param previewBy    whose words they are
/// @param waitsSince   the contact's first message that no person has answered yet, while people hold it
/// @param unread       messages of the contact that no person has answered, while people hold it; in spam, those that
///                     came since
/// @param lastOperator who answered or held it last
/// @param lastTeam     whose queue it was in last
/// @param listedAt     its place in lists of newest first: the last entry while people have a hand in it, and for the
///                     bot's conversations when the bot got it, so that the bot's many turns leave the lists alone
public record Conversation(
        ConversationId id,
        long number,
        InboxId inbox,
        ContactId contact,
        Language language,
        Holder holder,
        Status status,
        @Nullable String subject,
        List<UUID> tags,
        int seq,
        Instant lastAt,
        String preview,
        Author previewBy,
        @Nullable Instant waitsSince,
        int unread,
        @Nullable OperatorId lastOperator,
        @Nullable TeamId lastTeam,
        Instant listedAt,
        int readSeq,
        Instant createdAt,
        @Nullable Instant resolvedAt) {

    public Conversation {
        tags = List.copyOf(tags);
    }

    /// Whether it is worked on.
    public sealed interface Status {
        record Open() implements Status {}

        record Snoozed(Instant until) implements Status {}

        record Resolved() implements Status {}

        /// Resolved, and put aside as not for us.
        record Spam() implements Status {}

        Open OPEN = new Open();
        Resolved RESOLVED = new Resolved();
        Spam SPAM = new Spam();

        /// As screens and tables have it.
        default String code() {
            return switch (this) {
                case Open() -> "open";
                case Snoozed _ -> "snoozed";
                case Resolved() -> "resolved";
                case Spam() -> "spam";
            };
        }
    }

    /// Whether it is over, spam included.
    public boolean resolved() {
        return switch (status) {
            case Status.Open(), Status.Snoozed _ -> false;
            case Status.Resolved(), Status.Spam() -> true;
        };
    }

    public boolean spam() {
        return status instanceof Status.Spam;
    }

    /// This conversation one entry later. The row in the database is nothing but this, applied to every entry of the
    /// log.
    public Conversation after(Entry entry) {
        return Fold.after(this, entry);
    }
}
