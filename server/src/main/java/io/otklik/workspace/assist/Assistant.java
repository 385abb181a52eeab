package io.otklik.workspace.assist;

import io.otklik.conversation.Conversation;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.Entry;
import io.otklik.customer.Contact;
import io.otklik.customer.Customers;
import io.otklik.knowledge.ArticleId;
import io.otklik.knowledge.Articles;
import io.otklik.knowledge.Audience;
import io.otklik.knowledge.Material;
import io.otklik.model.Grounded;
import io.otklik.model.LanguageModel;
import io.otklik.model.Prompt;
import io.otklik.model.Reply;
import io.otklik.model.Use;
import io.otklik.model.Why;
import io.otklik.platform.Problem;
import io.otklik.workspace.Viewer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Asks the model for an operator. What comes back is shown as a machine's words and goes nowhere by itself.
@Component
class Assistant {

    private static final int MOST_ARTICLES = 3;
    private static final int MOST_TRIES = 5;
    private static final int FEWEST_WORDS = 3;
    private static final int SUMMARY_TOKENS = 500;
    private static final int DRAFT_TOKENS = 700;
    private static final int SAMPLE = 500;
    private static final String NOTHING = "NOTHING";

    private final LanguageModel model;
    private final Conversations conversations;
    private final Customers customers;
    private final Articles articles;

    Assistant(LanguageModel model, Conversations conversations, Customers customers, Articles articles) {
        this.model = model;
        this.conversations = conversations;
        this.customers = customers;
        this.articles = articles;
    }

    /// @param grounded whether every sentence rests on the articles it names, which we have checked ourselves
    record Draft(String text, boolean grounded, List<Link> sources) {}

    /// @param url where customers read it; null if it is not for everybody
    record Link(ArticleId id, String title, @Nullable String url) {}

    /// @throws Problem why there is none
    String summary(Viewer viewer, Conversation one) {
        var log = log(one);
        return said(model.ask(
                Use.SUMMARY,
                known(one),
                mask -> new Prompt(
                        Orders.summary(viewer.language()),
                        Map.of("conversation", Transcript.of(log, true, mask)),
                        SUMMARY_TOKENS)));
    }

    /// A reply out of the articles that this customer may read.
    ///
    /// @throws Problem why there is none; `model-no-articles` if no article has to do with it
    Draft draft(Conversation one) {
        if (!model.offers(Use.DRAFT)) throw Why.OFF.problem();
        var log = log(one);
        var sources = sources(log, one);
        if (sources.isEmpty()) throw Problem.conflict("model-no-articles");
        var answer = said(model.ask(Use.DRAFT, known(one), mask -> {
            var material = new LinkedHashMap<String, Object>();
            material.put("conversation", Transcript.of(log, false, mask));
            material.put("articles", numbered(sources));
            return new Prompt(Orders.draft(one.language()), material, DRAFT_TOKENS);
        }));
        if (answer.contains(NOTHING)) throw Problem.conflict("model-no-articles");
        return draft(answer, sources);
    }

    /// @param forCustomer into the language in which the customer writes, else into the operator's own
    /// @throws Problem why there is none
    String translation(Viewer viewer, Conversation one, String text, boolean forCustomer) {
        var sample = forCustomer ? String.join("\n", Transcript.questions(log(one))) : "";
        return said(model.ask(Use.TRANSLATION, known(one), mask -> {
            var material = new LinkedHashMap<String, Object>();
            material.put("text", mask.hide(text));
            if (sample.isBlank() || !forCustomer)
                return translated(Orders.name(forCustomer ? one.language() : viewer.language()), material, text);
            material.put("sample", mask.hide(sample.substring(0, Math.min(sample.length(), SAMPLE))));
            return translated("the language of the value of \"sample\"", material, text);
        }));
    }

    private static Prompt translated(String into, Map<String, Object> material, String text) {
        return new Prompt(Orders.translation(into), material, 200 + text.length());
    }

    private static Draft draft(String answer, List<Material> sources) {
        var grounded = Grounded.of(
                answer,
                sources.stream().map(it -> it.title() + "\n" + it.text()).toList());
        var used = grounded.map(
                        it -> it.cited().stream().map(n -> sources.get(n - 1)).toList())
                .orElse(sources);
        return new Draft(
                Grounded.plain(answer),
                grounded.isPresent(),
                used.stream()
                        .map(it -> new Link(
                                it.id(),
                                it.title(),
                                it.url() == null ? null : it.url().toString()))
                        .toList());
    }

    /// By all that is open together, and where that finds too few, by each message, the newest first.
    private List<Material> sources(List<Entry> log, Conversation one) {
        var questions = Transcript.questions(log);
        var tries = new ArrayList<>(List.of(String.join("\n", questions)));
        questions.reversed().stream()
                .filter(Assistant::isQuestion)
                .limit(MOST_TRIES)
                .forEach(tries::add);
        var found = new LinkedHashMap<ArticleId, Material>();
        for (var question : tries)
            if (found.size() < MOST_ARTICLES)
                articles.near(question, one.language(), reach(one), MOST_ARTICLES)
                        .forEach(it -> found.putIfAbsent(it.id(), it));
        return found.values().stream().limit(MOST_ARTICLES).toList();
    }

    /// «Позовите оператора» asks for nothing that an article knows.
    private static boolean isQuestion(String text) {
        return text.strip().split("\\s+").length >= FEWEST_WORDS;
    }

    private static List<Map<String, Object>> numbered(List<Material> sources) {
        var numbered = new ArrayList<Map<String, Object>>();
        for (var source : sources)
            numbered.add(Map.of("number", numbered.size() + 1, "title", source.title(), "text", source.text()));
        return numbered;
    }

    private List<Entry> log(Conversation one) {
        return conversations
                .before(one.id(), Integer.MAX_VALUE, Transcript.ENTRIES)
                .reversed();
    }

    private Audience reach(Conversation one) {
        return contact(one).map(Contact::organization).isPresent() ? Audience.ORGANIZATION : Audience.PUBLIC;
    }

    private List<String> known(Conversation one) {
        return contact(one).stream()
                .flatMap(it -> Stream.of(
                        it.name(),
                        it.email(),
                        it.phone(),
                        it.organization() == null ? null : it.organization().name()))
                .filter(Objects::nonNull)
                .toList();
    }

    private Optional<Contact> contact(Conversation one) {
        return customers.contact(one.contact());
    }

    private static String said(Reply reply) {
        return switch (reply) {
            case Reply.Said(var text, var _) -> text;
            case Reply.Nothing(var why) -> throw why.problem();
        };
    }
}
