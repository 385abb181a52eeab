package io.otklik.robot;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.otklik.platform.Ids;
import io.otklik.platform.Language;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Problem;
import io.otklik.platform.Texts;
import io.otklik.platform.outbound.Incoming;
import io.otklik.platform.outbound.Outgoing;
import io.otklik.robot.mapping.Flaw;
import io.otklik.robot.mapping.Unmappable;
import io.otklik.robot.words.Multipart;
import io.otklik.staff.AuditNote;
import io.otklik.staff.Staff;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Lets an author try an operation out, saved or not: what would be sent, and, if she wishes, what comes back. Nothing
/// is written down but that it was sent.
@Component
class RobotTrials {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final URI NOWHERE = URI.create("https://not-connected.invalid/");
    private static final String SAMPLE_NAME = "sample.txt";
    private static final byte[] SAMPLE_FILE = "Otklik".getBytes(StandardCharsets.UTF_8);

    private final RobotStore robots;
    private final Connectors connectors;
    private final RobotClient client;
    private final Staff staff;
    private final Ids ids;
    private final Texts texts;

    RobotTrials(RobotStore robots, Connectors connectors, RobotClient client, Staff staff, Ids ids, Texts texts) {
        this.robots = robots;
        this.connectors = connectors;
        this.client = client;
        this.staff = staff;
        this.ids = ids;
        this.texts = texts;
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Shown(
            Masked.Request request,
            Masked.@Nullable Answer answer,
            @Nullable Ending outcome) {}

    /// @param kind `done`, `taken`, `refused` or `failed`
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Ending(
            String kind,
            @Nullable Map<String, Object> values,
            @Nullable List<Reading.FileAt> files,
            @Nullable String ticket,
            @Nullable String code,
            @Nullable String reason,
            @Nullable String message) {}

    Shown play(
            UUID id, Definition.Task task, Map<String, Object> given, boolean send, OperatorId by, Language language) {
        var kept = connectors.one(id);
        Soundness.task("operation", task);
        var inputs = withFiles(task, given);
        fit(task, inputs);
        var operation = new Operation("trial", task);
        var connector = robots.connector(kept);
        if (send && connector.isEmpty()) throw Problem.conflict("robot-not-connected");
        var base = connector.orElseGet(() -> new Connector(
                id,
                kept.version(),
                kept.definition(),
                kept.address() == null ? NOWHERE : kept.address(),
                new SignIn.None()));
        var callback = task.later() == null || task.later().polls() ? null : NOWHERE;
        var errand = new Errand(base, operation, inputs, "trial/" + ids.next(), callback);
        var asked = asked(errand);
        if (!send) return new Shown(Masked.request(asked, base), null, null);
        if (!operation.onlyReads())
            staff.audit(AuditNote.of(by, "robot-tried", "robot", id).change("path", null, task.path()));
        return sent(errand, asked, language);
    }

    private Shown sent(Errand errand, Outgoing asked, Language language) {
        var base = errand.connector();
        var trace = new Trace(PATIENCE);
        var began = System.nanoTime();
        var meaning = client.tried(errand, samples(errand.task()), trace);
        var millis = Duration.ofNanos(System.nanoTime() - began).toMillis();
        var question = trace.asked() == null ? asked : trace.asked();
        var answer = trace.heard() instanceof Incoming.Answered answered
                ? Masked.answer(answered, millis, errand.task(), base)
                : null;
        return new Shown(Masked.request(question, base), answer, ending(meaning, language));
    }

    /// A file may be named by its id alone, as the author has it, or left out: a sample goes in its place.
    private static Map<String, Object> withFiles(Definition.Task task, Map<String, Object> given) {
        var inputs = new LinkedHashMap<>(given);
        task.takes().forEach((name, input) -> {
            if (input.type() != ValueKind.FILE) return;
            if (input.needed()) inputs.putIfAbsent(name, SAMPLE_NAME);
            if (inputs.get(name) instanceof String file) inputs.put(name, List.of(file));
        });
        return inputs;
    }

    private static void fit(Definition.Task task, Map<String, Object> inputs) {
        try {
            Typing.inputs(task, inputs);
        } catch (Typing.Misfit e) {
            throw Problem.bad("robot-wrong-input").field("inputs." + e.name()).with(e.name());
        }
    }

    private static Outgoing asked(Errand errand) {
        try {
            return Question.of(errand, samples(errand.task()));
        } catch (Unmappable e) {
            throw Problem.bad("robot-wrong-expression").field("operation").with(e.said());
        } catch (IllegalArgumentException e) {
            throw Problem.bad("robot-wrong-expression").field("operation").with(new Unmappable(Flaw.NO_ADDRESS).said());
        }
    }

    /// A trial sends no customer's file, whatever id the author writes.
    private static List<Multipart.Upload> samples(Definition.Task task) {
        if (task.sends() != Wording.MULTIPART) return List.of();
        return task.takes().entrySet().stream()
                .filter(one -> one.getValue().type() == ValueKind.FILE)
                .map(one -> new Multipart.Upload(one.getKey(), SAMPLE_NAME, "text/plain", SAMPLE_FILE))
                .toList();
    }

    private Ending ending(Reading.Meaning meaning, Language language) {
        return switch (meaning) {
            case Reading.Meaning.Good(var values, var files) ->
                new Ending("done", values, files, null, null, null, null);
            case Reading.Meaning.Over(var attempt) ->
                switch (attempt) {
                    case Attempt.Succeeded(var values, var _) ->
                        new Ending("done", values, List.of(), null, null, null, null);
                    case Attempt.Taken(var ticket) -> new Ending("taken", null, null, ticket, null, null, null);
                    case Attempt.Pending(var progress) -> new Ending("taken", null, null, progress, null, null, null);
                    case Attempt.Refused(var code, var message) ->
                        new Ending("refused", null, null, null, code, null, message);
                    case Attempt.Hopeless(var reason) -> failed(reason, language);
                    case Attempt.NotNow(var reason, var _, var _) -> failed(reason, language);
                };
        };
    }

    private Ending failed(Failure reason, Language language) {
        var sentence = texts.in(language, "robot.failure." + reason.code());
        return new Ending("failed", null, null, null, null, reason.code(), sentence);
    }
}
