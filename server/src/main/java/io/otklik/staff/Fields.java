package io.otklik.staff;

import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/// Reads the fields of records, whatever their visibility.
final class Fields {

    private Fields() {}

    static @Nullable Object of(RecordComponent component, @Nullable Record record) {
        if (record == null) return null;
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
