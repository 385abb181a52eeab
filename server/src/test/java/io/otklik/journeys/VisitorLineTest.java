package io.otklik.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import io.otklik.conversation.Author;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.Fact;
import io.otklik.conversation.Message;
import io.otklik.journeys.Visitors.Shop;
import io.otklik.journeys.Visitors.Visitor;
import io.otklik.platform.Ids;
import io.otklik.platform.MovableClock;
import io.otklik.platform.OtklikTest;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Date;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

/// The line of a customer's browser: only our own panel opens it, it carries that customer's own talk, and it ends
/// with
/// the session.
@OtklikTest
class VisitorLineTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Autowired
    Visitors visitors;

    @Autowired
    MovableClock clock;

    @Autowired
    Ids ids;

    @Autowired
    Conversations conversations;

    @Value("${local.server.port}")
    int port;

    private Shop shop;
    private Visitor anna;

    @BeforeEach
    void anna_writes() {
        shop = visitors.shop("off");
        anna = visitors.visitor(shop);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example", "null", "http://localhost.evil.example", "http://127.0.0.1", "file://"})
    void a_page_of_another_site_opens_no_line(String origin) {
        var ticket = ticket(anna);
        assertThatThrownBy(() -> dial(ticket, origin, new Ear())).hasMessageContaining("WebSocketHandshakeException");
    }

    @Test
    void a_ticket_opens_one_line_and_only_for_a_minute() {
        var ticket = ticket(anna);
        dial(ticket, own(), new Ear()).abort();
        assertThatThrownBy(() -> dial(ticket, own(), new Ear())).hasMessageContaining("WebSocketHandshakeException");
        var late = ticket(anna);
        clock.pass(Duration.ofSeconds(61));
        assertThatThrownBy(() -> dial(late, own(), new Ear())).hasMessageContaining("WebSocketHandshakeException");
        assertThatThrownBy(() -> dial(anna.token(), own(), new Ear()))
                .hasMessageContaining("WebSocketHandshakeException");
    }

    @Test
    void a_line_carries_nobody_elses_talk_even_when_asked_for() throws InterruptedException {
        var other = visitors.visitor(shop);
        var secret = other.writes("Тайна", ids.next()).at("/conversationId");
        var ear = new Ear();
        var line = dial(ticket(anna), own(), ear);
        line.sendText("{\"t\":\"resume\",\"conversationId\":\"" + secret + "\",\"after\":0}", true)
                .join();
        other.writes("Ещё одна тайна", ids.next());
        anna.writes("Моё", ids.next());
        ear.hears("Моё");
        assertThat(ear.all.toString()).doesNotContain("айна");
        line.abort();
    }

    @Test
    void the_line_ends_with_the_session_and_hears_nothing_of_what_follows() throws InterruptedException {
        var ear = new Ear();
        var line = dial(ticket(anna), own(), ear);
        line.sendText("{\"t\":\"resume\",\"after\":0}", true).join();
        anna.writes("Первое", ids.next());
        ear.hears("Первое");
        var strict = shop.admin().put("/api/inboxes/" + shop.id(), required());
        assertThat(strict.status()).isEqualTo(200);

        var next = anna.web().post("/api/widget/" + shop.key() + "/sessions", Map.of("token", anna.token()));

        assertThat(next.status()).isEqualTo(401);
        assertThat(ear.closed.poll(30, TimeUnit.SECONDS)).isEqualTo("ended");
        assertThat(anna.writes("Второе", ids.next()).status()).isEqualTo(401);
        assertThat(ear.all.toString()).doesNotContain("Второе");
    }

    @Test
    void a_line_that_outlives_its_session_hears_nothing_of_what_follows() throws Exception {
        var known = known();
        var conversation = known.writes("Первое", ids.next()).at("/conversationId");
        var ear = new Ear();
        var line = dial(ticket(known), own(), ear);
        line.sendText("{\"t\":\"resume\",\"after\":0}", true).join();
        ear.hears("Первое");
        clock.pass(Duration.ofHours(12).plusMinutes(1));

        conversations.add(
                new ConversationId(UUID.fromString(conversation)), Author.BOT, new Fact.Said(Message.of("Тайна")));

        assertThat(ear.closed.poll(30, TimeUnit.SECONDS)).isEqualTo("ended");
        assertThat(ear.all.toString()).doesNotContain("Тайна");
    }

    /// Somebody whom the site vouches for.
    private Visitor known() throws JOSEException {
        var secret = "общий секрет сайта, длиннее 32 знаков";
        var site = visitors.shop("optional");
        site.admin().put("/api/inboxes/" + site.id() + "/keys", Map.of("keys", Map.of("k1", secret)));
        var claims = new JWTClaimsSet.Builder()
                .subject("anna")
                .audience(site.key())
                .expirationTime(Date.from(clock.instant().plusSeconds(600)))
                .build();
        var identity = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
        identity.sign(new MACSigner(secret.getBytes(StandardCharsets.UTF_8)));
        return visitors.visitor(site, Map.of("language", "ru", "identity", identity.serialize()));
    }

    private Map<String, Object> required() {
        var now = shop.admin().get("/api/inboxes/" + shop.id());
        return Map.of("name", "Сайт", "teamId", now.at("/teamId"), "identity", "required");
    }

    private static String ticket(Visitor visitor) {
        return visitor.web().post("/api/widget/socket-tickets", Map.of()).at("/ticket");
    }

    private String own() {
        return "http://localhost:" + port;
    }

    private WebSocket dial(String ticket, String origin, WebSocket.Listener listener) {
        return HTTP.newWebSocketBuilder()
                .header("Origin", origin)
                .buildAsync(URI.create("ws://localhost:" + port + "/ws/widget?ticket=" + ticket), listener)
                .join();
    }

    /// Keeps whatever is said on the line, and the reason of its end.
    private static final class Ear implements WebSocket.Listener {
        final StringBuffer all = new StringBuffer();
        final BlockingQueue<String> fresh = new LinkedBlockingQueue<>();
        final BlockingQueue<String> closed = new LinkedBlockingQueue<>();

        @Override
        public CompletionStage<?> onText(WebSocket socket, CharSequence text, boolean last) {
            all.append(text);
            fresh.add(text.toString());
            return WebSocket.Listener.super.onText(socket, text, last);
        }

        @Override
        public CompletionStage<?> onClose(WebSocket socket, int status, String reason) {
            closed.add(reason);
            return null;
        }

        void hears(String words) throws InterruptedException {
            while (!all.toString().contains(words))
                if (fresh.poll(30, TimeUnit.SECONDS) == null)
                    throw new AssertionError("Not heard: " + words + " in " + all);
        }
    }
}
