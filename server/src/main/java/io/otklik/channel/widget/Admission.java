package io.otklik.channel.widget;

/// Whom a socket ticket lets in, and by which token: the line ends with it.
record Admission(VisitorSession session, String token) {

    @Override
    public String toString() {
        return "Admission[" + session.visitor() + "]";
    }
}
