package io.otklik.dialog.file;

import io.otklik.dialog.Flaw.Mistake;
import io.otklik.dialog.scenario.Answer;
import io.otklik.dialog.scenario.Text;
import io.otklik.dialog.words.Requisite;
import java.util.ArrayList;
import java.util.Set;

/// Reads what kind of answer a question wants: a word for the simple kinds, a map for those with details.
final class AnswerReader {

    static final int LONGEST_WORDS = 4_000;
    private static final int MOST_DIGITS = 30;
    private static final int MOST_FILES = 10;
    private static final int LONGEST_PAGE = 30;
    private static final int WIDEST_SCALE = 11;

    private AnswerReader() {}

    static Answer answer(Part part) {
        if (part.has("choice")) return choice(part.part("choice"));
        if (part.has("list")) return list(part, "list", false);
        if (part.has("person")) return list(part, "person", true);
        if (part.has("text")) {
            var limits = part.part("text");
            return new Answer.AnyWords(
                    limits.number("shortest", 1), limits.number("longest", LONGEST_WORDS), limits.string("hears", ""));
        }
        if (part.has("digits")) return digits(part.part("digits"));
        if (part.has("files")) return new Answer.Files(part.part("files").number("most", MOST_FILES));
        if (part.has("money")) return new Answer.Money(part.string("money"));
        if (part.has("scale")) return scale(part.part("scale"));
        return simple(part);
    }

    static Answer choice(Part part) {
        var choices = new ArrayList<Answer.Choice>();
        for (var choice : part.list()) {
            choice.only(Set.of("id", "label", "words", "points"));
            choices.add(new Answer.Choice(choice.string("id"), choice.text("label"), choice.words("words")));
        }
        if (choices.isEmpty()) part.flaw(Mistake.EMPTY, "choice");
        return new Answer.OneOf(choices);
    }

    private static Answer list(Part part, String kind, boolean people) {
        part.only(Set.of(kind, "label", "page"));
        var page = Math.clamp(part.number("page", 8), 1, LONGEST_PAGE);
        var label = people && !part.has("label") ? Text.of("{{name}}", null) : part.text("label");
        return new Answer.FromList(Expressions.operand(part.part(kind)), label, page, people);
    }

    private static Answer digits(Part part) {
        part.only(Set.of("shortest", "longest"));
        var shortest = Math.clamp(part.number("shortest", 1), 1, MOST_DIGITS);
        return new Answer.Digits(shortest, Math.clamp(part.number("longest", MOST_DIGITS), shortest, MOST_DIGITS));
    }

    private static Answer scale(Part part) {
        part.only(Set.of("from", "to"));
        var from = part.number("from", 1);
        return new Answer.Scale(from, Math.clamp(part.number("to", 5), from + 1, from + WIDEST_SCALE));
    }

    private static Answer simple(Part part) {
        var kind = part.string();
        return switch (kind) {
            case "text" -> new Answer.AnyWords(1, LONGEST_WORDS);
            case "digits" -> new Answer.Digits(1, MOST_DIGITS);
            case "date" -> new Answer.Day();
            case "days" -> new Answer.Days();
            case "number" -> new Answer.Amount();
            case "money" -> new Answer.Money("RUB");
            case "period" -> new Answer.Period();
            case "duration" -> new Answer.Length();
            case "time" -> new Answer.Time();
            case "phone" -> new Answer.Phone();
            case "email" -> new Answer.Email();
            case "yes-no" -> new Answer.YesOrNo();
            case "files" -> new Answer.Files(MOST_FILES);
            default ->
                Requisite.of(kind).<Answer>map(Answer.Number::new).orElseGet(() -> {
                    part.flaw(Mistake.UNKNOWN_ANSWER, kind);
                    return new Answer.AnyWords(1, LONGEST_WORDS);
                });
        };
    }
}
