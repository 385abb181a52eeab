package io.otklik.samples.accounting.http;

import io.otklik.samples.accounting.books.Employee;
import io.otklik.samples.accounting.books.Trouble;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The switch by which a demonstrator or a test makes the system misbehave.
public final class Troubles implements Door.Part {
    /// Meets requests whose path ends in `path`, or all when there is none.
    public record Switch(@Nullable String path, Trouble trouble) {}

    private final Json json;
    private @Nullable Switch now;
    private int left;

    public Troubles(Json json) {
        this.json = json;
    }

    @Override
    public synchronized Reply answer(Request request) {
        switch (request.method()) {
            case "GET" -> {}
            case "PUT" -> set(json.read(request, Switch.class));
            case "DELETE" -> now = null;
            default -> throw new BadRequest(405, "method", "Такого действия нет.");
        }
        return json.write(200, Optional.ofNullable(now).<Object>map(it -> it).orElse(Map.of()));
    }

    /// The trouble this request meets by the switch; each one counts.
    synchronized Optional<Trouble> next(Request request) {
        var current = now;
        if (current == null || !matches(current, request)) return Optional.empty();
        if (current.trouble().times() != null && left-- <= 0) return Optional.empty();
        return Optional.of(current.trouble());
    }

    Optional<Trouble> next(Request request, Employee employee) {
        return next(request).or(() -> Optional.ofNullable(employee.trouble()));
    }

    private void set(Switch wanted) {
        now = wanted;
        var times = wanted.trouble().times();
        left = times == null ? 0 : times;
    }

    private static boolean matches(Switch current, Request request) {
        return current.path() == null || request.path().endsWith("/" + current.path());
    }
}
