package io.otklik.bot.authoring;

import io.otklik.bot.Wordings;
import io.otklik.dialog.Scenario;
import io.otklik.dialog.ScenarioFile;
import io.otklik.dialog.Talk;
import io.otklik.platform.Problem;
import io.otklik.platform.Settings;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/// Reads what an author wants to try: a scenario as it is drawn, and what its customer does.
@Component
class Trials {

    private final Wordings wordings;
    private final Clock clock;
    private final Settings settings;

    Trials(Wordings wordings, Clock clock, Settings settings) {
        this.wordings = wordings;
        this.clock = clock;
        this.settings = settings;
    }

    record Trial(@Nullable JsonNode document, @Nullable ActedOut script) {}

    Talk.Played play(Trial trial) {
        return Talk.play(scenario(trial.document()), script(trial.script()));
    }

    /// @throws Problem `draft-has-errors`
    Scenario scenario(@Nullable JsonNode document) {
        return switch (wordings.read(Document.of(document).root())) {
            case ScenarioFile.Good(var scenario) -> scenario;
            case ScenarioFile.Bad(var flaws) ->
                throw Problem.conflict("draft-has-errors").extra("errors", flaws.size());
        };
    }

    Talk.Script script(@Nullable ActedOut script) {
        if (script == null) throw Problem.bad("missing").field("script").with("script");
        return script.script(clock.instant().atZone(settings.zone()));
    }
}
