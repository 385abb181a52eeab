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
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    /// @param text     how it was asked last
    /// @param asked    how often, by where
    /// @param unopened how often articles were shown and none was opened
    record Gap(
            List<UUID> questions,
            String text,
            List<String> alsoAsked,
            Language language,
            Map<Source, Integer> asked,
            int unopened,
            Instant last) {

        /// The most asked first; of equals the one asked last.
        static final Comparator<Gap> ORDER = Comparator.comparing(Gap::place);

        Place place() {
            return new Place(questions.size(), last, questions.getFirst());
        }
    }

    /// Where a gap stands in the list, which goes on behind it whatever was settled meanwhile.
    record Place(int size, Instant last, UUID newest) implements Comparable<Place> {

        /// @throws Problem `bad-cursor`
        static @Nullable Place of(@Nullable String text) {
            if (text == null) return null;
            try {
                var parts = text.split("_", 3);
                return new Place(Integer.parseInt(parts[0]), Instant.parse(parts[1]), UUID.fromString(parts[2]));
            } catch (DateTimeException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                throw Problem.bad("bad-cursor").field("after");
            }
        }

        String text() {
            return size + "_" + last + "_" + newest;
        }

        @Override
        public int compareTo(Place other) {
            if (size != other.size) return Integer.compare(other.size, size);
            return last.equals(other.last) ? newest.compareTo(other.newest) : other.last.compareTo(last);
        }
    }

    @Transactional
    List<Gap> open(@Nullable Source source) {
        questions.forgetOld();
        var all = questions.open(MOST, source);
        var gaps = new ArrayList<Gap>();
        for (var language : Language.values()) {
            var own = all.stream().filter(it -> it.language() == language).toList();
            Groups.of(own.stream().map(Questions.Question::text).toList())
                    .forEach(group -> gaps.add(gap(group.stream().map(own::get).toList())));
        }
        gaps.sort(Gap.ORDER);
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
        var asked = new EnumMap<Source, Integer>(Source.class);
        group.forEach(it -> asked.merge(it.source(), 1, Integer::sum));
        return new Gap(
                group.stream().map(Questions.Question::id).toList(),
                newest.text(),
                others,
                newest.language(),
                asked,
                (int) group.stream().filter(it -> it.found() > 0).count(),
                newest.at());
    }

    /// Begins the article that answers these questions.
    ///
    /// @throws Problem `not-found` if somebody else has settled them
    @Transactional
    ArticleId write(List<UUID> asked, OperatorId by) {
        var all = questions.open(MOST, null).stream()
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
