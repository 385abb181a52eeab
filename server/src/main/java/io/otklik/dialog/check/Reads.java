package io.otklik.dialog.check;

import io.otklik.dialog.Language;
import io.otklik.dialog.scenario.Answer;
import io.otklik.dialog.scenario.Formula;
import io.otklik.dialog.scenario.Operand;
import io.otklik.dialog.scenario.Step;
import io.otklik.dialog.scenario.Text;
import io.otklik.dialog.words.Case;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The values that a step needs to be known: those shown in its texts and those given to others. A condition copes with
/// what is not known, and so does a part of a text that is shown only when a value is.
final class Reads {

    private static final Pattern TAG = Pattern.compile("\\{\\{\\s*([#^/]?)\\s*([\\p{L}_][\\p{L}\\p{N}_.:-]*)\\s*}}");

    private Reads() {}

    static Set<String> of(Step step) {
        var all = new HashSet<String>();
        Texts.of(step).forEach(text -> shown(text, all));
        switch (step) {
            case Step.Message message -> message.files().forEach(from -> operand(from, all));
            case Step.Assign assign -> assign.values().values().forEach(formula -> formula(formula, all));
            case Step.RobotCall call -> call.inputs().values().forEach(input -> operand(input, all));
            case Step.RunChain run -> run.inputs().values().forEach(input -> operand(input, all));
            case Step.Question question -> {
                if (question.answer() instanceof Answer.FromList list) operand(list.list(), all);
                all.remove(question.slot());
            }
            default -> {}
        }
        return all;
    }

    private static void formula(Formula formula, Set<String> all) {
        switch (formula) {
            case Formula.Of(var operand) -> operand(operand, all);
            case Formula.LastDay(var start, var days) -> {
                operand(start, all);
                operand(days, all);
            }
            case Formula.WorkdayAfter(var date) -> operand(date, all);
        }
    }

    private static void operand(Operand operand, Set<String> all) {
        switch (operand) {
            case Operand.Path(var name, var _) -> all.add(name);
            case Operand.DaysAhead(var date) -> operand(date, all);
            case Operand.Count(var list) -> operand(list, all);
            case Operand.Literal _, Operand.Today() -> {}
        }
    }

    private static void shown(@Nullable Text text, Set<String> all) {
        if (text == null) return;
        Stream.of(Language.values()).map(text::source).forEach(source -> shown(source, all));
        text.channels().values().forEach(own -> shown(own, all));
    }

    private static void shown(String source, Set<String> all) {
        var sections = new ArrayDeque<String>();
        var tags = TAG.matcher(source);
        while (tags.find()) {
            var name = tags.group(2);
            switch (tags.group(1)) {
                case "#", "^" -> sections.push(name);
                case "/" -> sections.poll();
                default -> {
                    if (sections.stream().allMatch(Reads::isHelper))
                        all.add(List.of(name.split("\\.")).getFirst());
                }
            }
        }
    }

    private static boolean isHelper(String section) {
        return section.equals("plural") || Case.named(section) != null;
    }
}
