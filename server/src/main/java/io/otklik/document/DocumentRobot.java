package io.otklik.document;

import io.otklik.dialog.Value;
import io.otklik.dialog.ValueCodec;
import io.otklik.document.paper.BadTemplate;
import io.otklik.document.paper.Field;
import io.otklik.robot.Definition;
import io.otklik.robot.Failure;
import io.otklik.robot.HouseRobot;
import io.otklik.robot.Title;
import io.otklik.robot.ValueKind;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The robot `documents`: every form is one of its tasks, the values it shows are the inputs, the papers come as files.
@Component
class DocumentRobot implements HouseRobot {

    static final String NAME = "documents";
    private static final Title TITLE = new Title("Документы", "Documents");
    private static final int PATIENCE_SECONDS = 60;
    private static final int SLOW_AFTER_SECONDS = 8;
    private static final int ATTEMPTS = 3;

    private final FormStore store;
    private final Clerk clerk;
    private final JsonMapper json;

    DocumentRobot(FormStore store, Clerk clerk, JsonMapper json) {
        this.store = store;
        this.clerk = clerk;
        this.json = json;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Definition definition() {
        var tasks = new LinkedHashMap<String, Definition.Task>();
        for (var card : store.page(null, Forms.MOST_FORMS)) tasks.put(card.name(), task(card));
        return new Definition(NAME, TITLE, PATIENCE_SECONDS, SLOW_AFTER_SECONDS, ATTEMPTS, null, null, null, tasks);
    }

    @Override
    public Work work(String task, Map<String, Object> inputs) {
        var card = store.find(task).orElse(null);
        if (card == null) return new Work.NotDone(Failure.WRONG_SET_UP);
        try {
            return new Work.Done(Map.of(), clerk.papers(card, card.as(), values(inputs)));
        } catch (BadTemplate e) {
            return new Work.NotDone(Failure.WRONG_SET_UP);
        }
    }

    private Map<String, Value> values(Map<String, Object> inputs) {
        var values = new HashMap<String, Value>();
        inputs.forEach((name, value) -> values.put(name, ValueCodec.value(json.valueToTree(value))));
        return values;
    }

    /// It reads, as far as the rest of the program is concerned: making a paper twice harms nobody.
    private static Definition.Task task(FormCard card) {
        var inputs = new LinkedHashMap<String, Definition.Input>();
        for (var field : card.fields()) inputs.put(field.name(), input(field));
        return new Definition.Task(
                card.title(),
                "GET",
                "",
                null,
                null,
                inputs,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static Definition.Input input(Field field) {
        return new Definition.Input(ValueKind.ANY, field.always(), null);
    }
}
