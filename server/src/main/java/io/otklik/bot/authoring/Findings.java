package io.otklik.bot.authoring;

import io.otklik.bot.Wordings;
import io.otklik.dialog.Screen;
import io.otklik.dialog.Surroundings;
import io.otklik.platform.Language;
import io.otklik.platform.Texts;
import io.otklik.staff.Staff;
import io.otklik.staff.Team;
import java.util.List;
import java.util.stream.Collectors;
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

    /// @param code what kind of mistake it is
    /// @param step where it is; absent when it is about the whole scenario
    /// @param fix  changes of the document that put it right, if a program can tell
    record Finding(
            io.otklik.dialog.Finding.Level severity,
            String code,
            @Nullable String step,
            String message,
            List<io.otklik.dialog.Finding.Change> fix) {}

    List<Finding> of(Document document, Language language) {
        return check(document).stream()
                .limit(MOST)
                .map(found -> new Finding(
                        found.level(),
                        found.check(),
                        document.stepAt(found.where()),
                        words(language, found),
                        found.fix()))
                .toList();
    }

    /// An option without a way is said in words of the screen, not by the file's key.
    private String words(Language language, io.otklik.dialog.Finding found) {
        var option = found.check().equals("open-port") && found.about().equals(List.of("to"));
        return option
                ? texts.in(language, "bot.option-leads-nowhere")
                : texts.in(language, found.key(), found.about().toArray());
    }

    boolean hasErrors(Document document) {
        return check(document).stream().anyMatch(found -> found.level() == io.otklik.dialog.Finding.Level.ERROR);
    }

    private List<io.otklik.dialog.Finding> check(Document document) {
        var teams = staff.teams().stream().map(Team::key).collect(Collectors.toSet());
        return wordings.check(
                document.root(), new Surroundings(List.of(Screen.WIDGET), teams, null, null, null, List.of()));
    }
}
