package io.otklik.robot;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// How outcomes lie in the columns `status`, `output` and `error`.
final class OutcomeCodec {

    private record Output(Map<String, Object> values, List<Outcome.Delivered> files) {}

    private record Words(String code, String message) {}

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private OutcomeCodec() {}

    static @Nullable String output(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(var values, var files) -> JSON.writeValueAsString(new Output(values, files));
            case Outcome.Refused(var code, var message) -> JSON.writeValueAsString(new Words(code, message));
            case Outcome.Failed _ -> null;
        };
    }

    static @Nullable String error(Outcome outcome) {
        return outcome instanceof Outcome.Failed(var reason, var _) ? reason.code() : null;
    }

    static @Nullable Outcome outcome(Run.Status status, @Nullable String output, @Nullable String error) {
        return switch (status) {
            case QUEUED, RUNNING, WAITING_APPROVAL, WAITING_ANSWER -> null;
            case DONE -> {
                var done = JSON.readValue(String.valueOf(output), Output.class);
                yield new Outcome.Done(done.values(), done.files());
            }
            case REFUSED -> {
                var words = JSON.readValue(String.valueOf(output), Words.class);
                yield new Outcome.Refused(words.code(), words.message());
            }
            case FAILED -> new Outcome.Failed(Failure.ofCode(String.valueOf(error)), false);
            case UNSURE -> new Outcome.Failed(Failure.ofCode(String.valueOf(error)), true);
        };
    }

    static String json(Map<String, Object> input) {
        return JSON.writeValueAsString(input);
    }

    static String told(Map<String, Title> told) {
        return JSON.writeValueAsString(told);
    }

    static Map<String, Title> told(String text) {
        return JSON.readValue(text, new TypeReference<Map<String, Title>>() {});
    }

    static Map<String, Object> input(String text) {
        return JSON.readValue(text, new TypeReference<Map<String, Object>>() {});
    }
}
