package io.otklik.dialog.check;

import io.otklik.dialog.scenario.Step;
import java.util.List;

/// Menus too long to be read.
final class Menus {

    private static final int MOST_ITEMS = 7;

    private Menus() {}

    static void check(Subject subject, Findings findings) {
        for (var step : subject.scenario().steps())
            if (step instanceof Step.Menu menu && menu.items().size() > MOST_ITEMS)
                findings.warning(
                        "long-menu",
                        menu.id(),
                        List.of(String.valueOf(menu.items().size())));
    }
}
