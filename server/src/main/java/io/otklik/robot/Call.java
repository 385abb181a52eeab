package io.otklik.robot;

import java.util.Map;
import java.util.UUID;

/// A task for a robot.
///
/// @param conversation for whom it is done
/// @param turn         the dialog's turn, given back with the outcome
/// @param callId       the dialog's name of this call, given back with the outcome
/// @param key          two calls of one conversation with one key are one task, however often it is tried
/// @param robot        name of the connector
/// @param operation    name of its operation
/// @param inputs       plain JSON values by name; dates in ISO 8601
/// @param told         the same as a person reads them, for whoever has to allow the task; without it plain ones
public record Call(
        UUID conversation,
        int turn,
        String callId,
        String key,
        String robot,
        String operation,
        Map<String, Object> inputs,
        Map<String, Title> told) {
    public Call {
        inputs = Map.copyOf(inputs);
        told = Map.copyOf(told);
    }

    public Call(
            UUID conversation,
            int turn,
            String callId,
            String key,
            String robot,
            String operation,
            Map<String, Object> inputs) {
        this(conversation, turn, callId, key, robot, operation, inputs, Map.of());
    }

    /// What the other system recognises a repetition by.
    String idempotencyKey() {
        return conversation + "/" + key;
    }
}
