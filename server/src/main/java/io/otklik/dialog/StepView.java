package io.otklik.dialog;

import io.otklik.dialog.scenario.Step;
import java.util.List;

/// A step as others may know it: what kind it is, and what there is to choose from.
///
/// @param kind    as files name it: `menu`, `ask`, `robot`, …
/// @param popular whether those of a menu's items that are chosen most may stand first
/// @param offers  how many answers a question offers to press
public record StepView(String step, String kind, boolean popular, boolean personal, int offers, List<Item> items) {

    public StepView {
        items = List.copyOf(items);
    }

    /// An item of a menu.
    public record Item(String id, String ru, String en, boolean pinned) {}

    static StepView of(Step step) {
        return switch (step) {
            case Step.Menu menu ->
                new StepView(
                        menu.id(),
                        menu.kind(),
                        menu.popular(),
                        false,
                        0,
                        menu.items().stream().map(StepView::item).toList());
            case Step.Question question ->
                new StepView(
                        question.id(),
                        question.kind(),
                        false,
                        question.personal(),
                        question.offers().size(),
                        List.of());
            default -> new StepView(step.id(), step.kind(), false, false, 0, List.of());
        };
    }

    private static Item item(Step.Item item) {
        return new Item(
                item.id(), item.label().source(Language.RU), item.label().source(Language.EN), item.pinned());
    }
}
