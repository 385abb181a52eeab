package io.otklik.channel.widget;

import io.otklik.channel.Inbox;
import io.otklik.channel.Inboxes;
import io.otklik.customer.Contact;
import io.otklik.customer.Customers;
import io.otklik.platform.ForVisitor;
import io.otklik.platform.Language;
import io.otklik.platform.Open;
import io.otklik.platform.Problem;
import io.otklik.platform.http.ClientAddress;
import io.otklik.platform.socket.Tickets;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// How a widget looks, and how a browser's session begins.
@RestController
@RequestMapping("/api/widget")
class SessionApi {

    private final Inboxes inboxes;
    private final Sessions sessions;
    private final Customers customers;
    private final Throttle throttle;
    private final ClientAddress addresses;
    private final Tickets<Admission> tickets;
    private final Looks looks;

    SessionApi(
            Inboxes inboxes,
            Sessions sessions,
            Customers customers,
            Throttle throttle,
            ClientAddress addresses,
            Tickets<Admission> tickets,
            Looks looks) {
        this.inboxes = inboxes;
        this.sessions = sessions;
        this.customers = customers;
        this.throttle = throttle;
        this.addresses = addresses;
        this.tickets = tickets;
        this.looks = looks;
    }

    record Page(@Nullable String url, @Nullable String title) {}

    record Start(
            @Nullable Language language,
            @Nullable Page page,
            @Nullable String identity,
            @Nullable String token) {}

    record Session(
            String token,
            String visitorId,
            boolean verified,
            @Nullable String name) {}

    record Ticket(String ticket) {}

    record Speech(Language language) {}

    /// The loader on a company's site asks from another origin; nothing here is secret.
    @Open
    @GetMapping("/{key}/settings")
    ResponseEntity<Looks.Look> look(@PathVariable String key) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofSeconds(60)).cachePublic())
                .header("Access-Control-Allow-Origin", "*")
                .body(looks.of(inbox(key)));
    }

    @Open
    @PostMapping("/{key}/sessions")
    Session start(@PathVariable String key, @RequestBody Start start, HttpServletRequest request) {
        throttle.session(addresses.of(request));
        var language = start.language() == null ? Language.of(request.getLocale()) : start.language();
        var page = start.page() == null ? null : shortened(start.page().url());
        var started = sessions.start(inbox(key), new Sessions.Wish(language, page, start.identity(), start.token()));
        var name = customers
                .contact(started.session().contact())
                .map(Contact::name)
                .orElse(null);
        return new Session(
                started.token(), started.session().visitor(), started.session().verified(), name);
    }

    @ForVisitor
    @PostMapping("/socket-tickets")
    Ticket ticket(VisitorSession me, HttpServletRequest request) {
        return new Ticket(tickets.issue(new Admission(me, VisitorGate.token(request))));
    }

    @ForVisitor
    @PutMapping("/language")
    void speak(@RequestBody Speech speech, VisitorSession me, HttpServletRequest request) {
        if (speech.language() == null)
            throw Problem.bad("missing").field("language").with("language");
        sessions.speaks(me, VisitorGate.token(request), speech.language());
    }

    private Inbox inbox(String key) {
        return inboxes.byKey(key).orElseThrow(Problem::notFound);
    }

    /// The address of the page is kept for the operator, without what may be secret in it.
    private static @Nullable String shortened(@Nullable String url) {
        if (url == null) return null;
        var plain = url.replaceAll("[?#].*$", "");
        return plain.length() <= 500 ? plain : plain.substring(0, 500);
    }
}
