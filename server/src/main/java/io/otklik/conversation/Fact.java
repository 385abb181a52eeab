package io.otklik.conversation;

import io.otklik.platform.Language;
import io.otklik.platform.OperatorId;
import io.otklik.platform.TeamId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// What happened in a conversation. The log keeps these; the conversation's row is their sum ([Conversation#after]).
public sealed interface Fact {

    /// The contact wrote or pressed.
    record Received(Message message) implements Fact {}

    /// The bot or an operator said something to the contact.
    ///
    /// @param marks what the bot's step means for reports, like "menu-shown"; empty for people
    record Said(Message message, List<Mark> marks) implements Fact {
        public Said {
            marks = Stored.list(marks);
        }

        public Said(Message message) {
            this(message, List.of());
        }
    }

    /// Something for reports that has no words of its own.
    record Marked(List<Mark> marks) implements Fact {
        public Marked {
            marks = Stored.list(marks);
        }
    }

    /// A note among colleagues; the contact never sees it.
    record Noted(String text, List<OperatorId> mentions, List<Message.FileRef> files) implements Fact {
        public Noted {
            mentions = Stored.list(mentions);
            files = Stored.list(files);
        }

        public Noted(String text, List<OperatorId> mentions) {
            this(text, mentions, List.of());
        }
    }

    /// It went from the bot, or from one operator, into a team's queue.
    record HandedOff(HandOff handOff) implements Fact {}

    /// Routing or a person gave it to an operator.
    ///
    /// @param why the reasons, as stable codes of the routing module with values, shown as "why me"
    record Assigned(OperatorId operator, List<String> why) implements Fact {
        public Assigned {
            why = Stored.list(why);
        }
    }

    /// It went back into the queue: the operator let go, went offline, or did not answer in time.
    ///
    /// @param reason "released", "no-answer", "offline", "not-spam"
    record Released(OperatorId operator, TeamId team, String reason) implements Fact {

        /// It never was theirs: they have only found that it is no spam.
        public static final String NOT_SPAM = "not-spam";
    }

    /// People gave it back to the bot.
    ///
    /// @param step the scenario step to go on with; absent = the menu
    record ReturnedToBot(@Nullable String step) implements Fact {}

    record Snoozed(Instant until) implements Fact {}

    record Woke(String reason) implements Fact {}

    /// @param outcome "solved" or "unsolved" by the bot's word; "closed" by a person's, or "spam"
    record Resolved(String outcome) implements Fact {

        /// What came is not for us: nobody is asked or answered, and nothing of it counts in reports.
        public static final Resolved SPAM = new Resolved("spam");

        public boolean spam() {
            return equals(SPAM);
        }
    }

    record Reopened() implements Fact {}

    record Tagged(UUID tag) implements Fact {}

    record Untagged(UUID tag) implements Fact {}

    record Renamed(@Nullable String subject) implements Fact {}

    record Spoke(Language language) implements Fact {}

    /// A robot works, is late, or came back.
    ///
    /// @param status "running", "retrying", "slow", "done", "refused", "failed", "unsure"
    /// (no answer came: it may have been done)
    record RobotWorked(
            UUID run,
            String robot,
            String operation,
            String status,
            @Nullable String words) implements Fact {}

    /// The contact agreed, or refused, to this version of a text for this purpose.
    record Consented(String purpose, String version, boolean given) implements Fact {}

    /// An opinion in figures that the bot asked for at this step.
    ///
    /// @param survey "nps" (0 to 10) or "ces" (1 to 7)
    record Surveyed(String step, String survey, int score) implements Fact {}

    /// The contact's rating.
    ///
    /// @param score 1 to 5
    record Rated(int score, @Nullable String comment) implements Fact {}

    /// One thing for reports, like ("chain-completed", "vacation").
    record Mark(String kind, @Nullable String subject) {}
}
