package io.otklik.dialog.scenario;

import io.otklik.dialog.words.Plain;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Words by which a place of the scenario is recognised in a free text: those of a menu's item, or of a chain.
public record Keyword(Plain words, Topic topic) {

    /// Where words lead; the item of the menu that leads there too, if there is one.
    public record Topic(String to, Text label, Step.@Nullable Menu menu, Step.@Nullable Item item) {}

    /// All keywords of a scenario.
    public static List<Keyword> all(List<Step> steps, List<Chain> chains) {
        var all = new ArrayList<Keyword>();
        for (var step : steps) {
            if (!(step instanceof Step.Menu menu)) continue;
            for (var item : menu.items())
                item.words().forEach(w -> all.add(new Keyword(w, new Topic(item.to(), item.label(), menu, item))));
        }
        for (var chain : chains) {
            var topic = new Topic(chain.name(), chain.title(), null, null);
            chain.on().words().forEach(w -> all.add(new Keyword(w, topic)));
        }
        return all;
    }
}
