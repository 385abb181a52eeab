package io.otklik.channel.widget;

import io.otklik.customer.Customers;
import io.otklik.knowledge.ArticleId;
import io.otklik.knowledge.Audience;
import io.otklik.knowledge.Excerpt;
import io.otklik.knowledge.Reading;
import io.otklik.knowledge.ReadingRoom;
import io.otklik.platform.ForVisitor;
import io.otklik.platform.Typed;
import io.otklik.platform.http.RequestLanguage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Articles for the visitor: what everybody may read, and what is for customers once we know that she is one.
@RestController
@RequestMapping("/api/widget/articles")
class ArticlesApi {

    private static final int MOST = 6;

    private final ReadingRoom room;
    private final Customers customers;

    ArticlesApi(ReadingRoom room, Customers customers) {
        this.room = room;
        this.customers = customers;
    }

    record Page(List<Excerpt> items, @Nullable String next) {}

    record Vote(@Nullable Integer version, @Nullable Boolean helpful) {}

    @ForVisitor
    @GetMapping
    Page search(@RequestParam(defaultValue = "") String q, VisitorSession me, HttpServletRequest request) {
        return new Page(
                room.find(
                        q, RequestLanguage.of(request), reach(me), me.contact().value(), MOST),
                null);
    }

    @ForVisitor
    @GetMapping("/{id}")
    Reading read(@PathVariable UUID id, VisitorSession me, HttpServletRequest request) {
        return room.open(
                new ArticleId(id),
                RequestLanguage.of(request),
                reach(me),
                me.contact().value());
    }

    @ForVisitor
    @PostMapping("/{id}/votes")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void vote(@PathVariable UUID id, @RequestBody Vote vote, VisitorSession me, HttpServletRequest request) {
        var version = Typed.given("version", vote.version());
        var helpful = Typed.given("helpful", vote.helpful());
        var voter = me.contact().value();
        room.voted(new ArticleId(id), RequestLanguage.of(request), reach(me), version, helpful, voter);
    }

    /// Whom the site does not vouch for is anybody, whatever name she gave.
    private Audience reach(VisitorSession me) {
        var known = me.verified()
                && customers
                        .contact(me.contact())
                        .filter(contact -> contact.organization() != null)
                        .isPresent();
        return known ? Audience.ORGANIZATION : Audience.PUBLIC;
    }
}
