package io.otklik.channel.widget;

import io.otklik.channel.IdentityMode;
import io.otklik.channel.Inbox;
import io.otklik.channel.Inboxes;
import io.otklik.conversation.Conversations;
import io.otklik.customer.Customers;
import io.otklik.customer.Identity;
import io.otklik.customer.Profile;
import io.otklik.platform.Ids;
import io.otklik.platform.Language;
import io.otklik.platform.Problem;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Begins and finds sessions of browsers that carry a widget.
@Component
class Sessions {

    private static final Duration ANONYMOUS = Duration.ofDays(180);
    private static final Duration VERIFIED = Duration.ofHours(12);

    private final SessionStore store;
    private final Inboxes inboxes;
    private final Customers customers;
    private final Conversations conversations;
    private final Ids ids;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    Sessions(
            SessionStore store,
            Inboxes inboxes,
            Customers customers,
            Conversations conversations,
            Ids ids,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.inboxes = inboxes;
        this.customers = customers;
        this.conversations = conversations;
        this.ids = ids;
        this.clock = clock;
        this.events = events;
    }

    /// @param identity a signed identity by the site; absent or bad = anonymous
    /// @param token    the browser's earlier token
    record Wish(
            Language language,
            @Nullable String page,
            @Nullable String identity,
            @Nullable String token) {}

    record Started(String token, VisitorSession session) {}

    /// Goes on with the browser's session, or begins one. A verified session goes on only while the site still
    /// vouches for its user: after a sign-out on the site the next visitor of the same browser sees nothing of it.
    /// The old token opens nothing any more, also when a new session is refused.
    @Transactional(noRollbackFor = Problem.class)
    Started start(Inbox inbox, Wish wish) {
        var now = clock.instant();
        var earlier = wish.token() == null ? Optional.<VisitorSession>empty() : store.find(wish.token(), now);
        earlier = earlier.filter(session -> session.inbox().equals(inbox.id()));
        var identity = identity(inbox, wish, now);
        if (identity.isPresent()) return verified(inbox, wish, identity.get(), earlier, now);
        var required = inbox.identity() == IdentityMode.REQUIRED;
        if (wish.token() != null
                && earlier.isPresent()
                && (required || earlier.get().verified())) end(earlier.get(), wish.token());
        if (required) throw Problem.of(HttpStatus.UNAUTHORIZED, "sign-in-required");
        if (wish.token() != null
                && earlier.filter(session -> !session.verified()).isPresent()) {
            store.renew(wish.token(), wish.language(), wish.page(), now.plus(ANONYMOUS));
            return new Started(wish.token(), earlier.get());
        }
        return anonymous(inbox, wish, now);
    }

    private void end(VisitorSession session, String token) {
        store.end(token);
        events.publishEvent(new SessionEnded(new Admission(session, token)));
    }

    Optional<VisitorSession> find(String token) {
        return store.find(token, clock.instant());
    }

    @Transactional
    void speaks(VisitorSession session, String token, Language language) {
        store.renew(token, language, null, clock.instant().plus(session.verified() ? VERIFIED : ANONYMOUS));
        customers.speaks(session.contact(), language);
    }

    private Optional<SignedIdentity> identity(Inbox inbox, Wish wish, Instant now) {
        if (wish.identity() == null || inbox.identity() == IdentityMode.OFF) return Optional.empty();
        return SignedIdentity.read(wish.identity(), inbox.key(), inboxes.signingSecrets(inbox.id()), now);
    }

    private Started anonymous(Inbox inbox, Wish wish, Instant now) {
        var visitor = ids.next().toString();
        var contact = customers.recognise(
                new Identity(inbox.id(), Identity.Kind.VISITOR, visitor), Profile.unknown(wish.language()));
        var end = now.plus(ANONYMOUS);
        return keep(new VisitorSession(inbox.id(), contact, visitor, false, wish.language(), end), wish, now);
    }

    /// The anonymous conversation that led up to the sign-in goes on under the contact's own name; the old token
    /// ends.
    private Started verified(
            Inbox inbox, Wish wish, SignedIdentity identity, Optional<VisitorSession> earlier, Instant now) {
        var profile = new Profile(identity.name(), identity.email(), identity.taxNumber(), wish.language(), true);
        var contact = customers.recognise(new Identity(inbox.id(), Identity.Kind.LOGIN, identity.subject()), profile);
        if (wish.token() != null && earlier.isPresent()) {
            if (!earlier.get().verified()) conversations.move(earlier.get().contact(), contact);
            end(earlier.get(), wish.token());
        }
        var end = now.plus(VERIFIED);
        return keep(new VisitorSession(inbox.id(), contact, identity.subject(), true, wish.language(), end), wish, now);
    }

    private Started keep(VisitorSession session, Wish wish, Instant now) {
        var token = ids.secret();
        store.insert(token, session, wish.page(), now);
        return new Started(token, session);
    }
}
