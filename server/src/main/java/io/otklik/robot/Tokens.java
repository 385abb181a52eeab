package io.otklik.robot;

import io.otklik.platform.outbound.Incoming;
import io.otklik.platform.outbound.Outbound;
import io.otklik.platform.outbound.Outgoing;
import io.otklik.platform.outbound.Purpose;
import io.otklik.robot.mapping.Unmappable;
import io.otklik.robot.words.FormText;
import io.otklik.robot.words.JsonText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Tokens of OAuth 2 client credentials (RFC 6749, 4.4): asked for once, shown until they expire, kept only in memory.
@Component
class Tokens {

    private static final int LARGEST = 64 * 1024;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(20);
    private static final long SECONDS = 300;
    private static final long LONGEST_SECONDS = 24 * 3600;
    private static final Duration MARGIN = Duration.ofSeconds(30);

    sealed interface Answer {
        /// @param kept it was asked for earlier, so it may have been withdrawn since
        record Got(SignIn.Bearer token, boolean kept) implements Answer {}

        /// Nothing was asked of the robot's system.
        record None(Incoming why) implements Answer {}
    }

    private record Kept(int version, SignIn.Bearer token, Instant until) {}

    private final Outbound outbound;
    private final Clock clock;
    private final Map<UUID, Kept> kept = new ConcurrentHashMap<>();

    Tokens(Outbound outbound, Clock clock) {
        this.outbound = outbound;
        this.clock = clock;
    }

    Answer of(Connector connector) {
        var known = kept.get(connector.id());
        if (known != null
                && known.version() == connector.version()
                && known.until().isAfter(clock.instant())) return new Answer.Got(known.token(), true);
        return connector.signIn() instanceof SignIn.OAuth2 signIn
                ? fetched(connector, signIn)
                : new Answer.None(new Incoming.NotAllowed("no client credentials"));
    }

    void forget(Connector connector) {
        kept.remove(connector.id());
    }

    private Answer fetched(Connector connector, SignIn.OAuth2 signIn) {
        return switch (outbound.send(Purpose.ROBOTS, question(connector, signIn))) {
            case Incoming.Answered(var status, var _, var body) when status == 200 -> read(connector, body);
            case Incoming.Answered(var status, var _, var _)
            when status >= 500 || status == 429 ->
                new Answer.None(new Incoming.Unreachable("the place of tokens is down"));
            case Incoming.Answered _, Incoming.TooLarge _ -> new Answer.None(refused());
            case Incoming.NotAllowed closed -> new Answer.None(closed);
            case Incoming.Unreachable _, Incoming.Lost _ ->
                new Answer.None(new Incoming.Unreachable("the place of tokens does not answer"));
        };
    }

    private Answer read(Connector connector, byte[] body) {
        try {
            if (!(JsonText.read(body) instanceof Map<?, ?> answer)
                    || !(answer.get("access_token") instanceof String text)
                    || !text.matches("[\\x21-\\x7e]{1,10000}")) return new Answer.None(refused());
            var asked = answer.get("expires_in") instanceof Number number ? number.longValue() : SECONDS;
            var life = Duration.ofSeconds(Math.clamp(asked, 1, LONGEST_SECONDS));
            var margin = life.dividedBy(2).compareTo(MARGIN) < 0 ? life.dividedBy(2) : MARGIN;
            var token = new SignIn.Bearer(text);
            kept.put(
                    connector.id(),
                    new Kept(
                            connector.version(),
                            token,
                            clock.instant().plus(life).minus(margin)));
            return new Answer.Got(token, false);
        } catch (Unmappable e) {
            return new Answer.None(refused());
        }
    }

    private static Outgoing question(Connector connector, SignIn.OAuth2 signIn) {
        var form = new LinkedHashMap<String, Object>();
        form.put("grant_type", "client_credentials");
        if (!signIn.scope().isEmpty()) form.put("scope", signIn.scope());
        var patience = connector.patience().compareTo(LONGEST_WAIT) < 0 ? connector.patience() : LONGEST_WAIT;
        var headers = Map.of(
                "Accept", "application/json",
                "Content-Type", "application/x-www-form-urlencoded",
                "Authorization", authorization(signIn));
        return new Outgoing("POST", signIn.tokenUrl(), headers, FormText.write(form), patience, LARGEST);
    }

    private static String authorization(SignIn.OAuth2 signIn) {
        var pair = encoded(signIn.clientId()) + ":" + encoded(signIn.clientSecret());
        return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Incoming refused() {
        return new Incoming.Answered(401, Map.of(), new byte[0]);
    }
}
