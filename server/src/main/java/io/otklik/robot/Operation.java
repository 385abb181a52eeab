package io.otklik.robot;

/// One task that a connector can do: where it is asked for, and how its questions and answers are translated.
record Operation(String name, Definition.Task task) {

    /// Expressions in JSONata; an empty one stands for nothing.
    ///
    /// @param query   inputs -> an object of query parameters
    /// @param body    inputs -> the body; empty: the inputs as they are, but for GET and DELETE
    /// @param answer  the answer's body -> an object of named values
    /// @param files   the answer's body -> a list of `{name, url}`
    /// @param refusal a refusal's body -> `{code, message}`
    record Translation(String query, String body, String answer, String files, String refusal) {}

    Translation translation() {
        return task.translation();
    }

    /// A repetition of what only reads changes nothing.
    boolean onlyReads() {
        return onlyReads(task);
    }

    boolean sendsBody() {
        return !task.method().equals("GET") && !task.method().equals("DELETE");
    }

    static boolean onlyReads(Definition.Task task) {
        return task.method().equals("GET");
    }
}
