package io.otklik.journeys;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// Things that rows of the access matrix name. A module that has rows with ids puts a `@Component` of this type into
/// its tests; each thing is made anew for every call, so that a deletion does not spoil the next one.
public interface AccessCast {

    /// By name, without the `@`: how to make the thing; the answer is its id.
    Map<String, Supplier<String>> things();

    /// The bearer token of a customer in the widget; one module gives it.
    default Optional<String> visitorToken() {
        return Optional.empty();
    }
}
