package io.otklik.robot;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.journeys.Web;
import io.otklik.platform.Ids;
import io.otklik.platform.OtklikTest;
import io.otklik.staff.Cast;
import io.otklik.staff.Role;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@OtklikTest
class ConnectorsTest {

    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    Cast cast;

    @Autowired
    Ids ids;

    @Autowired
    JdbcClient sql;

    private Web author;
    private Web administrator;
    private String name = "";

    @BeforeEach
    void signIn() {
        author = cast.signedIn(Role.AUTHOR);
        administrator = cast.signedIn(Role.ADMINISTRATOR);
        name = "r" + ids.next();
    }

    @Test
    void an_author_makes_a_robot_and_finds_it_in_the_lists() {
        var made = author.post("/api/robots", definition());
        assertThat(made.status()).isEqualTo(201);
        assertThat(made.at("/version")).isEqualTo("1");
        assertThat(made.at("/connection/secretSet")).isEqualTo("false");
        assertThat(made.at("/connection/address")).isEmpty();
        assertThat(made.json().at("/usedBy").size()).isZero();
        var line = item(author.get("/api/robots/overview"), name);
        assertThat(line.at("/state").asString()).isEqualTo("not-connected");
        assertThat(line.at("/runs").asInt()).isZero();
        var known = item(author.get("/api/robots"), name);
        assertThat(known.at("/operations/1/operation").asString()).isEqualTo("vacation");
        assertThat(known.at("/operations/1/inputs/0").toString())
                .isEqualTo("{\"name\":\"employee\",\"type\":\"person\",\"required\":true,\"title\":\"Сотрудник\"}");
        assertThat(author.post("/api/robots", definition()).problem()).isEqualTo("robot-name-taken");
    }

    @Test
    void the_file_of_a_robot_is_the_robot() {
        var id = made();
        var file = author.get("/api/robots/" + id + "/file");
        assertThat(file.header("Content-Disposition").orElseThrow()).contains(name + ".yaml");
        var read = Definition.read(new ByteArrayInputStream(file.text().getBytes(StandardCharsets.UTF_8)));
        assertThat((Object) JSON.valueToTree(read))
                .isEqualTo(author.get("/api/robots/" + id).json().at("/definition"));
    }

    @Test
    void who_was_slower_is_told_and_overwrites_nothing() {
        var id = made();
        var changed = definition();
        changed.put("attempts", 7);
        assertThat(author.put("/api/robots/" + id, Map.of("version", 1, "definition", changed))
                        .at("/definition/attempts"))
                .isEqualTo("7");
        var late = author.put("/api/robots/" + id, Map.of("version", 1, "definition", definition()));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.problem()).isEqualTo("robot-changed");
        var renamed = definition();
        renamed.put("robot", "r" + ids.next());
        assertThat(author.put("/api/robots/" + id, Map.of("version", 2, "definition", renamed))
                        .problem())
                .isEqualTo("robot-name-stays");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/robot|\"Имя\"|robot",
                "/robot|\"documents\"|robot",
                "/robot|null|robot",
                "/title|{\"ru\":\" \",\"en\":\"x\"}|title.ru",
                "/patienceSeconds|601|patienceSeconds",
                "/atOnce|0|atOnce",
                "/breaker|{\"failures\":0,\"pauseSeconds\":60}|breaker.failures",
                "/operations/vacation/method|\"TRACE\"|operations.vacation.method",
                "/operations/vacation/path|\"../admin\"|operations.vacation.path",
                "/operations/vacation/path|\"/admin\"|operations.vacation.path",
                "/operations/vacation/path|\"//evil.example/x\"|operations.vacation.path",
                "/operations/vacation/path|\"http://evil.example/x\"|operations.vacation.path",
                "/operations/vacation/path|\"a/%2e%2e/b\"|operations.vacation.path",
                "/operations/vacation/path|\"vacations/{nobody}\"|operations.vacation.path",
                "/operations/vacation/answer|\"{'number': \"|operations.vacation.answer",
                "/operations/vacation/send|\"odata\"|operations.vacation.send",
                "/operations/vacation/send|\"soap\"|definition.operations.vacation.send",
                "/operations/vacation/inputs/employee/type|\"robot\"|definition.operations.vacation.inputs.employee.type",
                "/operations/vacation/cost|{\"amount\":\"-1\",\"currency\":\"RUB\"}|operations.vacation.cost.amount",
                "/operations/vacation/later|{\"by\":\"poll\"}|operations.vacation.later.ticket",
                "/operations/vacation/later|{\"by\":\"mail\"}|operations.vacation.later.by",
            })
    void what_is_wrong_is_named_by_its_field(String at, String value, String field) {
        var wrong = definition();
        var cut = at.lastIndexOf('/');
        ((ObjectNode) wrong.at(at.substring(0, cut))).set(at.substring(cut + 1), JSON.readTree(value));
        var refused = author.put("/api/robots/" + made(), Map.of("version", 1, "definition", wrong));
        assertThat(refused.status()).isBetween(400, 409);
        assertThat(refused.at("/field")).isEqualTo(field);
        assertThat(refused.at("/detail")).isNotEmpty();
    }

    @Test
    void all_that_is_wrong_is_told_at_once_each_with_its_place() {
        var wrong = definition();
        wrong.put("attempts", 0);
        ((ObjectNode) wrong.at("/operations/vacation"))
                .put("answer", "{'number': ")
                .put("path", "/admin");
        var refused = author.post("/api/robots", wrong);
        assertThat(refused.at("/field")).isEqualTo("attempts");
        assertThat(refused.json().at("/flaws").findValuesAsString("field"))
                .containsExactly("attempts", "operations.vacation.path", "operations.vacation.answer");
        assertThat(refused.json().at("/flaws").findValuesAsString("detail")).noneMatch(String::isBlank);
    }

    @Test
    void the_secret_goes_in_and_never_out_and_stays_with_its_place() {
        var id = made();
        var basic = Map.of("kind", "basic", "user", "otklik");
        var connected = connect(id, 1, "https://1c.example/hs", basic, "Очень-тайно-7");
        assertThat(connected.at("/connection/address")).isEqualTo("https://1c.example/hs/");
        assertThat(connected.at("/connection/secretSet")).isEqualTo("true");
        assertThat(connected.text()).doesNotContain("тайно");
        assertThat(connect(id, 2, "https://1c.example/other", basic, null).at("/connection/secretSet"))
                .isEqualTo("true");
        assertThat(connect(id, 3, "https://evil.example/hs", basic, null).at("/connection/secretSet"))
                .isEqualTo("false");
        assertThat(connect(id, 4, "https://1c.example/hs", basic, null).at("/connection/secretSet"))
                .isEqualTo("false");
        var audit = sql.sql("select changes::text from staff.audit where subject_id = :id")
                .param("id", id)
                .query(String.class)
                .list();
        assertThat(audit).hasSize(5).noneMatch(line -> line.contains("тайно"));
    }

    @Test
    void a_token_address_elsewhere_does_not_get_the_secret() {
        var id = made();
        connect(id, 1, "https://1c.example/", oauth("https://login.example/token"), "Тайна");
        assertThat(connect(id, 2, "https://1c.example/", oauth("https://login.example/v2"), null)
                        .at("/connection/secretSet"))
                .isEqualTo("true");
        assertThat(connect(id, 3, "https://1c.example/", oauth("https://evil.example/token"), null)
                        .at("/connection/secretSet"))
                .isEqualTo("false");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://1c.example/",
                "https://user:password@1c.example/",
                "https://1c.example/#a",
                "https://1c.example/?a=b",
                "https://1c.example/a/../b",
                "//1c.example/",
                "file:///etc/passwd",
                "https://1c example/"
            })
    void an_address_that_is_none_is_refused(String address) {
        var refused = connect(made(), 1, address, Map.of("kind", "none"), null);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.at("/field")).isEqualTo("address");
    }

    @Test
    void a_sign_in_that_cannot_be_is_refused_by_its_field() {
        var id = made();
        assertThat(refusedField(id, Map.of("kind", "digest"))).isEqualTo("signIn.kind");
        assertThat(refusedField(id, Map.of("kind", "basic"))).isEqualTo("signIn.user");
        assertThat(refusedField(id, Map.of("kind", "api-key", "place", "cookie")))
                .isEqualTo("signIn.place");
        assertThat(refusedField(id, Map.of("kind", "api-key", "place", "header", "name", "Host")))
                .isEqualTo("signIn.name");
        assertThat(refusedField(id, oauth("file:///etc/passwd"))).isEqualTo("signIn.tokenUrl");
        assertThat(refusedField(id, Map.of("kind", "mtls", "certificate", "нет")))
                .isEqualTo("signIn.certificate");
    }

    @Test
    void a_robot_is_deleted_by_an_administrator() {
        var id = made();
        assertThat(author.delete("/api/robots/" + id).status()).isEqualTo(403);
        assertThat(administrator.delete("/api/robots/" + id).status()).isEqualTo(204);
        assertThat(author.get("/api/robots/" + id).status()).isEqualTo(404);
    }

    private String refusedField(String id, Map<String, String> signIn) {
        return connect(id, 1, "https://1c.example/", signIn, "s").at("/field");
    }

    private static Map<String, String> oauth(String url) {
        return Map.of("kind", "oauth2", "tokenUrl", url, "clientId", "otklik");
    }

    private Web.Answer connect(String id, int version, String address, Map<String, String> signIn, String secret) {
        var body = new HashMap<String, Object>(Map.of("version", version, "address", address, "signIn", signIn));
        if (secret != null) body.put("secret", secret);
        return administrator.put("/api/robots/" + id + "/connection", body);
    }

    private String made() {
        return author.post("/api/robots", definition()).at("/id");
    }

    private ObjectNode definition() {
        return JSON.valueToTree(Definitions.named(name));
    }

    private static JsonNode item(Web.Answer answer, String robot) {
        return answer.json()
                .at("/items")
                .valueStream()
                .filter(it -> it.at("/robot").asString().equals(robot))
                .findFirst()
                .orElseThrow();
    }
}
