package io.otklik.workspace.notice;

import io.otklik.conversation.ConversationId;
import io.otklik.platform.OperatorId;
import java.time.Instant;
import java.util.UUID;

/// A conversation wants a person's eye.
public record Notice(UUID id, OperatorId person, ConversationId conversation, Kind kind, Instant at) {

    public enum Kind {
        /// It was put into the person's hands.
        ASSIGNED,
        /// The person was named in a note.
        MENTION,
        /// The contact waits for the person's answer.
        WAITING,
        /// Nobody takes it.
        STALLED,
        /// The contact gave a low mark.
        LOW_MARK,
        /// It was put off until now.
        WAKE;

        /// "low-mark", as in tables and JSON.
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }

        static Kind ofCode(String code) {
            return valueOf(code.toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        }
    }
}
