package io.otklik.dialog.words;

import java.util.Optional;
import java.util.Set;

/// Yes and no in the words that people use for them.
public final class Consent {

    private static final Set<String> YES = Set.of(
            "да",
            "ага",
            "угу",
            "конечно",
            "верно",
            "правильно",
            "ок",
            "окей",
            "хорошо",
            "согласен",
            "согласна",
            "подтверждаю",
            "точно",
            "именно",
            "разумеется",
            "оформить",
            "оформляйте",
            "отправить",
            "отправляйте",
            "давай",
            "давайте",
            "yes",
            "yep",
            "yeah",
            "sure",
            "ok",
            "okay",
            "correct",
            "right",
            "confirm",
            "agree",
            "y");
    private static final Set<String> NO = Set.of(
            "нет",
            "неа",
            "не",
            "неверно",
            "неправильно",
            "ошибка",
            "no",
            "nope",
            "n",
            "wrong",
            "not",
            "incorrect",
            "dont");
    private static final Set<String> AROUND = Set.of(
            "все",
            "так",
            "это",
            "пожалуйста",
            "надо",
            "нужно",
            "спасибо",
            "ну",
            "же",
            "я",
            "it",
            "is",
            "that",
            "all",
            "i",
            "of",
            "course",
            "please",
            "thanks",
            "s",
            "thank",
            "you");
    private static final Set<String> SIGNS = Set.of("+", "++", "👍", "👌", "✅");

    private Consent() {}

    /// True for yes, false for no, nothing when the words are neither.
    public static Optional<Boolean> in(String text) {
        if (SIGNS.contains(text.strip())) return Optional.of(true);
        var yes = false;
        var no = false;
        for (var word : Plain.of(text).words()) {
            if (isOneOf(word, NO)) no = true;
            else if (isOneOf(word, YES)) yes = true;
            else if (!AROUND.contains(word)) return Optional.empty();
        }
        if (no) return Optional.of(false);
        return yes ? Optional.of(true) : Optional.empty();
    }

    private static boolean isOneOf(String word, Set<String> known) {
        return known.contains(word) || (word.length() >= 5 && known.stream().anyMatch(k -> Alike.typed(word, k, 5)));
    }
}
