package io.otklik.dialog.engine;

import io.otklik.dialog.Button;
import io.otklik.dialog.Effect;
import io.otklik.dialog.Meaning;
import io.otklik.dialog.scenario.Phrase;
import io.otklik.dialog.scenario.Step;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/// What the articles say, and whether it helped.
final class Telling {

    private static final String HELPED = "helped.";
    private static final String UNHELPED = "unhelped.";

    private static final Pattern BUTTON = Pattern.compile("(?:un)?helped\\.([0-9a-z/-]{1,80})");

    private Telling() {}

    /// The answer. In the middle of a form the open question follows once more; otherwise the customer is asked whether
    /// it helped.
    static void tell(Run run, Meaning meaning) {
        var answer = Objects.requireNonNull(meaning.answer());
        run.state = run.state.misses(0);
        var source = meaning.source();
        if (source == null || run.here().flatMap(Step::question).isPresent()) {
            run.say(answer);
            Asking.again(run);
            return;
        }
        run.say(
                answer + "\n\n" + run.text(Phrase.DID_IT_HELP),
                List.of(
                        new Button(Key.act("", HELPED + source), run.text(Phrase.IT_HELPED), Button.Style.PLAIN),
                        new Button(
                                Key.act("", UNHELPED + source), run.text(Phrase.IT_DID_NOT_HELP), Button.Style.PLAIN)));
    }

    /// Takes the customer's word on an answer; one that did not help brings a person.
    ///
    /// @return whether this button was about that
    static boolean heard(Run run, String button) {
        var told = BUTTON.matcher(button);
        if (!told.matches()) return false;
        var helped = button.startsWith(HELPED);
        run.add(new Effect.Helped(Objects.requireNonNull(told.group(1)), helped));
        if (helped) {
            run.say(run.text(Phrase.GLAD_IT_HELPED));
            Asking.again(run);
        } else HandingOff.callPerson(run);
        return true;
    }
}
