package io.otklik.platform.start;

import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.diagnostics.FailureAnalysisReporter;

/// Prints the reason of a failed start as one line, instead of a page that hides it.
class OneSentence implements FailureAnalysisReporter {

    @Override
    @SuppressWarnings("SystemOut")
    public void report(FailureAnalysis analysis) {
        System.err.println("Otklik did not start. " + analysis.getDescription());
    }
}
