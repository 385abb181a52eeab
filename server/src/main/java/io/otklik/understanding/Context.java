package io.otklik.understanding;

import io.otklik.understanding.entity.Directory;
import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known when a text arrives.
///
/// @param now the customer's time and zone
/// @param people whom she may mean
/// @param last the wish that is being talked about, for «а с 6-го?»
public record Context(
        ZonedDateTime now, Directory people, @Nullable String last) {

    public static Context at(ZonedDateTime now) {
        return new Context(now, new Directory(List.of()), null);
    }
}
