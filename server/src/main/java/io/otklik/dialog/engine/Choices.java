package io.otklik.dialog.engine;

import io.otklik.dialog.Button;
import io.otklik.dialog.Button.Style;
import io.otklik.dialog.Value;
import io.otklik.dialog.scenario.Answer;
import io.otklik.dialog.scenario.Phrase;
import io.otklik.dialog.scenario.Step;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// What there is to choose from at a menu or a question: all of it, also beyond the page that is shown.
final class Choices {

    private Choices() {}

    static List<Button> of(Run run, Step.Menu menu) {
        return ordered(run, menu).stream()
                .map(item -> new Button(
                        Key.option(menu.id(), item.id()),
                        run.text(item.label()),
                        item.quiet() ? Style.QUIET : Style.PLAIN))
                .toList();
    }

    /// Those chosen most stand first where the menu allows it; pinned ones keep their places.
    private static List<Step.Item> ordered(Run run, Step.Menu menu) {
        var order = menu.popular() ? run.moment.order().apply(menu.id()) : List.<String>of();
        if (order.isEmpty()) return menu.items();
        var movable = new ArrayDeque<>(menu.items().stream()
                .filter(item -> !item.pinned())
                .sorted(Comparator.comparingInt(item -> rank(order, item.id())))
                .toList());
        return menu.items().stream()
                .map(item -> item.pinned() ? item : movable.removeFirst())
                .toList();
    }

    private static int rank(List<String> order, String item) {
        var at = order.indexOf(item);
        return at < 0 ? order.size() : at;
    }

    static List<Button> of(Run run, Step.Question question) {
        var id = question.id();
        return switch (question.answer()) {
            case Answer.OneOf(var choices) ->
                choices.stream()
                        .map(c -> button(id, c.id(), run.text(c.label())))
                        .toList();
            case Answer.FromList list ->
                rows(run, list).stream()
                        .map(row -> button(id, row.id(), label(run, list, row)))
                        .toList();
            case Answer.YesOrNo() ->
                List.of(button(id, "yes", run.text(Phrase.YES)), button(id, "no", run.text(Phrase.NO)));
            case Answer.Scale(var from, var to) ->
                IntStream.rangeClosed(from, to)
                        .mapToObj(String::valueOf)
                        .map(mark -> button(id, mark, mark))
                        .toList();
            case Answer.Files(var _) -> hasFiles(run, question) ? List.of(done(run, id)) : List.of();
            default ->
                question.offers().stream()
                        .map(o -> button(id, o.id(), run.text(o.label())))
                        .toList();
        };
    }

    static List<Value.Row> rows(Run run, Answer.FromList from) {
        return from.list().in(run::value, run.today) instanceof Value.Rows(var rows) ? rows : List.of();
    }

    static String label(Run run, Answer.FromList from, Value.Row row) {
        return from.label().in(run.state.language(), run.view().inside(row));
    }

    static boolean isEmptyList(Run run, Step.Question question) {
        return question.answer() instanceof Answer.FromList from
                && rows(run, from).isEmpty();
    }

    static Optional<Step.Item> item(Step.Menu menu, String id) {
        return menu.items().stream().filter(i -> i.id().equals(id)).findFirst();
    }

    private static boolean hasFiles(Run run, Step.Question question) {
        return run.state.value(question.slot()) instanceof Value.Files(var files) && !files.isEmpty();
    }

    private static Button done(Run run, String step) {
        return new Button(Key.act(step, "done"), run.text(Phrase.DONE), Style.PRIMARY);
    }

    private static Button button(String step, String option, String label) {
        return new Button(Key.option(step, option), label, Style.PLAIN);
    }
}
