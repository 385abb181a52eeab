package io.otklik.dialog.file;

import io.otklik.dialog.Flaw.Mistake;
import io.otklik.dialog.scenario.Aim;
import io.otklik.dialog.scenario.Answer;
import io.otklik.dialog.scenario.Phrase;
import io.otklik.dialog.scenario.Step;
import io.otklik.dialog.scenario.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/// Reads forms and the questions that are for something: a quiz, a survey, a consent, contact details.
final class FormReader {

    private FormReader() {}

    /// A form is its introduction and its questions, one after another; each is named after the form and its value.
    static List<Step> form(Part part, String id) {
        part.onlyStep("form", "fields");
        var steps = new ArrayList<Step>();
        steps.add(new Step.Message(id, part.text("form"), List.of()));
        for (var field : part.part("fields").list()) steps.add(QuestionReader.question(field, name(id, field)));
        if (steps.size() == 1) part.flaw(Mistake.EMPTY, "fields");
        return steps;
    }

    static List<Step> contact(Part part, String id) {
        part.onlyStep("contact", "text");
        var steps = new ArrayList<Step>();
        steps.add(new Step.Message(id, part.has("text") ? part.text("text") : Text.of("", null), List.of()));
        for (var field : part.part("contact").list()) {
            switch (field.string()) {
                case "name" -> steps.add(field(part, id, "name", Phrase.ASK_NAME, new Answer.AnyWords(2, 200)));
                case "phone" -> steps.add(field(part, id, "phone", Phrase.ASK_PHONE, new Answer.Phone()));
                case "email" -> steps.add(field(part, id, "email", Phrase.ASK_EMAIL, new Answer.Email()));
                default -> field.flaw(Mistake.UNKNOWN_ANSWER, field.string());
            }
        }
        return steps;
    }

    static Step quiz(Part part, String id) {
        part.onlyStep("quiz", "as", "label", "options", "score", "right", "wrong");
        var points = new LinkedHashMap<String, Integer>();
        for (var option : part.part("options").list())
            if (option.has("points")) points.put(option.string("id"), option.number("points", 0));
        var quiz = new Aim.Quiz(
                part.has("score") ? QuestionReader.slot(part, "score") : "score",
                points,
                part.textIfAny("right"),
                part.textIfAny("wrong"));
        return question(part, id, "quiz", AnswerReader.choice(part.part("options")), quiz);
    }

    static Step survey(Part part, String id) {
        part.onlyStep("survey", "kind", "as", "label");
        var kind = part.oneOf("kind", "csat", "nps", "ces");
        var scale = switch (kind) {
            case "nps" -> new Answer.Scale(0, 10);
            case "ces" -> new Answer.Scale(1, 7);
            default -> new Answer.Scale(1, 5);
        };
        return question(part, id, "survey", scale, new Aim.Survey(kind));
    }

    static Step consent(Part part, String id) {
        part.onlyStep("consent", "purpose", "version", "as", "label", "refused");
        var aim = new Aim.Consent(part.string("purpose"), part.string("version", "1"), part.string("refused", ""));
        return question(part, id, "consent", new Answer.YesOrNo(), aim);
    }

    private static Step question(Part part, String id, String text, Answer answer, Aim aim) {
        var label = part.textIfAny("label");
        return new Step.Question(
                id,
                QuestionReader.slot(part, "as"),
                part.text(text),
                label == null ? part.text(text) : label,
                List.of(),
                answer,
                List.of(),
                List.of(),
                null,
                false,
                aim);
    }

    private static Step field(Part part, String id, String field, Phrase ask, Answer answer) {
        var asks = part.phrases().text(ask);
        var slot = "contact" + Character.toUpperCase(field.charAt(0)) + field.substring(1);
        var label = part.phrases().text(Phrase.valueOf("LABEL_" + field.toUpperCase(java.util.Locale.ROOT)));
        return new Step.Question(
                id + "-" + field,
                slot,
                asks,
                label,
                List.of(),
                answer,
                List.of(),
                List.of(),
                null,
                true,
                new Aim.Contact(field));
    }

    /// A field may have a name of its own; else it is that of its value, in the shape of names of steps.
    private static String name(String form, Part field) {
        var slot = field.string("as", "").replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT);
        return field.string("id", form + "-" + slot);
    }
}
