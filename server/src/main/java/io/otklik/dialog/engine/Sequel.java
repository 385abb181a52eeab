package io.otklik.dialog.engine;

import io.otklik.dialog.Effect;
import io.otklik.dialog.Value;
import io.otklik.dialog.scenario.Chain;
import io.otklik.dialog.scenario.Phrase;
import io.otklik.dialog.scenario.Step;
import io.otklik.dialog.words.Mention;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// «И Петрова тоже», when one thing is done: the same once more, but for what is named now.
final class Sequel {

    private static final String LAST = "last";
    private static final String NEXT = "next";

    private Sequel() {}

    /// Remembers a finished chain and its answers.
    static void remember(Run run, Chain chain) {
        var answers = new HashMap<String, Value>();
        for (var step : run.scenario.steps().subList(chain.first(), chain.last() + 1)) {
            if (!(step instanceof Step.Question question)) continue;
            var value = run.state.value(question.slot());
            var kind = Heard.kind(question.answer());
            if (value != null && !kind.isEmpty()) answers.putIfAbsent(kind, said(value));
        }
        if (!answers.isEmpty()) run.state = run.state.with(LAST, new Value.Row(chain.name(), answers));
    }

    /// A person of a list and a listed answer are remembered by their names, as they are heard.
    private static Value said(Value value) {
        return switch (value) {
            case Value.Option(var _, var label) -> Value.words(label);
            case Value.Row row when row.fields().get("name") instanceof Value.Words name -> name;
            default -> value;
        };
    }

    static boolean follows(Run run, String text) {
        if (last(run).isEmpty()) return false;
        var gist = run.gist(text);
        return gist.adds() && !Mention.in(gist).isEmpty();
    }

    static void goOn(Run run, String text) {
        var last = last(run).orElseThrow();
        Heard.forget(run);
        if (Turn.isIdle(run)) Leaving.forget(run);
        Heard.keep(run, last.fields());
        var named = Mention.in(run.gist(text)).stream().map(Mention::kind).collect(Collectors.toSet());
        Heard.keep(run, text, named.contains("person") ? Set.of(Heard.CHOICE) : Set.of(Heard.CHOICE, Heard.PERSON));
        var chain = run.scenario.chain(last.id()).orElseThrow();
        Leaving.choose(run, Subjects.topic(chain), Effect.How.RECOGNISED);
    }

    /// «И Петрова тоже», said where the one before is still to be confirmed: one after another.
    static boolean queued(Run run, String text) {
        var chain = run.chain();
        if (chain.isEmpty()
                || !Changing.saysMore(text)
                || Mention.in(run.gist(text)).isEmpty()) return false;
        run.state = run.state.with(NEXT, new Value.Row(chain.get().name(), Map.of("said", Value.words(text))));
        run.say(run.text(Phrase.ONE_BY_ONE));
        Asking.again(run);
        return true;
    }

    /// A chain is done, and another like it was asked for meanwhile: begins it.
    static boolean isNext(Run run, Chain done) {
        if (!(run.state.value(NEXT) instanceof Value.Row row)
                || !row.id().equals(done.name())
                || !(row.fields().get("said") instanceof Value.Words(var said))) return false;
        forget(run);
        goOn(run, said);
        return true;
    }

    static void forget(Run run) {
        run.state = run.state.without(NEXT);
    }

    private static Optional<Value.Row> last(Run run) {
        return run.state.value(LAST) instanceof Value.Row row
                        && run.scenario.chain(row.id()).isPresent()
                ? Optional.of(row)
                : Optional.empty();
    }
}
