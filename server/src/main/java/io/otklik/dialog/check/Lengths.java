package io.otklik.dialog.check;

import io.otklik.dialog.Language;
import io.otklik.dialog.Screen;
import io.otklik.dialog.scenario.Step;
import io.otklik.dialog.scenario.Text;
import java.util.List;

/// Texts and names of buttons that a connected channel would cut.
final class Lengths {

    private Lengths() {}

    static void check(Subject subject, Findings findings) {
        for (var step : subject.scenario().steps()) {
            for (var screen : subject.surroundings().screens()) {
                for (var text : Texts.said(step).toList())
                    longer(findings, step, text, screen, screen.longestText(), "long-text");
                if (!screen.hasButtons()) continue;
                for (var label : Texts.labels(step))
                    longer(findings, step, label, screen, screen.longestLabel(), "long-label");
            }
        }
    }

    private static void longer(Findings findings, Step step, Text text, Screen screen, int most, String check) {
        var here = text.channels().getOrDefault(screen.channel(), text);
        for (var language : Language.values()) {
            var length = here.source(language).length();
            if (length <= most) continue;
            findings.error(check, step.id(), List.of(screen.channel(), String.valueOf(length), String.valueOf(most)));
            return;
        }
    }
}
