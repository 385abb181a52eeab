package io.otklik.robot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.otklik.robot.mapping.Unmappable;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuestionTest {

    private static final Connector CONNECTOR = new Connector(
            new UUID(0, 1),
            1,
            Definitions.accounting(),
            URI.create("https://1c.example/base/hs/"),
            new SignIn.Bearer("t0ken"));

    @Test
    void inputs_stay_inside_their_part_of_the_address() {
        var request = Question.of(CONNECTOR, get("employees/{id}"), Map.of("id", "a/../b?c=d#e %"), "key");
        assertThat(request.address())
                .isEqualTo(URI.create("https://1c.example/base/hs/employees/a%2F..%2Fb%3Fc%3Dd%23e%20%25"));
        assertThat(request.headers())
                .containsEntry("Authorization", "Bearer t0ken")
                .containsEntry("Idempotency-Key", "key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", ".."})
    void an_input_that_would_climb_out_is_refused(String id) {
        assertThatThrownBy(() -> Question.of(CONNECTOR, get("employees/{id}"), Map.of("id", id), "key"))
                .isInstanceOf(Unmappable.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://evil.example/a", "//evil.example/a", "http://1c.example/a", "https://1c.example:444/a"})
    void our_password_goes_to_no_other_place_for_a_file(String url) {
        assertThatThrownBy(() -> Question.ofFile(CONNECTOR, url, 100)).isInstanceOf(Unmappable.class);
    }

    @Test
    void a_file_is_fetched_from_the_connectors_own_place() {
        assertThat(Question.ofFile(CONNECTOR, "/base/hs/documents/1", 100).address())
                .isEqualTo(URI.create("https://1c.example/base/hs/documents/1"));
    }

    private static Operation get(String path) {
        return new Operation("get", Definitions.task("{method: GET, path: '" + path + "'}"));
    }
}
