package io.otklik.dialog.file;

import io.otklik.dialog.Flaw.Mistake;
import io.otklik.dialog.scenario.Aim;
import io.otklik.dialog.scenario.Step;
import io.otklik.dialog.scenario.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Reads a question: what kind of answer it wants, what must hold for it, which answers are offered, and what happens
/// when none comes that can be taken.
final class QuestionReader {

    private static final String SLOT = "[a-zA-Z][a-zA-Z0-9]{0,40}";
    private static final Set<String> RESERVED =
            Set.of("today", "chain", "attached", "contact", "organization", "heard", "message", "last");
    private static final Set<String> KEYS =
            Set.of("ask", "as", "answer", "label", "again", "checks", "offers", "attempts", "personal");
    private static final int MOST_TRIES = 10;

    private QuestionReader() {}

    static Step.Question question(Part part, String id) {
        part.onlyStep(KEYS.toArray(String[]::new));
        return new Step.Question(
                id,
                slot(part, "as"),
                part.text("ask"),
                part.text("label"),
                again(part),
                AnswerReader.answer(part.part("answer")),
                part.part("checks").list().stream().map(QuestionReader::check).toList(),
                offers(part.part("offers")),
                tries(part),
                part.flag("personal", false),
                Aim.TO_KNOW);
    }

    static String slot(Part part, String key) {
        var slot = part.string(key);
        if (!slot.matches(SLOT) || RESERVED.contains(slot)) part.flaw(Mistake.BAD_ID, slot);
        return slot;
    }

    /// One text for every time, or a list: the first time, the second, …
    static List<Text> again(Part part) {
        return part.part("again").list().stream().map(Part::text).toList();
    }

    static Step.@org.jspecify.annotations.Nullable Tries tries(Part part) {
        if (!part.has("attempts")) return null;
        var tries = part.part("attempts");
        tries.only(Set.of("most", "then"));
        return new Step.Tries(Math.clamp(tries.number("most", 2), 1, MOST_TRIES), tries.string("then"));
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
}
