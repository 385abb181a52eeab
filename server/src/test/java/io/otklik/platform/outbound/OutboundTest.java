package io.otklik.platform.outbound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.otklik.platform.WrongSetting;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutboundTest {

    private static final InetAddress LOOPBACK = InetAddress.getLoopbackAddress();

    private final AtomicInteger calls = new AtomicInteger();
    private final CountDownLatch released = new CountDownLatch(1);
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(LOOPBACK, 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/ok", exchange -> answer(exchange, 200, "fine"));
        server.createContext("/redirect", exchange -> {
            exchange.getResponseHeaders().set("Location", "http://127.0.0.1:" + port() + "/ok");
            answer(exchange, 302, "");
        });
        server.createContext("/never", _ -> await());
        server.createContext("/drop", exchange -> {
            calls.incrementAndGet();
            exchange.close();
        });
        server.createContext("/endless", this::endless);
        server.start();
    }

    @AfterEach
    void stop() {
        released.countDown();
        server.stop(0);
    }

    @Test
    void an_exception_by_host_and_port_is_called() {
        try (var outbound = allowing("127.0.0.1:" + port())) {
            var answered = (Incoming.Answered) outbound.send(Purpose.ROBOTS, get(own("/ok")));
            assertThat(answered.status()).isEqualTo(200);
            assertThat(new String(answered.body())).isEqualTo("fine");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:%d/ok",
                "http://localhost:%d/ok",
                "https://localhost:%d/ok",
                "http://localhost.:%d/ok",
                "http://127.1:%d/ok",
                "http://2130706433:%d/ok",
                "http://0177.0.0.1:%d/ok",
                "http://[::1]:%d/ok",
                "http://[::ffff:127.0.0.1]:%d/ok",
                "http://0.0.0.0:%d/ok",
                "http://user@127.0.0.1:%d/ok",
                "http://169.254.169.254:%d/ok",
                "ftp://127.0.0.1:%d/ok",
                "file:///etc/passwd?%d",
            })
    void without_an_exception_nothing_of_ours_is_reached(String address) {
        try (var outbound = allowing()) {
            var incoming = outbound.send(Purpose.ROBOTS, get(URI.create(address.formatted(port()))));
            assertThat(incoming).isInstanceOfAny(Incoming.NotAllowed.class, Incoming.Unreachable.class);
            assertThat(calls).hasValue(0);
        }
    }

    @Test
    void an_exception_for_one_port_opens_no_other_and_no_other_spelling() {
        try (var outbound = allowing("127.0.0.1:1")) {
            assertThat(outbound.send(Purpose.ROBOTS, get(own("/ok")))).isInstanceOf(Incoming.NotAllowed.class);
        }
        try (var outbound = allowing("127.0.0.1:" + port())) {
            var other = URI.create("http://localhost:" + port() + "/ok");
            assertThat(outbound.send(Purpose.ROBOTS, get(other))).isInstanceOf(Incoming.NotAllowed.class);
        }
    }

    @Test
    void an_exception_by_range_holds_for_what_lies_in_it() {
        try (var outbound = allowing("127.0.0.0/8")) {
            assertThat(outbound.send(Purpose.ROBOTS, get(own("/ok")))).isInstanceOf(Incoming.Answered.class);
        }
    }

    @Test
    void a_name_that_changes_its_mind_is_asked_once_and_held_to_it() {
        var asked = new ArrayList<String>();
        Iterator<InetAddress> turns =
                List.of(InetAddress.ofLiteral("192.0.2.1"), LOOPBACK).iterator();
        NameLookup rebinding = host -> {
            asked.add(host);
            return List.of(turns.next());
        };
        try (var outbound = new Outbound(List.of("192.0.2.0/24"), rebinding)) {
            var request = new Outgoing(
                    "GET",
                    URI.create("http://rebind.example:" + port() + "/ok"),
                    Map.of(),
                    new byte[0],
                    Duration.ofMillis(300),
                    100);
            assertThat(outbound.send(Purpose.ROBOTS, request)).isNotInstanceOf(Incoming.Answered.class);
            assertThat(asked).containsExactly("rebind.example");
            assertThat(calls).hasValue(0);
        }
    }

    @Test
    void one_closed_address_among_open_ones_closes_the_name() {
        NameLookup mixed = _ -> List.of(InetAddress.ofLiteral("8.8.8.8"), LOOPBACK);
        try (var outbound = new Outbound(List.of(), mixed)) {
            assertThat(outbound.send(Purpose.ROBOTS, get(URI.create("https://mixed.example/"))))
                    .isInstanceOf(Incoming.NotAllowed.class);
        }
    }

    @Test
    void the_open_internet_is_called_by_https_only() {
        NameLookup open = _ -> List.of(InetAddress.ofLiteral("8.8.8.8"));
        try (var outbound = new Outbound(List.of(), open)) {
            assertThat(outbound.send(Purpose.ROBOTS, get(URI.create("http://open.example/"))))
                    .isInstanceOf(Incoming.NotAllowed.class);
        }
    }

    @Test
    void the_connection_goes_to_the_checked_address_under_the_name_that_was_asked_for() {
        NameLookup ours = _ -> List.of(LOOPBACK);
        try (var outbound = new Outbound(List.of("1c.example:" + port()), ours)) {
            var incoming = outbound.send(Purpose.ROBOTS, get(URI.create("http://1c.example:" + port() + "/ok")));
            assertThat(((Incoming.Answered) incoming).header("x-host")).contains("1c.example:" + port());
        }
    }

    @Test
    void a_redirect_is_an_answer_and_is_not_followed() {
        try (var outbound = allowing("127.0.0.1:" + port())) {
            var answered = (Incoming.Answered) outbound.send(Purpose.ROBOTS, get(own("/redirect")));
            assertThat(answered.status()).isEqualTo(302);
            assertThat(calls).hasValue(1);
        }
    }

    @Test
    void a_silent_system_is_left_in_time() {
        try (var outbound = allowing("127.0.0.1:" + port())) {
            assertThat(outbound.send(Purpose.ROBOTS, get(own("/never"), Duration.ofMillis(200))))
                    .isEqualTo(new Incoming.Lost(true));
        }
    }

    @Test
    void an_endless_answer_is_cut_by_its_size() {
        try (var outbound = allowing("127.0.0.1:" + port())) {
            assertThat(outbound.send(Purpose.ROBOTS, get(own("/endless")))).isEqualTo(new Incoming.TooLarge(1000));
        }
    }

    @Test
    void a_dropped_connection_may_have_done_its_work_and_is_not_repeated_here() {
        try (var outbound = allowing("127.0.0.1:" + port())) {
            assertThat(outbound.send(Purpose.ROBOTS, get(own("/drop")))).isEqualTo(new Incoming.Lost(false));
            assertThat(calls).hasValue(1);
        }
    }

    @Test
    void where_nobody_listens_nothing_was_sent() {
        var closed = port();
        server.stop(0);
        try (var outbound = allowing("127.0.0.1:" + closed)) {
            var request = get(URI.create("http://127.0.0.1:" + closed + "/ok"));
            assertThat(outbound.send(Purpose.ROBOTS, request)).isInstanceOf(Incoming.Unreachable.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://x", "a b", "10.0.0.0/99", "host:port", "*"})
    void an_exception_that_makes_no_sense_stops_the_start(String exception) {
        assertThatThrownBy(() -> allowing(exception)).isInstanceOf(WrongSetting.class);
    }

    private void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (var body = exchange.getResponseBody()) {
            while (released.getCount() > 0) body.write(new byte[1000]);
        }
    }

    private void answer(HttpExchange exchange, int status, String text) throws IOException {
        calls.incrementAndGet();
        exchange.getResponseHeaders().set("X-Host", exchange.getRequestHeaders().getFirst("Host"));
        exchange.sendResponseHeaders(status, text.isEmpty() ? -1 : text.length());
        exchange.getResponseBody().write(text.getBytes());
        exchange.close();
    }

    private void await() {
        try {
            released.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Outbound allowing(String... exceptions) {
        return new Outbound(List.of(exceptions), NameLookup.SYSTEM);
    }

    private static Outgoing get(URI address) {
        return get(address, Duration.ofSeconds(5));
    }

    private static Outgoing get(URI address, Duration patience) {
        return new Outgoing("GET", address, Map.of(), new byte[0], patience, 1000);
    }

    private URI own(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    private int port() {
        return server.getAddress().getPort();
    }
}
