package io.otklik.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.journeys.Web;
import io.otklik.platform.Ids;
import io.otklik.platform.OtklikTest;
import io.otklik.staff.Cast;
import io.otklik.staff.Role;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@OtklikTest
class LibraryTest {

    private static final String ANSWERS = "/api/canned-answers";

    @Autowired
    Cast cast;

    @Autowired
    Shop shop;

    @Autowired
    Ids ids;

    Web vera;
    Web administrator;

    @BeforeEach
    void people() {
        vera = cast.signedIn(Role.SUPERVISOR);
        administrator = cast.signedIn(Role.ADMINISTRATOR);
    }

    @Test
    void an_operator_reads_the_answers_for_all_and_those_of_her_own_teams() {
        var payroll = shop.crew("Расчёт зарплаты");
        var taxes = shop.crew("Налоги");
        var all = added(answer("Здравствуйте, {{contact.name}}", null));
        var own = added(answer("Аванс придёт 20-го", payroll));
        var foreign = added(answer("Пять рабочих дней", taxes));

        var oleg = cast.signedIn(cast.somebody("Олег Петров", Role.OPERATOR, Set.of(payroll.key())));
        assertThat(every(oleg, ANSWERS)).contains(all.at("/id"), own.at("/id")).doesNotContain(foreign.at("/id"));
        assertThat(every(vera, ANSWERS)).contains(all.at("/id"), own.at("/id"), foreign.at("/id"));
        assertThat(oleg.post(ANSWERS, answer("Моё", null)).status()).isEqualTo(403);
    }

    @Test
    void an_answer_comes_back_as_it_was_written() {
        var body = answer("Добрый день, {{ contact.name }}.\nЯ {{operator.name}}.", shop.crew("Налоги"));
        var made = added(body);
        assertThat(made.at("/shortcut")).isEqualTo(body.get("shortcut"));
        assertThat(made.at("/text/ru")).isEqualTo("Добрый день, {{ contact.name }}.\nЯ {{operator.name}}.");
        assertThat(made.at("/text/en")).isEmpty();

        body.put("title", "Иначе");
        body.put("teamId", null);
        var changed = vera.put(ANSWERS + "/" + made.at("/id"), body);
        assertThat(changed.at("/title")).isEqualTo("Иначе");
        assertThat(changed.json().at("/teamId").isMissingNode()).isTrue();
        assertThat(vera.delete(ANSWERS + "/" + made.at("/id")).status()).isEqualTo(204);
        assertThat(vera.delete(ANSWERS + "/" + made.at("/id")).status()).isEqualTo(404);
        assertThat(actions(made.at("/id"))).containsExactly("canned-deleted", "canned-changed", "canned-added");
    }

    @Test
    void two_answers_never_share_a_shortcut_whatever_the_case() {
        var first = answer("Привет", null);
        first.put("shortcut", "привет-" + ids.next().toString().substring(20));
        added(first);
        var second = answer("Здравствуйте", null);
        second.put("shortcut", "/ПРИВЕТ" + first.get("shortcut").toString().substring(6));
        var refused = vera.post(ANSWERS, second);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.problem()).isEqualTo("shortcut-taken");
        assertThat(refused.at("/field")).isEqualTo("shortcut");
    }

    @Test
    void what_an_answer_cannot_be_is_refused_with_the_field() {
        refused(Map.of("shortcut", "два слова"), "wrong-shortcut", "shortcut");
        refused(Map.of("title", " "), "missing", "title");
        refused(Map.of("text", Map.of("ru", " ", "en", "")), "missing", "text.ru");
        refused(Map.of("text", Map.of("ru", "{{contact.password}}")), "unknown-variable", "text.ru");
        refused(Map.of("text", Map.of("en", "x".repeat(17_000))), "message-too-long", "text.en");
        refused(Map.of("teamId", ids.next()), "wrong-value", "teamId");
    }

    @Test
    void pages_of_answers_meet_without_gap_or_repetition() {
        var made = new ArrayList<String>();
        for (var number = 0; number < 5; number++)
            made.add(added(answer("Ответ", null)).at("/id"));
        var seen = every(vera, ANSWERS + "?limit=2");
        assertThat(seen).doesNotHaveDuplicates().containsAll(made);
    }

    @Test
    void tags_are_added_renamed_and_dropped_and_the_log_knows_who_did_it() {
        var name = "срочно " + ids.next();
        var tag = vera.post("/api/tags", Map.of("name", name, "color", "#B42318"));
        assertThat(tag.status()).as(tag.text()).isEqualTo(201);
        var path = "/api/tags/" + tag.at("/id");
        var twin = vera.post("/api/tags", Map.of("name", name.toUpperCase(Locale.ROOT), "color", "#17703D"));
        assertThat(twin.problem()).isEqualTo("tag-taken");
        assertThat(vera.put(path, Map.of("name", name + "!", "color", "#17703D"))
                        .at("/color"))
                .isEqualTo("#17703D");
        assertThat(vera.put(path, Map.of("name", name, "color", "red")).problem())
                .isEqualTo("wrong-value");
        assertThat(vera.delete(path).status()).isEqualTo(204);
        assertThat(every(vera, "/api/tags?limit=200")).doesNotContain(tag.at("/id"));
        assertThat(actions(tag.at("/id"))).containsExactly("tag-deleted", "tag-changed", "tag-added");
    }

    private Map<String, Object> answer(String text, Shop.Crew crew) {
        var body = new HashMap<String, Object>();
        body.put("shortcut", "о" + ids.next());
        body.put("title", "Ответ");
        body.put("text", Map.of("ru", text, "en", ""));
        if (crew != null) body.put("teamId", crew.id().value());
        return body;
    }

    private Web.Answer added(Map<String, Object> body) {
        var made = vera.post(ANSWERS, body);
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made;
    }

    private void refused(Map<String, ?> wrong, String problem, String field) {
        var body = answer("Ответ", null);
        body.putAll(wrong);
        var refused = vera.post(ANSWERS, body);
        assertThat(refused.status()).as(refused.text()).isEqualTo(400);
        assertThat(refused.problem()).isEqualTo(problem);
        assertThat(refused.at("/field")).isEqualTo(field);
    }

    /// Ids of all pages.
    private static List<String> every(Web web, String path) {
        var all = new ArrayList<String>();
        var next = "";
        do {
            var page = web.get(path + next);
            assertThat(page.status()).as(page.text()).isEqualTo(200);
            page.json().at("/items").forEach(item -> all.add(item.at("/id").asString()));
            var cursor = page.at("/next");
            var sign = path.contains("?") ? "&" : "?";
            next = cursor.isEmpty() ? "" : sign + "after=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8);
        } while (!next.isEmpty());
        return all;
    }

    /// What the audit log tells of a thing, newest first.
    private List<String> actions(String subject) {
        var lines = administrator.get("/api/audit?limit=200").json().at("/items");
        return StreamSupport.stream(lines.spliterator(), false)
                .filter(line -> line.at("/subject/id").asString().equals(subject))
                .map((JsonNode line) -> line.at("/action").asString())
                .toList();
    }
}
