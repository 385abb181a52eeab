package io.otklik.workspace.assist;

import io.otklik.model.LanguageModel;
import io.otklik.model.Use;
import io.otklik.platform.Allowed;
import io.otklik.platform.Permission;
import io.otklik.platform.Problem;
import io.otklik.platform.Typed;
import io.otklik.staff.StaffSession;
import io.otklik.workspace.Visibility;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The model's help for an operator. Each is a question that costs money, so each is asked for by hand.
@RestController
@RequestMapping("/api")
class AssistApi {

    private static final int LONGEST = 8_000;

    private final Assistant assistant;
    private final LanguageModel model;
    private final Visibility visibility;

    AssistApi(Assistant assistant, LanguageModel model, Visibility visibility) {
        this.assistant = assistant;
        this.model = model;
        this.visibility = visibility;
    }

    /// What is switched on.
    record Offers(boolean summary, boolean draft, boolean translation) {}

    record Words(String text) {}

    /// @param to `me` or `customer`: whose language it is put into
    record Wanted(@Nullable String text, @Nullable String to) {}

    @Allowed(Permission.CONVERSATIONS)
    @GetMapping("/assistance")
    Offers offers() {
        var uses = model.uses();
        return new Offers(uses.contains(Use.SUMMARY), uses.contains(Use.DRAFT), uses.contains(Use.TRANSLATION));
    }

    @Allowed(Permission.CONVERSATIONS)
    @PostMapping("/conversations/{id}/summaries")
    Words summary(@PathVariable UUID id, StaffSession me) {
        var viewer = visibility.viewer(me);
        return new Words(assistant.summary(viewer, visibility.see(viewer, id)));
    }

    @Allowed(Permission.CONVERSATIONS)
    @PostMapping("/conversations/{id}/suggestions")
    Assistant.Draft draft(@PathVariable UUID id, StaffSession me) {
        return assistant.draft(visibility.see(visibility.viewer(me), id));
    }

    @Allowed(Permission.CONVERSATIONS)
    @PostMapping("/conversations/{id}/translations")
    Words translation(@PathVariable UUID id, @RequestBody Wanted wanted, StaffSession me) {
        var viewer = visibility.viewer(me);
        var one = visibility.see(viewer, id);
        var text = Typed.given("text", Typed.text("text", wanted.text()));
        if (text.length() > LONGEST) throw Problem.bad("too-long").field("text").with("text", LONGEST);
        var forCustomer = switch (Typed.given("to", wanted.to())) {
            case "me" -> false;
            case "customer" -> true;
            default -> throw Typed.wrong("to");
        };
        return new Words(assistant.translation(viewer, one, text, forCustomer));
    }
}
