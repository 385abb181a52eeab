package io.otklik.dialog.engine;

import io.otklik.dialog.FileRef;
import io.otklik.dialog.Meaning;
import io.otklik.dialog.Value;
import io.otklik.dialog.Waiting;
import io.otklik.dialog.scenario.Answer;
import io.otklik.dialog.scenario.Phrase;
import io.otklik.dialog.scenario.Step;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Takes files: as the answer to a question that wants them, or, unasked, to keep until one does.
final class Filing {

    private static final String ATTACHED = "attached";
    private static final int MOST_ATTACHED = 20;

    private Filing() {}

    static void filed(Run run, List<FileRef> files, String text) {
        if (Turn.isIdle(run)) Leaving.beginAnew(run, false);
        if (run.state.place().waiting() instanceof Waiting.Answer
                && run.here().orElse(null) instanceof Step.Question question
                && question.answer() instanceof Answer.Files(var most)) {
            take(run, question, files, most);
            return;
        }
        var attached = joined(run.state.value(ATTACHED), files);
        if (attached.size() <= MOST_ATTACHED) run.state = run.state.with(ATTACHED, new Value.Files(attached));
        if (text.isBlank()) run.say(run.text(Phrase.FILES_UNASKED), Asking.buttons(run));
        else Hearing.said(run, text, () -> Meaning.NONE);
    }

    /// Files that came unasked answer the first question that wants files.
    static void takeAttached(Run run, Step.Question question) {
        if (!(question.answer() instanceof Answer.Files(var most))) return;
        if (!(run.state.value(ATTACHED) instanceof Value.Files(var files)) || files.size() > most) return;
        if (run.state.value(question.slot()) != null) return;
        run.state = run.state.with(question.slot(), new Value.Files(files)).without(ATTACHED);
    }

    static void askForMore(Run run) {
        run.say(run.text(Phrase.FILES_TAKEN), Asking.buttons(run));
    }

    /// The customer has sent all she wanted.
    static void done(Run run, Step.Question question) {
        if (!(run.state.value(question.slot()) instanceof Value.Files files)
                || files.files().isEmpty()) {
            run.say(run.text(Phrase.AGAIN_FILES), Asking.buttons(run));
            return;
        }
        run.state = run.state.answered(question.id(), question.slot(), null);
        Walk.after(run, question);
    }

    private static void take(Run run, Step.Question question, List<FileRef> files, int most) {
        var all = joined(run.state.value(question.slot()), files);
        if (all.size() > most) {
            run.say(run.text(Phrase.AGAIN_TOO_MANY_FILES), Asking.buttons(run));
            return;
        }
        run.state = run.state.with(question.slot(), new Value.Files(all)).misses(0);
        askForMore(run);
    }

    private static List<FileRef> joined(@Nullable Value before, List<FileRef> files) {
        var all = new ArrayList<FileRef>();
        if (before instanceof Value.Files(var earlier)) all.addAll(earlier);
        files.stream()
                .filter(f -> all.stream().noneMatch(a -> a.id().equals(f.id())))
                .forEach(all::add);
        return all;
    }
}
