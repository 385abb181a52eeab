package io.otklik.model;

import java.util.List;

/// How a question ended, with what it took.
///
/// @param vectors where they were asked for and came, one for each text
/// @param mayCost whether the other side may have worked for it
record Ended(Reply reply, List<float[]> vectors, int tokensIn, int tokensOut, int attempts, boolean mayCost) {

    String outcome() {
        return switch (reply) {
            case Reply.Said _ -> "ok";
            case Reply.Nothing(var why) -> why.code();
        };
    }
}
