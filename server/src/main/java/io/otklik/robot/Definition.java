package io.otklik.robot;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.InputStream;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/// A robot as its author writes it, in a YAML file or on the screen: see `samples/robots/accounting.yaml`. What differs
/// from place to place or is secret (address, name, password) is not in it. [Soundness] says what is wrong with one.
///
/// @param patienceSeconds  how long one attempt may take
/// @param slowAfterSeconds after how long the customer hears that it takes longer
/// @param attempts         how often a task is tried at most
/// @param atOnce           how many attempts are made side by side at most
/// @param breaker          when to leave a system alone that is down
/// @param trial            what only reads is asked, what changes is answered by its sample
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Definition(
        String robot,
        Title title,
        int patienceSeconds,
        int slowAfterSeconds,
        int attempts,
        @Nullable Integer atOnce,
        @Nullable Breaker breaker,
        @Nullable Boolean trial,
        Map<String, Task> operations) {

    static final int AT_ONCE = 4;

    public Definition {
        operations = kept(operations);
    }

    /// @param failures     so many in a row, and nobody calls
    /// @param pauseSeconds for so long; then one call tries
    public record Breaker(int failures, int pauseSeconds) {}

    /// One operation; [Operation.Translation] says what the expressions mean.
    ///
    /// @param approval JSONata over the inputs: true = a person must allow it
    /// @param approvalHours how long a decision is waited for; null: a day
    /// @param cost     of one success
    /// @param sample   an answer of the other system, for previews, the simulator and trials
    /// @param later    the first answer only says "taken"
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Task(
            Title title,
            String method,
            String path,
            @Nullable Wording send,
            @Nullable Wording receive,
            @Nullable Map<String, Input> inputs,
            @Nullable Map<String, Output> outputs,
            @Nullable String query,
            @Nullable String body,
            @Nullable String answer,
            @Nullable String files,
            @Nullable String refusal,
            @Nullable String approval,
            @Nullable Integer approvalHours,
            @Nullable Cost cost,
            @Nullable Object sample,
            @Nullable Later later) {

        public Task {
            if (inputs != null) inputs = kept(inputs);
            if (outputs != null) outputs = kept(outputs);
        }

        Map<String, Input> takes() {
            return inputs == null ? Map.of() : inputs;
        }

        Map<String, Output> gives() {
            return outputs == null ? Map.of() : outputs;
        }

        /// So long somebody may allow it or not.
        Duration decisionLimit() {
            return Duration.ofHours(approvalHours == null ? 24 : approvalHours);
        }

        Wording sends() {
            return send == null ? Wording.JSON : send;
        }

        Wording receives() {
            return receive == null ? Wording.JSON : receive;
        }

        Operation.Translation translation() {
            return new Operation.Translation(
                    Objects.requireNonNullElse(query, ""),
                    Objects.requireNonNullElse(body, ""),
                    Objects.requireNonNullElse(answer, ""),
                    Objects.requireNonNullElse(files, ""),
                    Objects.requireNonNullElse(refusal, ""));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Input(
            ValueKind type,
            @Nullable Boolean required,
            @Nullable Title title) {
        boolean needed() {
            return Boolean.TRUE.equals(required);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Output(
            ValueKind type,
            @Nullable Boolean required,
            @Nullable Title title) {
        boolean needed() {
            return Boolean.TRUE.equals(required);
        }
    }

    /// @param amount like `2.50`
    public record Cost(String amount, String currency) {}

    /// A long task.
    ///
    /// @param by       `callback` or `poll`
    /// @param ticket   JSONata over the first answer
    /// @param path     where to ask, with `{ticket}`; only for `poll`
    /// @param done     JSONata over a later answer: whether it is the last
    /// @param progress JSONata over a later answer: `{percent, text}` for the customer
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Later(
            String by,
            @Nullable String ticket,
            @Nullable String path,
            @Nullable Integer everySeconds,
            @Nullable Integer withinHours,
            @Nullable String done,
            @Nullable String progress) {

        boolean polls() {
            return by.equals("poll");
        }

        Duration pause() {
            return Duration.ofSeconds(everySeconds == null ? 30 : everySeconds);
        }

        Duration limit() {
            return Duration.ofHours(withinHours == null ? 24 : withinHours);
        }
    }

    int together() {
        return atOnce == null ? AT_ONCE : atOnce;
    }

    boolean onTrial() {
        return Boolean.TRUE.equals(trial);
    }

    /// @throws tools.jackson.core.JacksonException when it is not such a file
    public static Definition read(InputStream yaml) {
        return YAMLMapper.builder()
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build()
                .readValue(yaml, Definition.class);
    }

    /// The file that [#read] reads.
    String yaml() {
        return YAMLMapper.builder().build().writeValueAsString(this);
    }

    /// In the author's order; what is missing stays missing and is named by [Soundness].
    private static <T> Map<String, T> kept(@Nullable Map<String, T> map) {
        return map == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
