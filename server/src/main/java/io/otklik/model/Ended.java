package io.otklik.model;

/// How a question ended, with what it took.
///
/// @param mayCost whether the other side may have worked for it
record Ended(Reply reply, int tokensIn, int tokensOut, int attempts, boolean mayCost) {

    String outcome() {
        return switch (reply) {
            case Reply.Said _ -> "ok";
            case Reply.Nothing(var why) -> why.code();
        };
    }
}
