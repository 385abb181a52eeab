package io.otklik.bot.authoring;

import io.otklik.bot.Wordings;
import io.otklik.dialog.Flaw;
import io.otklik.dialog.ScenarioFile;
import io.otklik.platform.Language;
import io.otklik.platform.Texts;
import io.otklik.staff.Staff;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// What is wrong with a draft, in the author's language: errors keep it from being published, warnings do not.
@Component
class Findings {

    private static final int MOST = 200;

    private final Wordings wordings;
    private final Staff staff;
    private final Texts texts;

    Findings(Wordings wordings, Staff staff, Texts texts) {
        this.wordings = wordings;
        this.staff = staff;
        this.texts = texts;
    }

    enum Severity {
        ERROR,
        WARNING
    }

    /// @param code what kind of mistake it is, for whoever offers to mend it
    record Finding(Severity severity, String code, @Nullable String step, String message) {}

    List<Finding> of(Document document, Language language) {
        return Stream.concat(errors(document), warnings(document))
                .limit(MOST)
                .map(found -> found.in(texts, language, document))
                .toList();
    }

    boolean hasErrors(Document document) {
        return errors(document).findAny().isPresent();
    }

    private record Found(Severity severity, String code, String where, String about) {
        Finding in(Texts texts, Language language, Document document) {
            return new Finding(severity, code, document.stepAt(where), texts.in(language, "bot.flaw." + code, about));
        }
    }

    private Stream<Found> errors(Document document) {
        var file = wordings.read(document.root().toString());
        var flaws =
                file instanceof ScenarioFile.Bad(var found) ? found.stream().map(Findings::found) : Stream.<Found>of();
        return Stream.of(flaws, unreachable(document), teams(document)).flatMap(found -> found);
    }

    private static Stream<Found> unreachable(Document document) {
        return Reach.unreachable(document).stream().map(step -> new Found(Severity.ERROR, "unreachable", step, step));
    }

    private Stream<Found> teams(Document document) {
        return document.steps()
                .filter(step -> step.own().has("handoff"))
                .filter(step -> staff.team(document.teamOf(step)).isEmpty())
                .map(step -> new Found(Severity.ERROR, "no-such-team", step.id(), document.teamOf(step)));
    }

    private Stream<Found> warnings(Document document) {
        var all = new ArrayList<Found>();
        Missing.translations(document)
                .forEach(step -> all.add(new Found(Severity.WARNING, "no-translation", step, "")));
        document.steps()
                .filter(step -> step.own().path("items").size() > Missing.LONGEST_MENU)
                .forEach(step -> all.add(new Found(
                        Severity.WARNING,
                        "long-menu",
                        step.id(),
                        String.valueOf(step.own().path("items").size()))));
        return all.stream();
    }

    private static Found found(Flaw flaw) {
        if (flaw.mistake() == Flaw.Mistake.MISSING && flaw.about().equals("to"))
            return new Found(Severity.ERROR, "open-port", flaw.where(), "");
        var code = flaw.mistake().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Found(Severity.ERROR, code, flaw.where(), flaw.about());
    }
}
