package io.otklik.bot;

import io.otklik.conversation.Conversation;
import io.otklik.dialog.Effect;
import io.otklik.dialog.Event;
import io.otklik.dialog.Meaning;
import io.otklik.dialog.Reaction;
import io.otklik.dialog.Scenario;
import io.otklik.knowledge.Answer;
import io.otklik.knowledge.ArticleId;
import io.otklik.knowledge.Articles;
import io.otklik.knowledge.Audience;
import io.otklik.platform.Language;
import io.otklik.platform.Texts;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Asks the articles where the scenario has nothing to say, and tells them what came of it: whether an answer helped,
/// and what nothing answered.
@Component
class Reference {

    private static final Pattern SOURCE = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/(ru|en)/\\d{1,6}");

    private final Articles articles;
    private final Texts texts;

    Reference(Articles articles, Texts texts) {
        this.articles = articles;
        this.texts = texts;
    }

    /// The event, with an answer from the articles if its words mean none of the intents; looked for only when the
    /// dialog wants to know.
    ///
    /// @param advice what a language model made of the articles, for where none of them surely answers
    Event hear(Event event, Conversation conversation, @Nullable Advice advice) {
        return event instanceof Event.Said(var text, var meaning)
                ? new Event.Said(text, () -> answered(meaning.get(), text, conversation, advice))
                : event;
    }

    /// Keeps what this turn says about articles.
    void learn(Reaction reaction, Scenario scenario, Conversation conversation) {
        for (var effect : reaction.effects()) {
            if (effect instanceof Effect.Helped(var source, var helpful)) vote(source, helpful, conversation);
            if (effect instanceof Effect.Missed(var step, var text) && isQuestion(text) && !scenario.asksAt(step))
                articles.unanswered(text, conversation.language());
        }
    }

    private Meaning answered(Meaning meaning, String text, Conversation conversation, @Nullable Advice advice) {
        if (!meaning.intents().isEmpty() || meaning.answer() != null || !isQuestion(text)) return meaning;
        return articles.answer(text, conversation.language(), Audience.PUBLIC)
                .map(answer ->
                        meaning.answered(words(answer), source(answer.id(), answer.language(), answer.version())))
                .orElseGet(() -> advice == null ? meaning : meaning.answered(advice.words(), advice.source()));
    }

    /// One word is no question: it may be anything.
    static boolean isQuestion(String text) {
        return text.strip().indexOf(' ') > 0;
    }

    private String words(Answer answer) {
        return texts.in(
                answer.language(),
                "bot.from-article",
                answer.passage(),
                answer.title(),
                answer.url() == null ? "" : answer.url().toString());
    }

    /// What a button can carry: the article, its language and version.
    static String source(ArticleId id, Language language, int version) {
        return id.value() + "/" + language.code() + "/" + version;
    }

    private void vote(String source, boolean helpful, Conversation conversation) {
        // What a button carries comes back from a browser.
        if (!SOURCE.matcher(source).matches()) return;
        var parts = source.split("/");
        var language = Language.ofCode(parts[1]);
        var voter = conversation.contact().value();
        articles.voted(new ArticleId(UUID.fromString(parts[0])), language, Integer.parseInt(parts[2]), helpful, voter);
    }
}
