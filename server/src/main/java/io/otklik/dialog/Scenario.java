package io.otklik.dialog;

import io.otklik.dialog.scenario.Chain;
import io.otklik.dialog.scenario.Keyword;
import io.otklik.dialog.scenario.Phrases;
import io.otklik.dialog.scenario.Profile;
import io.otklik.dialog.scenario.Silence;
import io.otklik.dialog.scenario.Step;
import io.otklik.understanding.Definitions;
import io.otklik.understanding.entity.Lists;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// A scenario made ready for conversations: read and checked once, then shared by all of them.
public final class Scenario {

    private final Profile profile;
    private final List<Step> steps;
    private final List<Chain> chains;
    private final int[] chainOf;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Keyword> keywords;
    private final Map<String, String> renamed;
    private final Optional<Step.Menu> mainMenu;
    private final Lists lists;

    /// Of these chains, whose steps lie one after another in one list; some steps had other names in earlier
    /// versions.
    public Scenario(Profile profile, List<Step> steps, List<Chain> chains, Map<String, String> renamed) {
        this.profile = profile;
        this.renamed = Map.copyOf(renamed);
        this.steps = List.copyOf(steps);
        this.chains = List.copyOf(chains);
        this.chainOf = new int[steps.size()];
        for (var c = 0; c < chains.size(); c++) place(c, chains.get(c));
        for (var i = 0; i < steps.size(); i++) places.put(steps.get(i).id(), i);
        this.mainMenu = firstMenu();
        this.lists = new Lists(profile.definitions().lists());
        this.keywords = List.copyOf(Keyword.all(this.steps, this.chains));
    }

    /// The same scenario that knows further synonyms.
    public Scenario knowing(Map<String, String> synonyms) {
        return synonyms.isEmpty() ? this : new Scenario(profile.knowing(synonyms), steps, chains, renamed);
    }

    public String name() {
        return profile.name();
    }

    public Profile profile() {
        return profile;
    }

    /// Whether conversations that run on this version may move to a later one.
    public boolean movesOn() {
        return profile.moves();
    }

    public String start() {
        return profile.start();
    }

    public String after() {
        return profile.after();
    }

    public Phrases phrases() {
        return profile.phrases();
    }

    public Optional<Silence> silence() {
        return Optional.ofNullable(profile.silence());
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

    /// How customers say what they want.
    public Definitions definitions() {
        return profile.definitions();
    }

    /// The company's own lists, ready to be found in texts.
    public Lists lists() {
        return lists;
    }

    /// All steps as others may know them.
    public List<StepView> views() {
        return steps.stream().map(StepView::of).toList();
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

    /// The step that has this name, or had it in an earlier version.
    public Optional<Step> renamed(String id) {
        return isStep(id) ? step(id) : Optional.ofNullable(renamed.get(id)).flatMap(this::step);
    }

    /// Whether the customer is asked something at this step, so that her words are an answer.
    public boolean asksAt(String id) {
        return step(id).flatMap(Step::question).isPresent();
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

    public Optional<Chain> chain(String name) {
        return place(name).filter(at -> chainAt(at).name().equals(name)).map(this::chainAt);
    }

    public Optional<Chain> chainOf(String step) {
        return place(step).map(this::chainAt);
    }

    /// The team that takes over from this step.
    public String teamAt(String step) {
        return chainOf(step).map(Chain::team).filter(t -> !t.isEmpty()).orElse(profile.team());
    }

    private void place(int number, Chain chain) {
        places.put(chain.name(), chain.first());
        for (var i = chain.first(); i <= chain.last(); i++) chainOf[i] = number;
    }

    private Optional<Step.Menu> firstMenu() {
        var begin = place(profile.start()).map(this::chainAt);
        var first = begin.map(c -> steps.subList(c.first(), c.last() + 1)).orElse(steps);
        return Stream.concat(first.stream(), steps.stream())
                .filter(Step.Menu.class::isInstance)
                .map(Step.Menu.class::cast)
                .findFirst();
    }
}
