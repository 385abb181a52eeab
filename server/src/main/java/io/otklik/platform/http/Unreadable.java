package io.otklik.platform.http;

import io.otklik.platform.Limits;
import io.otklik.platform.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageNotReadableException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;

/// Says in one sentence what is wrong with a request's body, and in which field.
final class Unreadable {

    private Unreadable() {}

    static Problem explain(HttpMessageNotReadableException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyLimit.TooLarge) return tooLarge();
            if (cause instanceof Problem problem) return problem;
        }
        return switch (e.getCause()) {
            case UnrecognizedPropertyException unknown -> in("unknown-field", path(unknown));
            case DatabindException wrong when !wrong.getPath().isEmpty() -> in("wrong-value", path(wrong));
            case null, default -> Problem.bad("bad-json");
        };
    }

    static boolean isTooLarge(Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause())
            if (cause instanceof BodyLimit.TooLarge) return true;
        return false;
    }

    static Problem tooLarge() {
        return Problem.of(HttpStatus.CONTENT_TOO_LARGE, "too-large").with(Limits.REQUEST_BYTES / 1024);
    }

    private static Problem in(String slug, String field) {
        return Problem.bad(slug).field(field).with(field);
    }

    private static String path(JacksonException e) {
        var path = new StringBuilder();
        for (var step : e.getPath()) {
            if (step.getPropertyName() == null)
                path.append('[').append(step.getIndex()).append(']');
            else path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
        }
        return path.length() > Limits.NAME_CHARS ? path.substring(0, Limits.NAME_CHARS) : path.toString();
    }
}
