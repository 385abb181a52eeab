package io.otklik.bot.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Figures of a scenario's steps in a period.
///
/// @param versions numbers of the versions that were in use
/// @param edges    how many conversations went from one step to another
record Figures(List<Integer> versions, Whole whole, List<Step> steps, List<Edge> edges, List<Survey> surveys) {

    /// In conversations.
    record Whole(long entered, long completed, long handedOff, long lost, long misses) {}

    /// @param entered       conversations that came here
    /// @param lost          conversations that ended here and should not have
    /// @param medianSeconds how long a conversation stays here
    /// @param misses        answers that were not understood
    /// @param few           too few conversations to conclude anything
    record Step(
            String step,
            long entered,
            long visits,
            long lost,
            @Nullable Double medianSeconds,
            long misses,
            long handedOff,
            boolean few) {

        static final int ENOUGH = 30;

        double lostShare() {
            return entered == 0 ? 0 : (double) lost / entered;
        }
    }

    record Edge(String from, String to, long sessions) {}

    /// @param mean of the marks; for `nps` it is the share of 9 and 10 less that of 0 to 6, in per cent
    record Survey(String step, String survey, long answers, double mean) {}
}
