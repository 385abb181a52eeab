package io.otklik.model;

import io.otklik.platform.Ids;
import io.otklik.platform.outbound.Incoming;
import io.otklik.platform.outbound.Outbound;
import io.otklik.platform.outbound.Outgoing;
import io.otklik.platform.outbound.Purpose;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// GigaChat's passes: the secret buys one for half an hour, and that opens the door.
@Component
class Passes {

    private static final int LARGEST = 64 * 1024;
    private static final Duration SPARE = Duration.ofMinutes(2);

    private final Outbound outbound;
    private final Ids ids;
    private final Clock clock;
    private final JsonMapper json;
    private @Nullable Pass pass;

    Passes(Outbound outbound, Ids ids, Clock clock, JsonMapper json) {
        this.outbound = outbound;
        this.ids = ids;
        this.clock = clock;
        this.json = json;
    }

    private record Pass(String token, Instant until) {}

    sealed interface Fetched {
        record Token(String token) implements Fetched {}

        record Failed(Incoming how) implements Fetched {}
    }

    synchronized Fetched pass(Setup setup, Duration patience) {
        var known = pass;
        if (known != null && clock.instant().isBefore(known.until().minus(SPARE)))
            return new Fetched.Token(known.token());
        var answer = outbound.send(Purpose.MODELS, question(setup, patience));
        var fresh = answer instanceof Incoming.Answered(var status, var _, var body) && status == 200
                ? read(body)
                : Optional.<Pass>empty();
        pass = fresh.orElse(null);
        return fresh.<Fetched>map(it -> new Fetched.Token(it.token())).orElseGet(() -> new Fetched.Failed(answer));
    }

    /// It opens no more, or belongs to another set-up.
    synchronized void forget() {
        pass = null;
    }

    private Outgoing question(Setup setup, Duration patience) {
        var headers = Map.of(
                "Authorization",
                "Basic " + setup.secret(),
                "RqUID",
                ids.next().toString(),
                "Accept",
                "application/json",
                "Content-Type",
                "application/x-www-form-urlencoded");
        var scope = Objects.requireNonNullElse(setup.scope(), "GIGACHAT_API_PERS");
        var form = "scope=" + URLEncoder.encode(scope, StandardCharsets.UTF_8);
        return new Outgoing(
                "POST",
                Objects.requireNonNull(setup.tokenAddress()),
                headers,
                form.getBytes(StandardCharsets.UTF_8),
                patience,
                LARGEST);
    }

    private Optional<Pass> read(byte[] body) {
        try {
            var answer = json.readTree(body);
            var token = answer.path("access_token").asString("");
            var until = answer.path("expires_at").asLong(0);
            return token.isEmpty() ? Optional.empty() : Optional.of(new Pass(token, Instant.ofEpochMilli(until)));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }
}
