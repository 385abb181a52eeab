package io.otklik.platform;

/// The program cannot start here; its message is the one sentence that says what to change.
public class CannotStart extends IllegalStateException {

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
