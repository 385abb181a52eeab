package io.otklik.dialog.file;

import io.otklik.dialog.FileRef;
import io.otklik.dialog.Flaw.Mistake;
import io.otklik.dialog.scenario.Step;
import java.util.Set;

/// Reads steps that say something: words, a file, a menu, what has been filled in.
final class SayReader {

    private SayReader() {}

    static Step message(Part part, String id) {
        part.onlyStep("say", "files");
        var files = part.part("files").list().stream().map(Expressions::operand).toList();
        return new Step.Message(id, part.text("say"), files);
    }

    static Step file(Part part, String id) {
        part.onlyStep("file", "text");
        var file = part.part("file");
        file.only(Set.of("id", "name", "size", "type"));
        var ref = new FileRef(
                file.string("id"),
                file.string("name"),
                file.number("size", 0),
                file.string("type", "application/octet-stream"));
        return new Step.SendFile(id, part.textIfAny("text"), ref);
    }

    static Step menu(Part part, String id) {
        part.onlyStep("menu", "items", "order");
        var items = part.part("items").list().stream().map(SayReader::item).toList();
        if (items.isEmpty()) part.flaw(Mistake.EMPTY, "items");
        var order = part.oneOf("order", "fixed", "popular");
        return new Step.Menu(id, part.text("menu"), items, order.equals("popular"));
    }

    static Step confirm(Part part, String id) {
        part.onlyStep("confirm", "yes");
        return new Step.Confirm(id, part.text("confirm"), part.textIfAny("yes"));
    }

    private static Step.Item item(Part part) {
        part.only(Set.of("id", "label", "to", "words", "intent", "quiet", "pinned"));
        var to = part.string("to");
        var id = part.string("id", to);
        var intent = part.has("intent") ? part.string("intent") : null;
        return new Step.Item(
                id,
                part.text("label"),
                to,
                part.words("words"),
                intent,
                part.flag("quiet", false),
                part.flag("pinned", false));
    }
}
