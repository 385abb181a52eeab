package io.otklik.document;

import io.otklik.dialog.Value;
import io.otklik.dialog.scenario.Template;
import io.otklik.dialog.scenario.View;
import io.otklik.document.FormCard.As;
import io.otklik.document.paper.Form;
import io.otklik.platform.Problem;
import io.otklik.robot.HouseRobot.Made;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Makes papers of forms.
@Component
class Clerk {

    /// Papers are no chat: a form has no variants by channel.
    private static final String CHANNEL = "document";

    private final FormStore store;

    Clerk(FormStore store) {
        this.store = store;
    }

    List<Made> papers(FormCard card, As as, Map<String, Value> values) {
        return papers(card, as, values::get);
    }

    /// The paper as it looks with names in place of values.
    ///
    /// @param as one of the two
    Made specimen(FormCard card, As as) {
        var values = new HashMap<String, Value>();
        for (var field : card.fields()) {
            var parts = new HashMap<String, Value>();
            field.parts().forEach(part -> parts.put(part, Value.words("‹" + part + "›")));
            values.put(
                    field.name(),
                    parts.isEmpty() ? Value.words("‹" + field.name() + "›") : new Value.Row(field.name(), parts));
        }
        return papers(card, as, values::get).getFirst();
    }

    private List<Made> papers(FormCard card, As as, Function<String, @Nullable Value> values) {
        var form = Form.of(store.file(card.id()).orElseThrow(Problem::notFound));
        var language = io.otklik.dialog.Language.valueOf(card.language().name());
        var name = Template.of(card.paperName()).with(new View(language, CHANNEL, values));
        var papers = new ArrayList<Made>();
        if (as.docx()) papers.add(new Made(name + ".docx", form.docx(new View(language, CHANNEL, values))));
        if (as.pdf()) papers.add(new Made(name + ".pdf", form.pdf(new View(language, CHANNEL, values))));
        return papers;
    }
}
