package io.otklik.dialog.engine;

import io.otklik.dialog.Button;
import io.otklik.dialog.Value;
import io.otklik.dialog.scenario.Answer;
import io.otklik.dialog.scenario.Phrase;
import io.otklik.dialog.scenario.Step;
import io.otklik.dialog.words.Plain;
import io.otklik.understanding.entity.Directory;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Finds the line of a robot's list that a text means: by what stands on its button, or, of people, by their names in
/// any case and order.
final class Picking {

    private Picking() {}

    /// Names typed instead of pressed are looked for on all pages.
    static Reading from(Run run, Step.Question question, Answer.FromList list, String said) {
        var all = new Labels(Choices.of(run, question));
        var found = all.exactly(Plain.of(said));
        if (found.isEmpty() && list.people()) found = people(run, question, list, said);
        if (found.isEmpty()) found = all.partly(Plain.of(said));
        if (found.isEmpty()) return new Reading.Unclear(Phrase.AGAIN_CHOICE);
        if (found.size() > 1) return new Reading.Several(found);
        var option = Key.parse(found.getFirst().id()).orElseThrow().name();
        return Answering.option(run, question, option)
                .<Reading>map(Reading.Got::new)
                .orElseGet(() -> new Reading.Unclear(Phrase.AGAIN_CHOICE));
    }

    private static List<Button> people(Run run, Step.Question question, Answer.FromList list, String said) {
        var meant = named(run, list, run.gist(said).text());
        return Choices.of(run, question).stream()
                .filter(b ->
                        Key.parse(b.id()).map(Key::name).filter(meant::contains).isPresent())
                .toList();
    }

    private static Set<String> named(Run run, Answer.FromList list, String text) {
        var people = Choices.rows(run, list).stream()
                .map(row -> new Directory.Person(row.id(), name(run, list, row)))
                .toList();
        var ids = new LinkedHashSet<String>();
        for (var candidates : new Directory(people).named(text)) candidates.forEach(p -> ids.add(p.id()));
        return ids;
    }

    private static String name(Run run, Answer.FromList list, Value.Row row) {
        return row.fields().get("name") instanceof Value.Words(var name) ? name : Choices.label(run, list, row);
    }
}
