package io.otklik.dialog.check;

import io.otklik.dialog.scenario.Aim;
import io.otklik.dialog.scenario.Answer;
import io.otklik.dialog.scenario.Step;
import io.otklik.dialog.scenario.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// The texts of a step: what it says, and what stands on its buttons.
final class Texts {

    private Texts() {}

    static List<Text> of(Step step) {
        return Stream.concat(said(step), labels(step).stream()).toList();
    }

    static Stream<Text> said(Step step) {
        return switch (step) {
            case Step.Message message -> Stream.of(message.text());
            case Step.SendFile file -> Stream.ofNullable(file.text());
            case Step.Menu menu -> Stream.of(menu.text());
            case Step.Question question -> question(question);
            case Step.Confirm confirm -> Stream.of(confirm.text());
            case Step.RobotCall call -> robot(call.texts());
            case Step.Notify news -> Stream.of(news.text());
            case Step.HandOff handOff -> Stream.concat(Stream.ofNullable(handOff.text()), Stream.of(handOff.reason()));
            case Step.End end -> Stream.ofNullable(end.text());
            default -> Stream.of();
        };
    }

    static List<Text> labels(Step step) {
        return switch (step) {
            case Step.Menu menu -> menu.items().stream().map(Step.Item::label).toList();
            case Step.Confirm confirm -> Stream.ofNullable(confirm.yes()).toList();
            case Step.Question question -> {
                var all = new ArrayList<Text>();
                if (question.answer() instanceof Answer.OneOf(var choices)) choices.forEach(c -> all.add(c.label()));
                question.offers().forEach(offer -> all.add(offer.label()));
                yield all;
            }
            default -> List.of();
        };
    }

    private static Stream<Text> question(Step.Question question) {
        var all = new ArrayList<>(List.of(question.text(), question.label()));
        all.addAll(question.again());
        question.checks().forEach(check -> all.add(check.otherwise()));
        if (question.aim() instanceof Aim.Quiz(var _, var _, var right, var wrong))
            Stream.of(right, wrong).filter(Objects::nonNull).forEach(all::add);
        return all.stream();
    }

    private static Stream<Text> robot(Step.RobotTexts texts) {
        var some = Stream.of(
                        texts.before(),
                        texts.slow(),
                        texts.retrying(),
                        texts.done(),
                        texts.failed(),
                        texts.unsure(),
                        texts.refused())
                .filter(Objects::nonNull);
        return Stream.concat(some, texts.reasons().values().stream());
    }
}
