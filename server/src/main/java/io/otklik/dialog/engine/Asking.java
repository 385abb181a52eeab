package io.otklik.dialog.engine;

import io.otklik.dialog.Button;
import io.otklik.dialog.Button.Style;
import io.otklik.dialog.Waiting;
import io.otklik.dialog.scenario.Answer;
import io.otklik.dialog.scenario.Phrase;
import io.otklik.dialog.scenario.Step;
import java.util.ArrayList;
import java.util.List;

/// Puts the question of the step where the customer stands, with everything she can press.
final class Asking {

    /// "Show more", "continue" and the ways out take room on a channel with few buttons.
    private static final int BESIDES = 4;

    private Asking() {}

    static void ask(Run run) {
        run.say(question(run), buttons(run));
    }

    /// The same question once more, because something came between.
    static void again(Run run) {
        switch (run.state.place().waiting()) {
            case Waiting.Robot _ -> run.say(run.text(Phrase.ROBOT_BUSY));
            case Waiting.Outside _ -> run.say(run.text(Phrase.WAITING), List.of(menu(run)));
            default -> {
                if (isAsking(run)) ask(run);
            }
        }
    }

    static boolean isAsking(Run run) {
        return switch (run.state.place().waiting()) {
            case Waiting.Robot _, Waiting.Outside _ -> false;
            default -> !Turn.isIdle(run);
        };
    }

    /// What can be pressed now: the answers (those that are too many by pages) and, quietly, the ways out.
    static List<Button> buttons(Run run) {
        return buttons(run, true);
    }

    /// All that could be pressed, also on other pages.
    static List<Button> all(Run run) {
        return buttons(run, false);
    }

    private static List<Button> buttons(Run run, boolean byPages) {
        var all = new ArrayList<Button>();
        switch (run.state.place().waiting()) {
            case Waiting.Answer() -> run.here().ifPresent(step -> answers(run, step, byPages, all));
            case Waiting.WhatToChange() -> all.addAll(Changing.buttons(run));
            case Waiting.LeaveOrStay(var _, var _) -> all.addAll(leaveOrStay(run));
            case Waiting.Retry _ -> {
                all.add(act(run, Phrase.RETRY, "retry", Style.PRIMARY));
                all.add(person(run, Style.PLAIN));
                all.add(menu(run));
            }
            case Waiting.Robot _, Waiting.Outside _, Waiting.Nothing(), Waiting.People(), Waiting.Over() -> {}
        }
        return all;
    }

    static Button person(Run run, Style style) {
        return new Button(Key.PERSON, run.text(Phrase.PERSON), style);
    }

    static Button menu(Run run) {
        return new Button(Key.MENU, run.text(Phrase.MENU), Style.QUIET);
    }

    private static String question(Run run) {
        return switch (run.state.place().waiting()) {
            case Waiting.WhatToChange() -> run.text(Phrase.WHAT_TO_CHANGE);
            case Waiting.LeaveOrStay _ -> run.text(Phrase.LEAVING);
            case Waiting.Retry(var maybeDone) -> run.text(maybeDone ? Phrase.ROBOT_UNSURE : Phrase.ROBOT_FAILED);
            default -> run.here().map(step -> question(run, step)).orElse("");
        };
    }

    private static String question(Run run, Step step) {
        return switch (step) {
            case Step.Menu menu -> run.text(menu.text());
            case Step.Question question ->
                Choices.isEmptyList(run, question) ? run.text(Phrase.LIST_EMPTY) : run.text(question.text());
            case Step.Confirm confirm -> run.text(confirm.text());
            default -> "";
        };
    }

    private static void answers(Run run, Step step, boolean byPages, List<Button> all) {
        switch (step) {
            case Step.Menu menu -> {
                Parking.resumeButton(run).ifPresent(all::add);
                all.addAll(page(run, Choices.of(run, menu), byPages, Integer.MAX_VALUE));
            }
            case Step.Question question -> {
                var own = question.answer() instanceof Answer.FromList list ? list.perPage() : Integer.MAX_VALUE;
                all.addAll(page(run, Choices.of(run, question), byPages, own));
                if (Choices.isEmptyList(run, question)) all.add(person(run, Style.PLAIN));
                waysOut(run, all);
            }
            case Step.Confirm confirm -> {
                var yes = confirm.yes() == null ? run.text(Phrase.CONFIRM) : run.text(confirm.yes());
                all.add(new Button(Key.act(step.id(), "yes"), yes, Style.PRIMARY));
                all.add(act(run, Phrase.CHANGE, "change", Style.PLAIN));
                waysOut(run, all);
            }
            default -> {}
        }
    }

    /// As many as the author wants on a page, and as the channel can show together with the ways out.
    private static List<Button> page(Run run, List<Button> choices, boolean byPages, int own) {
        var screen = run.moment.screen();
        var room = screen.hasButtons() ? Math.max(2, screen.mostButtons() - BESIDES) : Integer.MAX_VALUE;
        var perPage = choices.size() <= screen.mostButtons() ? own : Math.min(own, room);
        if (!byPages || choices.size() <= perPage) return choices;
        var pages = (choices.size() + perPage - 1) / perPage;
        var first = run.state.place().page() % pages * perPage;
        var shown = new ArrayList<>(choices.subList(first, Math.min(first + perPage, choices.size())));
        shown.add(act(run, Phrase.MORE, "more", Style.PLAIN));
        return shown;
    }

    private static void waysOut(Run run, List<Button> all) {
        if (!run.state.memory().trail().isEmpty()) all.add(new Button(Key.BACK, run.text(Phrase.BACK), Style.QUIET));
        all.add(menu(run));
    }

    private static List<Button> leaveOrStay(Run run) {
        return List.of(act(run, Phrase.STAY, "stay", Style.PRIMARY), act(run, Phrase.LEAVE, "leave", Style.PLAIN));
    }

    private static Button act(Run run, Phrase label, String act, Style style) {
        return new Button(Key.act(run.state.place().step(), act), run.text(label), style);
    }
}
