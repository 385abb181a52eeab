package io.otklik.document.paper;

/// A file that cannot be used as a template, and why.
public final class BadTemplate extends RuntimeException {

    /// What is wrong; the word of the problem that people read.
    public enum Why {
        /// It is no DOCX file.
        NOT_DOCX,
        /// It unpacks to too much, or holds too many parts.
        TOO_LARGE,
        /// It holds macros, or takes pictures or texts from elsewhere.
        REACHES_OUT,
        /// `{{#name}}` without `{{/name}}`.
        NOT_CLOSED,
        /// `{{/name}}` without `{{#name}}`.
        NOT_OPENED,
        /// What stands in a mark is no name.
        BAD_MARK
    }

    private final Why why;
    private final String place;

    BadTemplate(Why why, String place) {
        super(why + " " + place);
        this.why = why;
        this.place = place;
    }

    public Why why() {
        return why;
    }

    /// The mark or part it is about; may be empty.
    public String place() {
        return place;
    }
}
