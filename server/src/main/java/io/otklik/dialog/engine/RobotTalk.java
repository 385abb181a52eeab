package io.otklik.dialog.engine;

import io.otklik.dialog.Effect;
import io.otklik.dialog.Event.Pace;
import io.otklik.dialog.FileRef;
import io.otklik.dialog.Outcome;
import io.otklik.dialog.Value;
import io.otklik.dialog.Waiting;
import io.otklik.dialog.scenario.Phrase;
import io.otklik.dialog.scenario.Step;
import io.otklik.dialog.scenario.Text;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Gives tasks to robots and takes what comes back: done, refused, failed, or still going on.
final class RobotTalk {

    private static final int MOST_CALLS_UNPROMPTED = 10;

    private RobotTalk() {}

    static void call(Run run, Step.RobotCall call) {
        var calls = run.state.since().calls() + 1;
        if (calls > MOST_CALLS_UNPROMPTED) {
            HandingOff.goesInCircles(run);
            return;
        }
        run.state = run.state.since(calls, run.state.since().reminders());
        var inputs = inputs(run, call);
        var turn = run.state.turn();
        var callId = call.id() + "#" + turn;
        var key = call.irreversible() ? Tasks.keyFor(run, call, inputs, callId) : callId;
        if (call.texts().before() != null) run.say(run.text(call.texts().before()));
        run.add(new Effect.Call(turn, callId, key, call.robot(), call.operation(), inputs));
        if (call.limit() != null) run.add(new Effect.Timer(Outside.LIMIT + callId, call.limit()));
        run.state = run.state.at(call.id(), new Waiting.Robot(callId));
    }

    /// What can be undone is given up; what cannot may be done already, so its result is waited for and the customer is
    /// told so.
    static void tookTooLong(Run run, String callId) {
        if (!(run.state.place().waiting() instanceof Waiting.Robot(var awaited)) || !awaited.equals(callId)) return;
        if (!(run.here().orElse(null) instanceof Step.RobotCall call)) return;
        if (call.irreversible()) run.say(text(run, call.texts().slow(), Phrase.ROBOT_SLOW));
        else returned(run, callId, new Outcome.Failed("too-long"));
    }

    static void returned(Run run, String callId, Outcome outcome) {
        if (run.state.place().waiting() instanceof Waiting.Robot(var awaited)
                && awaited.equals(callId)
                && run.here().orElse(null) instanceof Step.RobotCall call) {
            run.state = run.state.nextTurn(false);
            come(run, call, outcome);
            return;
        }
        Tasks.late(run, callId).ifPresent(call -> comesLate(run, call, callId, outcome));
    }

    static void progress(Run run, String callId, Pace pace) {
        if (!(run.state.place().waiting() instanceof Waiting.Robot(var awaited)) || !awaited.equals(callId)) return;
        if (!(run.here().orElse(null) instanceof Step.RobotCall call)) return;
        run.say(
                switch (pace) {
                    case SLOW -> text(run, call.texts().slow(), Phrase.ROBOT_SLOW);
                    case RETRYING -> text(run, call.texts().retrying(), Phrase.ROBOT_RETRYING);
                });
    }

    /// Whether the robot where the customer stands does what cannot be undone.
    static boolean isIrreversible(Run run) {
        return run.here().orElse(null) instanceof Step.RobotCall call && call.irreversible();
    }

    /// The customer goes elsewhere while a robot works: what cannot be undone is told when it is done.
    static void leave(Run run) {
        if (run.state.place().waiting() instanceof Waiting.Robot(var callId) && isIrreversible(run)) {
            Tasks.toComeLate(run, callId);
            run.state = run.state.withTrail(List.of());
        }
    }

    private static void come(Run run, Step.RobotCall call, Outcome outcome) {
        switch (outcome) {
            case Outcome.Ok(var results) -> succeeded(run, call, results);
            case Outcome.Refused(var code, var reason) -> refused(run, call, code, reason);
            case Outcome.Failed _ -> failed(run, call, false);
            case Outcome.Unsure _ -> failed(run, call, true);
        }
    }

    private static void failed(Run run, Step.RobotCall call, boolean maybeDone) {
        if (!call.error().isEmpty() && !maybeDone) {
            if (call.texts().failed() != null) run.say(run.text(call.texts().failed()));
            Walk.to(run, call.error());
            return;
        }
        run.state = run.state.waitingFor(new Waiting.Retry(maybeDone));
        run.say(failure(run, call, maybeDone), Asking.buttons(run));
    }

    private static String failure(Run run, Step.RobotCall call, boolean maybeDone) {
        return maybeDone
                ? text(run, call.texts().unsure(), Phrase.ROBOT_UNSURE)
                : text(run, call.texts().failed(), Phrase.ROBOT_FAILED);
    }

    private static void succeeded(Run run, Step.RobotCall call, Map<String, Value> results) {
        Tasks.forget(run, call);
        if (!call.result().isEmpty()) run.state = run.state.with(call.result(), new Value.Row(call.id(), results));
        if (call.irreversible()) run.state = run.state.withTrail(List.of());
        if (call.texts().done() != null) run.say(run.text(call.texts().done()));
        Walk.after(run, call);
    }

    private static void refused(Run run, Step.RobotCall call, String code, String reason) {
        Tasks.forget(run, call);
        run.say(refusal(run, call, code, reason));
        var back = call.backTo().getOrDefault(code, call.backTo().getOrDefault("*", ""));
        if (back.isEmpty()) {
            run.state = run.state.waitingFor(new Waiting.Retry(false));
            run.say("", Asking.buttons(run));
            return;
        }
        if (run.scenario.step(back).orElse(null) instanceof Step.Question question)
            run.state = run.state.without(question.slot());
        Walk.at(run, back);
    }

    private static String refusal(Run run, Step.RobotCall call, String code, String reason) {
        var text = Optional.ofNullable(call.texts().reasons().get(code))
                .or(() -> Optional.ofNullable(call.texts().refused()))
                .orElseGet(() -> run.scenario.phrases().text(Phrase.ROBOT_REFUSED));
        return text.in(run.state.language(), run.view().with("reason", Value.words(reason)));
    }

    private static void comesLate(Run run, Step.RobotCall call, String callId, Outcome outcome) {
        Tasks.came(run, callId);
        var title =
                run.scenario.chainOf(call.id()).map(c -> Parking.title(run, c)).orElseGet(() -> Value.words(""));
        var view = run.view().with("title", title);
        var language = run.state.language();
        switch (outcome) {
            case Outcome.Ok(var results) ->
                run.sayWithFiles(run.scenario.phrases().text(Phrase.LATE_OK).in(language, view), files(results));
            case Outcome.Refused(var code, var reason) -> {
                var why = Value.words(refusal(run, call, code, reason));
                run.say(run.scenario.phrases().text(Phrase.LATE_NOT).in(language, view.with("reason", why)));
            }
            case Outcome.Failed _, Outcome.Unsure _ -> {
                var why = Value.words(failure(run, call, outcome instanceof Outcome.Unsure));
                var words = outcome instanceof Outcome.Unsure ? Phrase.LATE_UNSURE : Phrase.LATE_NOT;
                run.say(run.scenario.phrases().text(words).in(language, view.with("reason", why)));
            }
        }
    }

    private static List<FileRef> files(Map<String, Value> results) {
        return results.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(e -> e.getValue() instanceof Value.Files(var files) ? files.stream() : Stream.of())
                .toList();
    }

    private static Map<String, Value> inputs(Run run, Step.RobotCall call) {
        var inputs = new HashMap<String, Value>();
        call.inputs().forEach((name, operand) -> {
            var value = operand.in(run::value, run.today);
            if (value != null) inputs.put(name, value);
        });
        return inputs;
    }

    private static String text(Run run, @Nullable Text own, Phrase common) {
        return own == null ? run.text(common) : run.text(own);
    }
}
