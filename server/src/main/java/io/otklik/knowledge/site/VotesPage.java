package io.otklik.knowledge.site;

import io.otklik.knowledge.Audience;
import io.otklik.knowledge.finding.Asked;
import io.otklik.knowledge.finding.Shelf;
import io.otklik.knowledge.gaps.Source;
import io.otklik.knowledge.gaps.Votes;
import io.otklik.platform.Open;
import io.otklik.platform.Problem;
import io.otklik.platform.http.ClientAddress;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Takes what readers of the help site say: did it help. One voice for each address and version, so that a thousand
/// presses of one reader are one.
@RestController
class VotesPage {

    private final Shelf shelf;
    private final Votes votes;
    private final ClientAddress addresses;

    VotesPage(Shelf shelf, Votes votes, ClientAddress addresses) {
        this.shelf = shelf;
        this.votes = votes;
        this.addresses = addresses;
    }

    @Open
    @PostMapping("/help/{language}/{slug}/vote")
    ResponseEntity<Void> vote(
            @PathVariable String language,
            @PathVariable String slug,
            @RequestParam(defaultValue = "0") int version,
            @RequestParam boolean helpful,
            HttpServletRequest request) {
        var article = shelf.now()
                .find(slug, Asked.page(language))
                .filter(it -> it.open(Audience.PUBLIC))
                .orElseThrow(Problem::notFound);
        var read = version > 0 && version <= article.version() ? version : article.version();
        votes.keep(article.id(), article.language(), read, helpful, Source.SITE, addresses.of(request));
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .location(URI.create(Sheets.path(article) + "?thanks=true#vote"))
                .build();
    }
}
