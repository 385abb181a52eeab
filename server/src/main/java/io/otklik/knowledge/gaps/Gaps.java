package io.otklik.knowledge.gaps;

import io.otklik.knowledge.ArticleId;
import io.otklik.knowledge.Audience;
import io.otklik.knowledge.body.Block;
import io.otklik.knowledge.body.Body;
import io.otklik.knowledge.body.Span;
import io.otklik.knowledge.search.Groups;
import io.otklik.knowledge.writing.Placing;
import io.otklik.knowledge.writing.Text;
import io.otklik.knowledge.writing.Wording;
import io.otklik.knowledge.writing.Writing;
import io.otklik.platform.Language;
import io.otklik.platform.OperatorId;
import io.otklik.platform.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/// What customers ask and no article answers, and the way from there to an article.
@Service
class Gaps {

    /// The newest questions are looked at; more would be no help to anybody.
    private static final int MOST = 1000;

    private static final int LONGEST_TITLE = 150;

    private final Questions questions;
    private final Writing writing;

    Gaps(Questions questions, Writing writing) {
        this.questions = questions;
        this.writing = writing;
    }

    /// Questions about the same thing.
    ///
    /// @param text how it was asked last
    record Gap(
            List<UUID> questions,
            String text,
            List<String> alsoAsked,
            Language language,
            Set<Source> sources,
            Instant last) {}

    @Transactional
    List<Gap> open() {
        questions.forgetOld();
        var all = questions.open(MOST);
        var gaps = new ArrayList<Gap>();
        for (var language : Language.values()) {
            var own = all.stream().filter(it -> it.language() == language).toList();
            Groups.of(own.stream().map(Questions.Question::text).toList())
                    .forEach(group -> gaps.add(gap(group.stream().map(own::get).toList())));
        }
        gaps.sort((a, b) -> b.questions().size() - a.questions().size());
        return gaps;
    }

    private static Gap gap(List<Questions.Question> group) {
        var newest = group.getFirst();
        var others = group.stream()
                .map(Questions.Question::text)
                .filter(text -> !text.equalsIgnoreCase(newest.text()))
                .distinct()
                .limit(5)
                .toList();
        var sources = new TreeSet<Source>();
        group.forEach(it -> sources.add(it.source()));
        return new Gap(
                group.stream().map(Questions.Question::id).toList(),
                newest.text(),
                others,
                newest.language(),
                sources,
                newest.at());
    }

    /// Begins the article that answers these questions.
    ///
    /// @throws Problem `not-found` if somebody else has settled them
    @Transactional
    ArticleId write(List<UUID> asked, OperatorId by) {
        var all = questions.open(MOST).stream()
                .filter(it -> asked.contains(it.id()))
                .toList();
        if (all.isEmpty() || questions.settle(asked, "written") == 0) throw Problem.notFound();
        var newest = all.getFirst();
        var title = capital(newest.text());
        var body = all.size() == 1
                ? Body.EMPTY
                : paragraphs(
                        all.stream().map(Questions.Question::text).distinct().toList());
        return begin(newest.language(), title, body, by);
    }

    /// @throws Problem `not-found` if somebody else has settled them
    void dismiss(List<UUID> asked) {
        if (questions.settle(asked, "dismissed") == 0) throw Problem.notFound();
    }

    /// Begins an article out of a conversation: what was asked is its title, what we answered its text.
    @Transactional
    ArticleId propose(Language language, String title, String text, OperatorId by) {
        return begin(language, title, paragraphs(Arrays.asList(text.split("\\R+"))), by);
    }

    private ArticleId begin(Language language, String title, Body body, OperatorId by) {
        var shortened = title.length() <= LONGEST_TITLE ? title : title.substring(0, LONGEST_TITLE);
        var placing = new Placing(null, Audience.PUBLIC, null, null);
        return writing.begin(placing, new Wording(Map.of(language, new Text(shortened.strip(), body))), by);
    }

    private static Body paragraphs(List<String> lines) {
        return new Body(lines.stream()
                .filter(line -> !line.isBlank())
                .<Block>map(line -> new Block.Paragraph(List.of(Span.Words.plain(line.strip()))))
                .toList());
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + text.substring(1);
    }
}
