package io.otklik.bot;

import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Fact;
import io.otklik.dialog.Effect;
import io.otklik.dialog.Language;
import io.otklik.dialog.ValueCodec;
import io.otklik.dialog.ValueWords;
import io.otklik.robot.Call;
import io.otklik.robot.Outcome;
import io.otklik.robot.RobotProgress;
import io.otklik.robot.RobotReturned;
import io.otklik.robot.Robots;
import io.otklik.robot.Title;
import java.util.HashMap;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// Gives the bot's tasks to robots, and tells the log how they go.
@Component
class Errands {

    private final Robots robots;

    Errands(Robots robots) {
        this.robots = robots;
    }

    Fact run(ConversationId conversation, Effect.Call call) {
        var inputs = new HashMap<String, Object>();
        var told = new HashMap<String, Title>();
        var here = robots.livesHere(call.robot());
        call.inputs().forEach((name, value) -> {
            inputs.put(name, here ? ValueCodec.json(value) : Results.plain(value));
            told.put(name, new Title(ValueWords.of(value, Language.RU), ValueWords.of(value, Language.EN)));
        });
        var run = robots.start(new Call(
                conversation.value(),
                call.turn(),
                call.callId(),
                call.key(),
                call.robot(),
                call.operation(),
                inputs,
                told));
        return new Fact.RobotWorked(run.value(), call.robot(), call.operation(), "running", null);
    }

    static Fact goesOn(RobotProgress progress) {
        var status = progress.stage().name().toLowerCase(Locale.ROOT);
        return new Fact.RobotWorked(progress.run().value(), progress.robot(), progress.operation(), status, null);
    }

    static Fact ended(RobotReturned returned) {
        var status = switch (returned.outcome()) {
            case Outcome.Done _ -> "done";
            case Outcome.Refused _ -> "refused";
            case Outcome.Failed(var _, var maybeDone) -> maybeDone ? "unsure" : "failed";
        };
        var words = returned.outcome() instanceof Outcome.Refused(var _, var message) ? message : null;
        return new Fact.RobotWorked(returned.run().value(), returned.robot(), returned.operation(), status, words);
    }
}
