package io.otklik.platform.jobs;

import com.github.kagkarlsson.scheduler.serializer.Serializer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Payloads are texts and stay readable in the table; Java's own serialization would run what it reads.
final class PlainText implements Serializer {

    @Override
    public byte @Nullable [] serialize(@Nullable Object payload) {
        return payload == null ? null : ((String) payload).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public <T> @Nullable T deserialize(Class<T> type, byte @Nullable [] stored) {
        return stored == null ? null : type.cast(new String(stored, StandardCharsets.UTF_8));
    }
}
