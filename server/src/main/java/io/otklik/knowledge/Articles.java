package io.otklik.knowledge;

import io.otklik.knowledge.finding.Finder;
import io.otklik.knowledge.finding.HelpAddress;
import io.otklik.knowledge.gaps.Questions;
import io.otklik.knowledge.gaps.Source;
import io.otklik.knowledge.gaps.Votes;
import io.otklik.platform.Language;
import io.otklik.platform.Settings;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The door for other modules: what an article answers to a question, whether it helped, and what no article answered.
@Component
public class Articles {

    private final Finder finder;
    private final Questions questions;
    private final Votes votes;
    private final Settings settings;

    Articles(Finder finder, Questions questions, Votes votes, Settings settings) {
        this.finder = finder;
        this.questions = questions;
        this.votes = votes;
        this.settings = settings;
    }

    /// The article that answers, if one is sure enough.
    ///
    /// @param reach who asks: nothing outside of it is looked at
    public Optional<Answer> answer(String question, Language language, Audience reach) {
        return finder.answer(question, language, reach).map(found -> {
            var it = found.article();
            var url = it.open(Audience.PUBLIC) ? HelpAddress.of(settings.address(), it) : null;
            return new Answer(
                    it.id(), language, it.version(), it.title(), found.snippet().text(), url);
        });
    }

    /// Articles that have something to do with a question, sure or not, the best first.
    ///
    /// @param reach who is to read what is made of them: nothing outside of it is looked at, and nothing outdated
    public List<Material> near(String question, Language language, Audience reach, int most) {
        return finder.near(question, language, reach, most).stream()
                .map(found -> {
                    var it = found.article();
                    var url = it.open(Audience.PUBLIC) ? HelpAddress.of(settings.address(), it) : null;
                    return new Material(it.id(), language, it.version(), it.title(), finder.around(found), url);
                })
                .toList();
    }

    /// A customer asked the bot what nothing answered: authors see it among the gaps.
    public void unanswered(String question, Language language) {
        questions.note(question, language, Source.BOT);
    }

    /// A customer said whether the bot's article helped; who says it again changes the mind, not the count.
    public void voted(ArticleId id, Language language, int version, boolean helpful, UUID voter) {
        votes.keep(id, language, version, helpful, Source.BOT, voter.toString());
    }
}
