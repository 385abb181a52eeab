package io.otklik.conversation;

/// News inside the transaction: an entry that is more than words between contact and bot was added. What must be
/// atomic with it
/// happens in a listener. Words are not announced this way, for there are thousands a second; see [Observer].
///
/// @param after the conversation with this entry
public record Happened(Conversation after, Entry entry) {

    static boolean worthTelling(Fact fact) {
        return switch (fact) {
            case Fact.Received _, Fact.Said _, Fact.Marked _ -> false;
            default -> true;
        };
    }
}
