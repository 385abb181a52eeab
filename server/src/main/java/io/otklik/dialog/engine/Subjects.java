package io.otklik.dialog.engine;

import io.otklik.dialog.Meaning;
import io.otklik.dialog.Scenario;
import io.otklik.dialog.scenario.Chain;
import io.otklik.dialog.scenario.Keyword;
import io.otklik.dialog.scenario.Keyword.Topic;
import io.otklik.dialog.scenario.Step;
import io.otklik.dialog.words.Alike;
import io.otklik.dialog.words.Plain;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// What a free text speaks about: items of menus and chains, known by their words or by what was understood.
final class Subjects {

    private static final int MOST = 4;
    private static final int FEW_WORDS = 2;
    private static final int SHORT = 4;

    private Subjects() {}

    static Topic topic(Step.Menu menu, Step.Item item) {
        return new Topic(item.to(), item.label(), menu, item);
    }

    static Topic topic(Chain chain) {
        return new Topic(chain.name(), chain.title(), null, null);
    }

    /// By what is understood where that is sure, else by the scenario's words, else by what may be meant. A text that
    /// is
    /// hardly more than the words of one subject needs no understanding.
    static List<Topic> in(Plain text, Supplier<Meaning> meaning, Scenario scenario) {
        var byWords = in(text, scenario);
        if (byWords.size() == 1 && text.size() <= FEW_WORDS) return byWords;
        if (meaning.get().none()) return List.of();
        var meant = understood(meaning.get(), scenario);
        return byWords.isEmpty() || meant.size() == 1 && isSure(meaning.get()) ? meant : byWords;
    }

    /// Whether it is certain which one is meant.
    static boolean isSure(Supplier<Meaning> meaning, List<Topic> topics, Plain text, Scenario scenario) {
        return topics.size() == 1 && (!in(text, scenario).isEmpty() || isSure(meaning.get()));
    }

    private static boolean isSure(Meaning meaning) {
        return meaning.intents().stream().anyMatch(Meaning.Intent::sure);
    }

    /// One subject for each place it leads to; keywords that are part of a longer keyword found as well do not count.
    static List<Topic> in(Plain text, Scenario scenario) {
        if (text.isEmpty()) return List.of();
        var found = new ArrayList<Keyword>();
        for (var keyword : scenario.keywords()) if (speaksOf(text, keyword)) found.add(keyword);
        var topics = new ArrayList<Topic>();
        for (var keyword : found) {
            var covered = found.stream().anyMatch(other -> isPartOf(keyword, other));
            if (!covered) add(topics, keyword.topic());
        }
        return topics.size() > MOST ? List.of() : topics;
    }

    static List<Topic> understood(Meaning meaning, Scenario scenario) {
        var topics = new ArrayList<Topic>();
        for (var intent : meaning.intents()) {
            var topic = named(intent.name(), scenario);
            if (topic.isEmpty()) continue;
            if (intent.sure()) return List.of(topic.get());
            add(topics, topic.get());
        }
        return topics.size() > MOST ? topics.subList(0, MOST) : topics;
    }

    private static Optional<Topic> named(String intent, Scenario scenario) {
        for (var step : scenario.steps())
            if (step instanceof Step.Menu menu)
                for (var item : menu.items()) if (intent.equals(item.intent())) return Optional.of(topic(menu, item));
        return scenario.chains().stream()
                .filter(chain -> chain.on().intents().contains(intent))
                .map(Subjects::topic)
                .findFirst();
    }

    private static void add(List<Topic> topics, Topic topic) {
        if (topics.stream().noneMatch(t -> t.to().equals(topic.to()))) topics.add(topic);
    }

    private static boolean speaksOf(Plain text, Keyword keyword) {
        for (var word : keyword.words().words()) if (!says(text, word)) return false;
        return true;
    }

    private static boolean says(Plain text, String word) {
        for (var said : text.words()) if (isForm(said, word)) return true;
        return false;
    }

    /// In a short word a slip makes another word: "ill" and "bill".
    private static boolean isForm(String said, String word) {
        return word.length() < SHORT
                ? said.startsWith(word) && said.length() <= word.length() + 2
                : Alike.inflected(said, word);
    }

    private static boolean isPartOf(Keyword part, Keyword whole) {
        return whole.words().size() > part.words().size()
                && whole.words().words().containsAll(part.words().words());
    }
}
