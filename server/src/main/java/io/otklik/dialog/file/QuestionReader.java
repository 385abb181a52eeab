package io.otklik.dialog.file;

import io.otklik.dialog.Flaw.Mistake;
import io.otklik.dialog.scenario.Answer;
import io.otklik.dialog.scenario.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads a question: what kind of answer it wants, what must hold for it, and which answers are offered.
final class QuestionReader {

    private static final String SLOT = "[a-zA-Z][a-zA-Z0-9]{0,40}";
    private static final Set<String> RESERVED = Set.of("today", "chain", "attached", "contact", "organization");
    private static final int LONGEST_WORDS = 4_000;
    private static final int MOST_FILES = 10;
    private static final int LONGEST_PAGE = 30;

    private QuestionReader() {}

    static Step question(Part part, String id) {
        part.only(Set.of("id", "ask", "as", "answer", "label", "again", "checks", "offers"));
        var slot = part.string("as");
        if (!slot.matches(SLOT) || RESERVED.contains(slot)) part.flaw(Mistake.BAD_ID, slot);
        return new Step.Question(
                id,
                slot,
                part.text("ask"),
                part.text("label"),
                part.textIfAny("again"),
                answer(part.part("answer")),
                part.part("checks").list().stream().map(QuestionReader::check).toList(),
                offers(part.part("offers")));
    }

    private static Step.Check check(Part part) {
        part.only(Set.of("must", "otherwise"));
        return new Step.Check(Expressions.condition(part.part("must")), part.text("otherwise"));
    }

    private static List<Step.Offer> offers(Part part) {
        var all = new ArrayList<Step.Offer>();
        for (var offer : part.list()) {
            offer.only(Set.of("label", "says"));
            all.add(new Step.Offer(String.valueOf(all.size() + 1), offer.text("label"), offer.string("says")));
        }
        return all;
    }

    private static Answer answer(Part part) {
        if (part.has("choice")) return choice(part.part("choice"));
        if (part.has("list")) {
            part.only(Set.of("list", "label", "page"));
            var page = Math.clamp(part.number("page", 8), 1, LONGEST_PAGE);
            return new Answer.FromList(Expressions.operand(part.part("list")), part.text("label"), page);
        }
        if (part.has("text")) {
            var limits = part.part("text");
            return new Answer.AnyWords(limits.number("shortest", 1), limits.number("longest", LONGEST_WORDS));
        }
        if (part.has("files")) return new Answer.Files(part.part("files").number("most", MOST_FILES));
        return simple(part);
    }

    private static Answer simple(Part part) {
        return switch (part.string()) {
            case "text" -> new Answer.AnyWords(1, LONGEST_WORDS);
            case "date" -> new Answer.Day();
            case "days" -> new Answer.Days();
            case "number" -> new Answer.Amount();
            case "yes-no" -> new Answer.YesOrNo();
            case "inn" -> new Answer.Inn();
            case "files" -> new Answer.Files(MOST_FILES);
            default -> {
                part.flaw(Mistake.UNKNOWN_ANSWER, part.string());
                yield new Answer.AnyWords(1, LONGEST_WORDS);
            }
        };
    }

    private static Answer choice(Part part) {
        var choices = new ArrayList<Answer.Choice>();
        for (var choice : part.list()) {
            choice.only(Set.of("id", "label", "words"));
            choices.add(new Answer.Choice(choice.string("id"), choice.text("label"), choice.words("words")));
        }
        if (choices.isEmpty()) part.flaw(Mistake.EMPTY, "choice");
        return new Answer.OneOf(choices);
    }
}
