package io.otklik.workspace;

import static io.otklik.workspace.Desk.about;
import static io.otklik.workspace.Desk.t;
import static io.otklik.workspace.InboxTest.at;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.otklik.conversation.Author;
import io.otklik.conversation.ConversationId;
import io.otklik.conversation.Conversations;
import io.otklik.conversation.Fact;
import io.otklik.journeys.Web;
import io.otklik.platform.MovableClock;
import io.otklik.platform.OtklikTest;
import io.otklik.staff.Cast;
import io.otklik.staff.Role;
import io.otklik.workspace.Shop.Crew;
import java.net.http.WebSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;

@OtklikTest
class LiveTest {

    @Autowired
    Cast cast;

    @Autowired
    Shop shop;

    @Autowired
    Conversations conversations;

    @Autowired
    MovableClock clock;

    @Value("${local.server.port}")
    int port;

    Crew payroll;
    Crew taxes;
    Cast.Member oleg;
    Web olegsWeb;

    @BeforeEach
    void a_team() {
        payroll = shop.crew("Расчёт зарплаты");
        taxes = shop.crew("Налоги");
        oleg = cast.somebody("Олег Петров", Role.OPERATOR, Set.of(payroll.key()));
        olegsWeb = cast.signedIn(oleg);
    }

    @Test
    void a_customer_who_joins_the_queue_appears_by_itself_and_is_counted() {
        try (var desk = Desk.of(olegsWeb, port)) {
            var anna = shop.waits("Анна Соколова", payroll, "Когда аванс?");
            var row = desk.hears(frame ->
                    about(frame, "row", anna) && frame.at("/row/unread").asInt() == 1);
            assertThat(row.at("/row/contact/name").asString()).isEqualTo("Анна Соколова");
            var counts = desk.hears(frame -> t(frame, "counts"));
            assertThat(counts.at("/views").toString()).contains("{\"key\":\"unassigned\",\"count\":1}");
        }
    }

    @Test
    void nothing_of_another_teams_conversation_is_heard_even_when_asked_for() {
        try (var desk = Desk.of(olegsWeb, port)) {
            var foreign = shop.waits("Чужой", taxes, "Тайна");
            desk.opens(foreign);
            assertThat(about(desk.hears(frame -> true), "gone", foreign)).isTrue();
            desk.says(Map.of("t", "open", "id", "%"));
            assertThat(desk.hears(frame -> t(frame, "closed")).at("/reason").asString())
                    .isEqualTo("unknown-frame");
            assertThat(desk.heard.toString()).doesNotContain("Тайна");
        }
    }

    @Test
    void after_a_break_of_the_line_nothing_is_missing_and_nothing_doubled() {
        var anna = shop.waits("Анна", payroll, "0");
        var log = new TreeMap<Integer, String>();
        try (var desk = Desk.of(olegsWeb, port)) {
            desk.opens(anna);
            desk.hears(frame -> about(frame, "others", anna));
            for (var number = 1; number <= 20; number++) shop.writes(anna, String.valueOf(number));
            desk.hears(frame -> t(frame, "entries") && frame.toString().contains("\"text\":\"20\""));
            fold(log, desk);
        }
        for (var number = 21; number <= 40; number++) shop.writes(anna, String.valueOf(number));
        try (var desk = Desk.of(olegsWeb, port)) {
            var missed = olegsWeb.get(at(anna, "/entries?limit=200&after=" + log.lastKey()));
            missed.json()
                    .at("/items")
                    .forEach(entry -> log.merge(
                            entry.at("/seq").asInt(), entry.at("/text").asString(), LiveTest::same));
            desk.says(Map.of("t", "open", "id", anna.value(), "after", log.lastKey()));
            for (var number = 41; number <= 60; number++) shop.writes(anna, String.valueOf(number));
            desk.hears(frame -> t(frame, "entries") && frame.toString().contains("\"text\":\"60\""));
            fold(log, desk);
            assertContiguous(desk, anna);
        }
        assertThat(log.values().stream().filter(text -> text.matches("\\d+")).toList())
                .isEqualTo(
                        IntStream.rangeClosed(0, 60).mapToObj(String::valueOf).toList());
    }

    @Test
    void an_open_conversation_gets_every_line_in_order_whoever_commits_it() {
        var anna = shop.waits("Анна", payroll, "Начало");
        try (var desk = Desk.of(olegsWeb, port)) {
            desk.opens(anna);
            desk.hears(frame -> about(frame, "others", anna));
            var start = shop.now(anna).seq();
            var writers = IntStream.range(0, 4)
                    .mapToObj(writer -> Thread.startVirtualThread(() -> {
                        for (var number = 0; number < 10; number++)
                            if (writer % 2 == 0) shop.writes(anna, "к" + number);
                            else conversations.add(anna, Author.SYSTEM, new Fact.Marked(List.of()));
                    }))
                    .toList();
            for (var writer : writers) join(writer);
            var last = shop.now(anna).seq();
            assertThat(last).isEqualTo(start + 40);
            desk.hears(frame -> frame.toString().contains("\"seq\":" + last + ","));
            assertContiguous(desk, anna);
        }
    }

    @Test
    void a_conversation_that_goes_to_another_team_goes_from_the_screen() {
        var anna = shop.waits("Анна", payroll, "Аванс?");
        try (var desk = Desk.of(olegsWeb, port)) {
            desk.opens(anna);
            desk.hears(frame -> about(frame, "others", anna));
            shop.handsOver(anna, taxes);
            desk.hears(frame -> about(frame, "gone", anna));
            shop.writes(anna, "Секрет");
            desk.catchesUp();
            assertThat(desk.heard.toString()).doesNotContain("Секрет");
        }
    }

    @Test
    void whoever_is_disabled_hears_nothing_more() {
        var anna = shop.waits("Анна", payroll, "Аванс?");
        try (var desk = Desk.of(olegsWeb, port)) {
            desk.opens(anna);
            var admin = cast.signedIn(Role.ADMINISTRATOR);
            assertThat(admin.put("/api/people/" + oleg.id().value() + "/disabled", Map.of("disabled", true))
                            .status())
                    .isLessThan(300);
            desk.hears(frame -> t(frame, "ended"));
            shop.writes(anna, "Секрет");
            desk.hears(frame -> t(frame, "closed"));
            assertThat(desk.heard.toString()).doesNotContain("Секрет");
        }
    }

    @Test
    void signing_out_ends_the_line() {
        try (var desk = Desk.of(olegsWeb, port)) {
            olegsWeb.delete("/api/session");
            desk.hears(frame -> t(frame, "ended"));
        }
    }

    @Test
    void a_lost_membership_cuts_the_line_and_the_next_one_hears_nothing_of_the_team() {
        var anna = shop.waits("Анна", payroll, "Аванс?");
        try (var desk = Desk.of(olegsWeb, port)) {
            desk.opens(anna);
            desk.hears(frame -> about(frame, "others", anna));
            var admin = cast.signedIn(Role.ADMINISTRATOR);
            var person = admin.get("/api/people/" + oleg.id().value());
            var change = Map.of(
                    "name", person.at("/name"),
                    "email", person.at("/email"),
                    "role", "OPERATOR",
                    "language", "ru",
                    "timeZone", "Europe/Moscow",
                    "teams", List.of(),
                    "skills", List.of());
            var changed = admin.put("/api/people/" + oleg.id().value(), change);
            assertThat(changed.status()).as(changed.text()).isLessThan(300);
            assertThat(desk.hears(frame -> t(frame, "closed")).at("/reason").asString())
                    .isEqualTo("rights");
            shop.writes(anna, "Секрет");
            assertThat(desk.heard.toString()).doesNotContain("Секрет");
        }
        try (var again = Desk.of(olegsWeb, port)) {
            again.opens(anna);
            again.hears(frame -> about(frame, "gone", anna));
        }
    }

    @Test
    void a_foreign_page_and_a_used_ticket_open_no_line() {
        var ticket = olegsWeb.post("/api/socket-tickets", Map.of()).at("/ticket");
        var quiet = new WebSocket.Listener() {};
        assertThatThrownBy(() -> Desk.dial(port, ticket, "https://evil.example", quiet))
                .hasMessageContaining("WebSocketHandshakeException");
        Desk.dial(port, ticket, "http://localhost:" + port, quiet).abort();
        assertThatThrownBy(() -> Desk.dial(port, ticket, "http://localhost:" + port, quiet))
                .hasMessageContaining("WebSocketHandshakeException");
        var late = olegsWeb.post("/api/socket-tickets", Map.of()).at("/ticket");
        clock.pass(Duration.ofSeconds(61));
        assertThatThrownBy(() -> Desk.dial(port, late, "http://localhost:" + port, quiet))
                .hasMessageContaining("WebSocketHandshakeException");
    }

    @Test
    void colleagues_see_who_looks_and_who_writes_until_he_falls_silent() {
        var anna = shop.waits("Анна", payroll, "Аванс?");
        var irina = cast.signedIn(cast.somebody("Ирина Смирнова", Role.OPERATOR, Set.of(payroll.key())));
        try (var first = Desk.of(olegsWeb, port);
                var second = Desk.of(irina, port)) {
            first.opens(anna);
            first.hears(frame -> about(frame, "others", anna));
            second.opens(anna);
            first.hears(frame -> others(frame, anna, "viewing", "Ирина Смирнова"));
            second.says(Map.of("t", "typing", "id", anna.value(), "mode", "reply", "on", true));
            first.hears(frame -> others(frame, anna, "replying", "Ирина Смирнова"));
            assertThat(olegsWeb.get(at(anna, "")).at("/others/0/mode")).isEqualTo("replying");
            clock.pass(Duration.ofSeconds(11));
            first.hears(frame -> others(frame, anna, "viewing", "Ирина Смирнова"));
            second.says(Map.of("t", "close", "id", anna.value()));
            first.hears(
                    frame -> about(frame, "others", anna) && frame.at("/others").isEmpty());
        }
    }

    @Test
    void what_is_open_is_read_and_what_came_later_is_not() {
        var anna = shop.waits("Анна", payroll, "Раз");
        shop.writes(anna, "Два");
        try (var desk = Desk.of(olegsWeb, port)) {
            desk.opens(anna);
            desk.hears(frame ->
                    about(frame, "row", anna) && frame.at("/row/unread").asInt() == 0);
            desk.says(Map.of("t", "close", "id", anna.value())).catchesUp();
            shop.writes(anna, "Три");
            desk.hears(frame ->
                    about(frame, "row", anna) && frame.at("/row/unread").asInt() == 1);
        }
        assertThat(olegsWeb.get(at(anna, "")).json().at("/row/unread").asInt()).isEqualTo(1);
    }

    @Test
    void whoever_is_called_is_called_until_he_reacts_and_then_on_no_screen() {
        var anna = shop.waits("Анна Соколова", payroll, "Аванс?");
        shop.assigned(anna, oleg.id());
        try (var first = Desk.of(olegsWeb, port);
                var second = Desk.of(olegsWeb, port)) {
            var call = first.hears(frame -> about(frame, "notice", anna));
            assertThat(call.at("/notice/kind").asString()).isEqualTo("assigned");
            assertThat(call.at("/notice/text").asString()).isEqualTo("Анна Соколова: обращение у вас");
            second.hears(frame -> about(frame, "notice", anna));
            second.opens(anna);
            var id = call.at("/notice/id").asString();
            first.hears(frame ->
                    t(frame, "notice-done") && frame.at("/id").asString().equals(id));
        }
        try (var later = Desk.of(olegsWeb, port)) {
            later.catchesUp();
            assertThat(later.heard).noneMatch(frame -> t(frame, "notice"));
        }
    }

    @Test
    void a_mention_a_new_word_and_a_low_mark_call_whom_they_concern() {
        var vera = cast.somebody("Вера Орлова", Role.SUPERVISOR);
        var anna = shop.waits("Анна", payroll, "Аванс?");
        reply(anna, "Завтра");
        try (var desk = Desk.of(olegsWeb, port);
                var wall = Desk.of(cast.signedIn(vera), port)) {
            shop.writes(anna, "А точно?");
            assertThat(desk.hears(frame -> about(frame, "notice", anna))
                            .at("/notice/kind")
                            .asString())
                    .isEqualTo("waiting");
            var note = Map.of(
                    "clientId",
                    UUID.randomUUID(),
                    "text",
                    "Вера?",
                    "mentions",
                    List.of(vera.id().value()));
            assertThat(olegsWeb.post(at(anna, "/notes"), note).status()).isEqualTo(200);
            assertThat(wall.hears(frame -> about(frame, "notice", anna))
                            .at("/notice/kind")
                            .asString())
                    .isEqualTo("mention");
            conversations.add(anna, Author.CONTACT, new Fact.Rated(1, "Долго"));
            assertThat(wall.hears(frame -> about(frame, "notice", anna))
                            .at("/notice/kind")
                            .asString())
                    .isEqualTo("low-mark");
        }
    }

    @Test
    void typing_of_the_customer_reaches_whoever_has_it_open() {
        var anna = shop.waits("Анна", payroll, "Аванс?");
        try (var desk = Desk.of(olegsWeb, port)) {
            desk.opens(anna);
            desk.hears(frame -> about(frame, "others", anna));
            shop.types(anna);
            assertThat(desk.hears(frame -> about(frame, "typing", anna))
                            .at("/on")
                            .asBoolean())
                    .isTrue();
        }
    }

    private void reply(ConversationId id, String text) {
        var body = Map.of(
                "clientId",
                UUID.randomUUID(),
                "text",
                text,
                "seenSeq",
                shop.now(id).seq());
        assertThat(olegsWeb.post(at(id, "/messages"), body).status()).isEqualTo(200);
    }

    private static boolean others(tools.jackson.databind.JsonNode frame, ConversationId id, String mode, String name) {
        return about(frame, "others", id)
                && frame.at("/others/0/mode").asString().equals(mode)
                && frame.at("/others/0/operator/name").asString().equals(name);
    }

    private static void fold(Map<Integer, String> log, Desk desk) {
        desk.heard.stream()
                .filter(frame -> t(frame, "entries"))
                .forEach(frame -> frame.at("/entries")
                        .forEach(entry -> log.merge(
                                entry.at("/seq").asInt(), entry.at("/text").asString(), LiveTest::same)));
    }

    private static String same(String known, String again) {
        assertThat(again).isEqualTo(known);
        return known;
    }

    /// The server never repeats an entry on one line, and never leaves one out.
    private static void assertContiguous(Desk desk, ConversationId id) {
        var seqs = desk.heard.stream()
                .filter(frame -> about(frame, "entries", id))
                .flatMap(frame -> frame.at("/entries").valueStream())
                .map(entry -> entry.at("/seq").asInt())
                .toList();
        assertThat(seqs)
                .isEqualTo(IntStream.rangeClosed(seqs.getFirst(), seqs.getLast())
                        .boxed()
                        .toList());
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
