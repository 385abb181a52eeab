package io.otklik.dialog;

import io.otklik.dialog.scenario.Chain;
import io.otklik.dialog.scenario.Keyword;
import io.otklik.dialog.scenario.Phrases;
import io.otklik.dialog.scenario.Silence;
import io.otklik.dialog.scenario.Step;
import io.otklik.dialog.scenario.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A scenario made ready for conversations: read and checked once, then shared by all of them.
public final class Scenario {

    private final String name;
    private final Text title;
    private final String start;
    private final String after;
    private final String team;
    private final Phrases phrases;
    private final @Nullable Silence silence;
    private final List<Step> steps;
    private final List<Chain> chains;
    private final int[] chainOf;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Keyword> keywords;
    private final Optional<Step.Menu> mainMenu;

    /// Of these chains, whose steps lie one after another in one list. `start` and `after` name the chain that begins
    /// a
    /// conversation and the one that follows every finished chain; `team` takes over where a chain names none.
    /// Without
    /// `silence` the bot waits for ever.
    public Scenario(
            String name,
            Text title,
            String start,
            String after,
            String team,
            Phrases phrases,
            @Nullable Silence silence,
            List<Step> steps,
            List<Chain> chains) {
        this.name = name;
        this.title = title;
        this.start = start;
        this.after = after;
        this.team = team;
        this.phrases = phrases;
        this.silence = silence;
        this.steps = List.copyOf(steps);
        this.chains = List.copyOf(chains);
        this.chainOf = new int[steps.size()];
        for (var c = 0; c < chains.size(); c++) place(c, chains.get(c));
        for (var i = 0; i < steps.size(); i++) places.put(steps.get(i).id(), i);
        this.mainMenu = firstMenu();
        this.keywords = List.copyOf(keywordsOf(steps));
    }

    public String name() {
        return name;
    }

    public Text title() {
        return title;
    }

    public String start() {
        return start;
    }

    public String after() {
        return after;
    }

    public Phrases phrases() {
        return phrases;
    }

    public Optional<Silence> silence() {
        return Optional.ofNullable(silence);
    }

    public List<Step> steps() {
        return steps;
    }

    public List<Chain> chains() {
        return chains;
    }

    /// What the chains are called, by their names.
    public Map<String, String> titles(Language language) {
        var titles = new HashMap<String, String>();
        for (var chain : chains) titles.put(chain.name(), chain.title().source(language));
        return titles;
    }

    public List<Keyword> keywords() {
        return keywords;
    }

    /// The place of a step, or of the first step of a chain.
    public Optional<Integer> place(String stepOrChain) {
        return Optional.ofNullable(places.get(stepOrChain));
    }

    public Optional<Step> step(String id) {
        return place(id).map(steps::get);
    }

    public boolean isStep(String name) {
        return place(name).filter(at -> steps.get(at).id().equals(name)).isPresent();
    }

    /// The menu to which «меню» leads: the first of the chain that begins the conversation, else the first of all.
    public Optional<Step.Menu> mainMenu() {
        return mainMenu;
    }

    public Chain chainAt(int place) {
        return chains.get(chainOf[place]);
    }

    public Optional<Chain> chainOf(String step) {
        return place(step).map(this::chainAt);
    }

    /// The team that takes over from this step.
    public String teamAt(String step) {
        return chainOf(step).map(Chain::team).filter(t -> !t.isEmpty()).orElse(team);
    }

    private void place(int number, Chain chain) {
        places.put(chain.name(), chain.first());
        for (var i = chain.first(); i <= chain.last(); i++) chainOf[i] = number;
    }

    private Optional<Step.Menu> firstMenu() {
        var begin = place(start).map(this::chainAt);
        var first = begin.map(c -> steps.subList(c.first(), c.last() + 1)).orElse(steps);
        return Stream.concat(first.stream(), steps.stream())
                .filter(Step.Menu.class::isInstance)
                .map(Step.Menu.class::cast)
                .findFirst();
    }

    private static List<Keyword> keywordsOf(List<Step> steps) {
        var all = new ArrayList<Keyword>();
        for (var step : steps) {
            if (!(step instanceof Step.Menu menu)) continue;
            for (var item : menu.items()) item.words().forEach(w -> all.add(new Keyword(w, menu, item)));
        }
        return all;
    }
}
