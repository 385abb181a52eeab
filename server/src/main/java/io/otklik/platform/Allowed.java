package io.otklik.platform;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// Stands beside a route: only a signed-in person of our staff who has one of these permissions gets in.
/// A route with neither this, [ForVisitor] nor [Open] stops the start of the program.
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Allowed {

    /// Any one of these is enough.
    Permission[] value();
}
