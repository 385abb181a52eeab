package io.otklik.knowledge;

import io.otklik.knowledge.body.Address;
import io.otklik.knowledge.body.Body;
import io.otklik.knowledge.body.BodyTree;
import io.otklik.knowledge.finding.Bodies;
import io.otklik.knowledge.finding.Finder;
import io.otklik.knowledge.finding.Shelf;
import io.otklik.knowledge.finding.Shown;
import io.otklik.knowledge.gaps.Questions;
import io.otklik.knowledge.gaps.Source;
import io.otklik.knowledge.gaps.Votes;
import io.otklik.platform.Language;
import io.otklik.platform.Problem;
import io.otklik.platform.files.Files;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The door for customers who look for themselves: what they find, what they read, and whether it helped. Nothing
/// outside of the reader's reach is there.
@Component
public class ReadingRoom {

    private final Finder finder;
    private final Shelf shelf;
    private final Bodies bodies;
    private final Questions questions;
    private final Votes votes;
    private final Files files;

    ReadingRoom(Finder finder, Shelf shelf, Bodies bodies, Questions questions, Votes votes, Files files) {
        this.finder = finder;
        this.shelf = shelf;
        this.bodies = bodies;
        this.questions = questions;
        this.votes = votes;
        this.files = files;
    }

    /// Whether there is anything that customers may read; asks the table only, and reads no article.
    public boolean isOpen() {
        return shelf.isForCustomers();
    }

    /// Only what has to do with the question; nothing, rather than something else. What is looked for and not opened
    /// becomes a question without an answer.
    public List<Excerpt> find(String question, Language language, Audience reach, UUID reader, int most) {
        var found = finder.fitting(question, language, reach, most);
        questions.sought(question, language, Source.WIDGET, found.size(), reader.toString());
        return found.stream()
                .map(hit -> new Excerpt(
                        hit.article().id(),
                        hit.article().title(),
                        hit.snippet().text(),
                        hit.snippet().marks()))
                .toList();
    }

    /// @throws Problem `not-found`, also for what this reader may not know of
    public Reading open(ArticleId id, Language language, Audience reach, UUID reader) {
        var it = shown(id, language, reach);
        questions.opened(Source.WIDGET, reader.toString());
        var body = bodies.of(it);
        return new Reading(id, language, it.version(), it.title(), BodyTree.of(body), pictures(body));
    }

    /// Who says it again changes the mind, not the count.
    ///
    /// @throws Problem `not-found`, also for what this reader may not know of
    public void voted(ArticleId id, Language language, Audience reach, int version, boolean helpful, UUID voter) {
        var it = shown(id, language, reach);
        votes.keep(id, language, Math.clamp(version, 1, it.version()), helpful, Source.WIDGET, voter.toString());
    }

    private Shown shown(ArticleId id, Language language, Audience reach) {
        return shelf.now().find(id, language).filter(it -> it.open(reach)).orElseThrow(Problem::notFound);
    }

    private Map<String, URI> pictures(Body body) {
        var links = new HashMap<String, URI>();
        for (var file : body.pictures())
            links.computeIfAbsent(Address.ofPicture(file), _ -> files.link(file).url());
        return links;
    }
}
