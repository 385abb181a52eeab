package io.otklik.bot.statistics;

import io.otklik.bot.statistics.Figures.Step;
import io.otklik.dialog.Scenario;
import io.otklik.dialog.StepView;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The steps that lose most people, with the likely reason of each. Pure.
final class WeakSpots {

    private static final int MOST = 10;
    private static final int LONG_MENU = 7;
    private static final double OFTEN = 0.15;
    private static final double SLOW_SECONDS = 90;

    private WeakSpots() {}

    /// @param reason why people leave here, as far as figures and the step tell
    record Spot(Step step, Reason reason) {}

    enum Reason {
        OFTEN_MISSED,
        LONG_MENU,
        ROBOT,
        NO_BUTTONS,
        PERSONAL,
        SLOW,
        MENU,
        OTHER;

        String key() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /// By people lost. With few conversations nothing is concluded from a single one.
    static List<Spot> of(List<Step> steps, Scenario scenario) {
        Map<String, StepView> views =
                scenario.views().stream().collect(Collectors.toMap(StepView::step, Function.identity()));
        return steps.stream()
                .filter(step -> step.lost() > 0 && (!step.few() || step.lost() > 1))
                .sorted(Comparator.comparingLong(Step::lost)
                        .reversed()
                        .thenComparing(
                                Comparator.comparingDouble(Step::lostShare).reversed())
                        .thenComparing(Step::step))
                .limit(MOST)
                .map(step -> new Spot(step, reason(step, views.get(step.step()))))
                .toList();
    }

    private static Reason reason(Step figures, @Nullable StepView view) {
        if (figures.misses() >= OFTEN * figures.visits()) return Reason.OFTEN_MISSED;
        return switch (view == null ? "" : view.kind()) {
            case "menu" -> view != null && view.items().size() > LONG_MENU ? Reason.LONG_MENU : Reason.MENU;
            case "robot" -> Reason.ROBOT;
            case "contact", "consent" -> Reason.PERSONAL;
            case "ask" -> question(figures, view);
            default -> slow(figures) ? Reason.SLOW : Reason.OTHER;
        };
    }

    private static Reason question(Step figures, @Nullable StepView view) {
        if (view != null && view.personal()) return Reason.PERSONAL;
        if (!slow(figures)) return Reason.OTHER;
        return view != null && view.offers() == 0 ? Reason.NO_BUTTONS : Reason.SLOW;
    }

    private static boolean slow(Step figures) {
        var median = figures.medianSeconds();
        return median != null && median > SLOW_SECONDS;
    }
}
