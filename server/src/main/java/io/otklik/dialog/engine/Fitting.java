package io.otklik.dialog.engine;

import io.otklik.dialog.Button;
import io.otklik.dialog.Effect;
import io.otklik.dialog.Effect.Layout;
import io.otklik.dialog.FileRef;
import io.otklik.dialog.Screen;
import java.util.ArrayList;
import java.util.List;

/// Makes a message fit the channel: a long text becomes several, buttons become a numbered list where there are none,
/// long names are cut.
final class Fitting {

    private static final int LONGEST_IN_A_ROW = 24;
    private static final int LONGEST_ON_A_SCALE = 2;
    private static final String BREAKS = "\n";

    private Fitting() {}

    static List<Effect.Say> messages(Screen screen, String text, List<Button> buttons, List<FileRef> files) {
        var words = screen.hasButtons() ? text : withList(text, buttons);
        var shown = screen.hasButtons() ? shown(screen, buttons) : List.<Button>of();
        var parts = parts(words, Math.max(screen.longestText(), 20));
        var all = new ArrayList<Effect.Say>();
        for (var part : parts.subList(0, parts.size() - 1))
            all.add(new Effect.Say(part, List.of(), Layout.LIST, List.of()));
        all.add(new Effect.Say(parts.getLast(), shown, layout(shown), files));
        return all;
    }

    /// Answers first; of those that are too many, the quiet ones go first, then the last.
    private static List<Button> shown(Screen screen, List<Button> buttons) {
        var all = new ArrayList<>(buttons);
        for (var i = all.size() - 1; i >= 0 && all.size() > screen.mostButtons(); i--)
            if (all.get(i).style() == Button.Style.QUIET) all.remove(i);
        var most = all.size() > screen.mostButtons() ? all.subList(0, screen.mostButtons()) : all;
        return most.stream().map(b -> cut(b, screen.longestLabel())).toList();
    }

    private static Button cut(Button button, int longest) {
        if (button.label().length() <= longest) return button;
        var end = Character.isHighSurrogate(button.label().charAt(longest - 2)) ? longest - 2 : longest - 1;
        return new Button(button.id(), button.label().substring(0, end) + "…", button.style());
    }

    /// Where nothing can be pressed, a number is typed.
    private static String withList(String text, List<Button> buttons) {
        var list = new StringBuilder(text);
        var number = 0;
        for (var button : buttons) {
            if (button.style() == Button.Style.QUIET) continue;
            list.append(list.isEmpty() ? "" : "\n")
                    .append(++number)
                    .append(". ")
                    .append(button.label());
        }
        return list.toString();
    }

    /// Cut between lines, else between sentences, else between words.
    private static List<String> parts(String text, int longest) {
        var parts = new ArrayList<String>();
        var rest = text;
        while (rest.length() > longest) {
            var end = end(rest, longest);
            parts.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        parts.add(rest);
        return parts;
    }

    private static int end(String text, int longest) {
        var least = longest / 3;
        for (var sign : List.of(BREAKS, ". ", " ")) {
            var at = text.lastIndexOf(sign, longest - sign.length());
            if (at > least) return at + sign.length();
        }
        return Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
    }

    private static Layout layout(List<Button> buttons) {
        var answers =
                buttons.stream().filter(b -> b.style() != Button.Style.QUIET).toList();
        if (answers.size() > 3 && answers.stream().allMatch(b -> isMark(b.label()))) return Layout.SCALE;
        var few =
                answers.size() <= 3 && answers.stream().allMatch(b -> b.label().length() <= LONGEST_IN_A_ROW);
        return few ? Layout.ROW : Layout.LIST;
    }

    private static boolean isMark(String label) {
        return label.length() <= LONGEST_ON_A_SCALE && label.chars().allMatch(Character::isDigit);
    }
}
