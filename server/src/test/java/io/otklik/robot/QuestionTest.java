package io.otklik.robot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.otklik.platform.outbound.Outgoing;
import io.otklik.robot.mapping.Unmappable;
import io.otklik.robot.words.Multipart;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
        var request = Question.of(errand(get("employees/{id}"), Map.of("id", "a/../b?c=d#e %")), List.of());
        assertThat(request.address())
                .isEqualTo(URI.create("https://1c.example/base/hs/employees/a%2F..%2Fb%3Fc%3Dd%23e%20%25"));
        assertThat(request.headers())
                .containsEntry("Authorization", "Bearer t0ken")
                .containsEntry("Idempotency-Key", "key");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", ".."})
    void an_input_that_would_climb_out_is_refused(String id) {
        assertThatThrownBy(() -> Question.of(errand(get("employees/{id}"), Map.of("id", id)), List.of()))
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

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example/x", "https://evil.example/x", "/other", "../other", "{id}{id}/{id}{id}/x"})
    void a_path_never_leaves_the_connectors_own_place(String path) {
        assertThatThrownBy(() -> Question.of(errand(get(path), Map.of("id", ".")), List.of()))
                .isInstanceOf(Unmappable.class);
    }

    @Test
    void a_form_and_xml_are_written_without_anything_breaking_out() {
        var inputs = Map.<String, Object>of("name", "a&b=c\r\n<x>\"");
        var form = Question.of(errand(post("{method: POST, path: x, send: form}"), inputs), List.of());
        assertThat(text(form)).isEqualTo("name=a%26b%3Dc%0D%0A%3Cx%3E%22");
        assertThat(form.headers()).containsEntry("Content-Type", "application/x-www-form-urlencoded");
        var xml = post(
                "{method: POST, path: x, send: xml, body: \"{'Order': {'@v': 1, 'name': name, 'line': [1, 2]}}\"}");
        assertThat(text(Question.of(errand(xml, inputs), List.of())))
                .contains("<Order v=\"1\"><name>a&amp;b=c")
                .contains("&lt;x&gt;\"</name><line>1</line><line>2</line></Order>");
        var wrong = post("{method: POST, path: x, send: xml, body: \"{'a b': 1}\"}");
        assertThatThrownBy(() -> Question.of(errand(wrong, inputs), List.of())).isInstanceOf(Unmappable.class);
    }

    @Test
    void a_form_with_files_keeps_names_in_their_line() {
        var operation =
                post("{method: POST, path: x, send: multipart, inputs: {scan: {type: file}, note: {type: text}}}");
        var inputs = Map.<String, Object>of("scan", List.of("f-1"), "note", "Да");
        var upload = new Multipart.Upload(
                "scan", "a\"\r\nX: y.txt", "text/plain", "Привет".getBytes(StandardCharsets.UTF_8));
        var request = Question.of(errand(operation, inputs), List.of(upload));
        assertThat(text(request))
                .contains("name=\"note\"\r\n\r\nДа\r\n")
                .contains("name=\"scan\"; filename=\"a%22%0AX: y.txt\"\r\nContent-Type: text/plain\r\n\r\nПривет\r\n")
                .doesNotContain("f-1");
        assertThat(request.headers().get("Content-Type")).startsWith("multipart/form-data; boundary=otklik-");
    }

    @Test
    void an_api_key_stands_where_the_system_wants_it() {
        var header = CONNECTOR.with(new SignIn.ApiKey(false, "X-Key", "к/1"));
        assertThat(Question.of(errand(header, get("x"), Map.of()), List.of()).headers())
                .containsEntry("X-Key", "к/1");
        var query = CONNECTOR.with(new SignIn.ApiKey(true, "key", "a&b"));
        assertThat(Question.of(errand(query, get("x"), Map.of()), List.of()).address())
                .isEqualTo(URI.create("https://1c.example/base/hs/x?key=a%26b"));
    }

    private static String text(Outgoing request) {
        return new String(request.body(), StandardCharsets.UTF_8);
    }

    private static Errand errand(Operation operation, Map<String, Object> inputs) {
        return errand(CONNECTOR, operation, inputs);
    }

    private static Errand errand(Connector connector, Operation operation, Map<String, Object> inputs) {
        return new Errand(connector, operation, inputs, "key", null);
    }

    private static Operation post(String yaml) {
        return new Operation("post", Definitions.task(yaml));
    }

    private static Operation get(String path) {
        return new Operation("get", Definitions.task("{method: GET, path: '" + path + "'}"));
    }
}
