package io.otklik.robot;

import io.otklik.robot.RobotStore.Place;
import java.net.URI;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One task as it is put to the other system.
///
/// @param key      what it recognises a repetition by
/// @param callback where a long task's answer may be sent; null for all others
record Errand(
        Connector connector,
        Operation operation,
        Map<String, Object> inputs,
        String key,
        @Nullable URI callback) {

    static Errand of(Place place, Map<String, Object> inputs, String key, @Nullable URI callback) {
        return new Errand(place.connector(), place.operation(), inputs, key, callback);
    }

    Definition.Task task() {
        return operation.task();
    }

    Errand with(Connector other) {
        return new Errand(other, operation, inputs, key, callback);
    }
}
