package io.otklik.model;

import java.util.Map;
import java.util.Optional;

/// What is asked of the other side, in its words.
interface Question {

    /// Below the address of the set-up.
    String route();

    Map<String, Object> body(Setup setup);

    /// Bytes of an answer that are read at most.
    int largest();

    /// Tokens that go out, estimated from above.
    int tokens();

    /// Tokens that may come back.
    int most();

    /// Empty if there is nothing in the answer to use.
    Optional<Protocol.Heard> heard(byte[] body);

    /// A question in words.
    static Question of(Prompt prompt) {
        return new Question() {
            @Override
            public String route() {
                return "chat/completions";
            }

            @Override
            public Map<String, Object> body(Setup setup) {
                return Protocol.body(setup, prompt);
            }

            @Override
            public int largest() {
                return Protocol.LARGEST;
            }

            @Override
            public int tokens() {
                return Protocol.tokens(prompt);
            }

            @Override
            public int most() {
                return prompt.most();
            }

            @Override
            public Optional<Protocol.Heard> heard(byte[] body) {
                return Protocol.heard(body);
            }
        };
    }
}
