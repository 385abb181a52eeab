package io.otklik.workspace.inbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.otklik.conversation.ConversationId;
import io.otklik.customer.ContactId;
import io.otklik.platform.InboxId;
import io.otklik.workspace.Named;
import io.otklik.workspace.Names.Colleague;
import io.otklik.workspace.library.Tag;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One conversation as a list shows it to one person.
///
/// @param version     the log's length: of two rows of one conversation the greater version is newer
/// @param unread      messages of the contact that nobody has answered and this person has not seen
/// @param draft       whether this person has begun an answer
/// @param tone        how the contact sounds who waits for an answer: `urgent`, `upset`, `rude`, `person`
/// @param failedRobot whether a robot's failure is the last that was heard of robots
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Row(
        ConversationId id,
        long number,
        Who contact,
        String channel,
        InboxId inbox,
        @Nullable String subject,
        @Nullable Preview preview,
        Instant at,
        HolderView holder,
        String status,
        @Nullable Instant waitingSince,
        int unread,
        List<Tag> tags,
        @Nullable Instant snoozedUntil,
        @Nullable Named team,
        int version,
        boolean draft,
        boolean failedRobot,
        List<String> tone) {

    public record Who(ContactId id, String name, @Nullable String organization, boolean verified) {}

    /// @param author contact, bot, operator, system, or "you"
    public record Preview(String author, String text) {}

    public record HolderView(
            String kind,
            @Nullable Named team,
            @Nullable Colleague operator,
            @Nullable Instant since,
            @Nullable Integer place) {}
}
