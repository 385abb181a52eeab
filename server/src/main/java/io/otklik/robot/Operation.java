package io.otklik.robot;

/// One task that a connector can do: where it is asked for, and how its questions and answers are translated.
///
/// @param path may hold inputs in braces, like `employees/{employee}`
record Operation(String name, Title title, String method, String path, Translation translation) {

    /// Expressions in JSONata; an empty one stands for nothing.
    ///
    /// @param query   inputs -> an object of query parameters
    /// @param body    inputs -> the body; empty: the inputs as they are, but for GET and DELETE
    /// @param answer  the answer's body -> an object of named values
    /// @param files   the answer's body -> a list of `{name, url}`
    /// @param refusal a refusal's body -> `{code, message}`
    record Translation(String query, String body, String answer, String files, String refusal) {}

    /// A repetition of what only reads changes nothing.
    boolean onlyReads() {
        return method.equals("GET");
    }

    boolean sendsBody() {
        return !method.equals("GET") && !method.equals("DELETE");
    }
}
