package io.otklik.platform.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.platform.OtklikTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/// Whoever is still sending when the answer is already known hears it all the same.
@OtklikTest
class RefusedBodyTest {

    private static final int BODY_BYTES = 400 * 1024;
    private static final int READ_AT_ONCE_BYTES = 64 * 1024;
    private static final int PAUSE_MILLIS = 300;

    @LocalServerPort
    int port;

    static Stream<String> beginnings() {
        return Stream.of("{\"name\":x", "{}{}", "[", "{\"name\":\"");
    }

    @ParameterizedTest
    @MethodSource("beginnings")
    void the_sender_of_a_body_that_is_refused_halfway_hears_the_answer(String beginning) throws IOException {
        try (var line = new Socket("localhost", port)) {
            var body = (beginning + "[".repeat(BODY_BYTES)).getBytes(StandardCharsets.US_ASCII);
            var out = line.getOutputStream();
            out.write(head());
            out.write(body, 0, READ_AT_ONCE_BYTES);
            var early = untilNothingComes(line);
            out.write(body, READ_AT_ONCE_BYTES, BODY_BYTES - READ_AT_ONCE_BYTES);
            line.setSoTimeout(0);
            var answer = early + new String(line.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).startsWith("HTTP/1.1 4").contains("urn:otklik:problem:");
        }
    }

    private byte[] head() {
        return """
                POST /api/session HTTP/1.1\r
                Host: localhost:%d\r
                Otklik-Request: 1\r
                Connection: close\r
                Content-Type: application/json\r
                Content-Length: %d\r
                \r
                """.formatted(port, BODY_BYTES).getBytes(StandardCharsets.US_ASCII);
    }

    /// A server that hangs up here breaks the line under whoever still writes.
    private static String untilNothingComes(Socket line) throws IOException {
        line.setSoTimeout(PAUSE_MILLIS);
        var come = new ByteArrayOutputStream();
        try {
            for (var next = line.getInputStream().read();
                    ;
                    next = line.getInputStream().read()) {
                assertThat(next).as("The line is open; so far came: " + come).isNotNegative();
                come.write(next);
            }
        } catch (SocketTimeoutException _) {
            return come.toString(StandardCharsets.UTF_8);
        }
    }
}
