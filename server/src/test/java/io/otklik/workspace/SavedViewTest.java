package io.otklik.workspace;

import static io.otklik.workspace.InboxTest.at;
import static org.assertj.core.api.Assertions.assertThat;

import io.otklik.conversation.ConversationId;
import io.otklik.journeys.Web;
import io.otklik.platform.Ids;
import io.otklik.platform.MovableClock;
import io.otklik.platform.OtklikTest;
import io.otklik.staff.Cast;
import io.otklik.staff.Role;
import io.otklik.workspace.Shop.Crew;
import java.time.Duration;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@OtklikTest
class SavedViewTest {

    static final String PATH = "/api/saved-views";

    @Autowired
    Cast cast;

    @Autowired
    Shop shop;

    @Autowired
    MovableClock clock;

    @Autowired
    Ids ids;

    @LocalServerPort
    int port;

    Crew payroll;
    Web oleg;
    Web mate;
    ConversationId anna;
    ConversationId boris;

    @BeforeEach
    void anna_and_boris_wait_for_the_payroll_team() {
        payroll = shop.crew("Расчёт зарплаты");
        oleg = operator("Олег Петров", payroll);
        mate = operator("Пётр Мате", payroll);
        anna = shop.waits("Анна Соколова", payroll, "Когда аванс?");
        clock.pass(Duration.ofMinutes(20));
        boris = shop.waits("Борис Орлов", payroll, "Где справка?");
    }

    @Test
    void a_list_is_what_its_filter_says_and_counts_who_waits() {
        var urgent = shop.tag("срочно");
        oleg.put(at(boris, "/tags/" + urgent), Map.of());
        var tagged = saved(oleg, Map.of("tags", List.of(urgent)));
        assertThat(rows(oleg, tagged)).containsExactly(boris);
        assertThat(count(oleg, tagged)).isOne();
        var longAgo = saved(oleg, Map.of("waitsMinutes", 15));
        assertThat(rows(oleg, longAgo)).containsExactly(anna);
        clock.pass(Duration.ofMinutes(16));
        assertThat(rows(oleg, longAgo)).containsExactly(anna, boris);
        var both = saved(oleg, Map.of("waitsMinutes", 30, "tags", List.of(urgent)));
        assertThat(rows(oleg, both)).isEmpty();
        var inbox = saved(oleg, Map.of("inboxes", List.of(shop.now(anna).inbox())));
        assertThat(rows(oleg, inbox)).containsExactly(anna);
    }

    @Test
    void conversations_of_a_colleague_are_listed_while_open_and_when_resolved() {
        var irina = cast.somebody("Ирина Смирнова", Role.OPERATOR, Set.of(payroll.key()));
        shop.assigned(anna, irina.id());
        var open = saved(oleg, Map.of("operators", List.of(irina.id()), "teams", List.of(payroll.id())));
        var done = saved(oleg, Map.of("operators", List.of(irina.id()), "status", "resolved"));
        assertThat(rows(oleg, open)).containsExactly(anna);
        cast.signedIn(irina).put(at(anna, "/resolution"), Map.of());
        assertThat(rows(oleg, open)).isEmpty();
        assertThat(rows(oleg, done)).containsExactly(anna);
        assertThat(count(oleg, done)).isZero();
    }

    @Test
    void a_list_shows_nobody_what_is_not_for_their_eyes() {
        var taxes = shop.crew("Налоги");
        var secret = shop.waits("Чужой клиент", taxes, "Секрет");
        var everything = saved(oleg, Map.of());
        assertThat(rows(oleg, everything)).containsExactly(anna, boris);
        assertThat(count(oleg, everything)).isEqualTo(2);
        var foreign = saved(oleg, Map.of("teams", List.of(taxes.id())));
        assertThat(rows(oleg, foreign)).isEmpty();
        var vera = cast.signedIn(Role.SUPERVISOR);
        assertThat(rows(vera, saved(vera, Map.of("teams", List.of(taxes.id())))))
                .containsExactly(secret);
    }

    @Test
    void a_list_is_ones_own_until_it_is_shared_with_the_team() {
        var own = saved(oleg, Map.of());
        assertThat(mate.get("/api/inbox/saved-" + own).status()).isEqualTo(404);
        assertThat(cast.signedIn(Role.SUPERVISOR).delete(PATH + "/" + own).status())
                .isEqualTo(404);
        var shared = saved(oleg, Map.of(), payroll);
        assertThat(rows(mate, shared)).containsExactly(anna, boris);
        assertThat(mate.delete(PATH + "/" + shared).status()).isEqualTo(403);
        assertThat(cast.signedIn(Role.SUPERVISOR).delete(PATH + "/" + shared).status())
                .isEqualTo(204);
        assertThat(oleg.get("/api/inbox/saved-" + shared).status()).isEqualTo(404);
    }

    @Test
    void a_changed_list_keeps_its_place_and_its_number_is_told_at_once() {
        var list = saved(oleg, Map.of());
        try (var desk = Desk.of(oleg, port)) {
            var body = body(Map.of("waitsMinutes", 15), null);
            body.put("name", "Давно ждут");
            assertThat(oleg.put(PATH + "/" + list, body).at("/name")).isEqualTo("Давно ждут");
            desk.hears(frame -> frame.at("/t").asString().equals("counts")
                    && StreamSupport.stream(frame.at("/views").spliterator(), false)
                            .anyMatch(view -> view.at("/key").asString().equals("saved-" + list)
                                    && view.at("/count").asInt() == 1));
        }
    }

    @Test
    void what_a_list_cannot_be_is_refused() {
        assertThat(oleg.post(PATH, Map.of("filter", Map.of())).problem()).isEqualTo("missing");
        assertThat(oleg.post(PATH, Map.of("name", "х")).problem()).isEqualTo("missing");
        refused(Map.of("status", "lost"), "wrong-value");
        refused(Map.of("waitsMinutes", 0), "wrong-value");
        refused(Map.of("tags", Collections.nCopies(51, ids.next())), "wrong-value");
        refused(Map.of("tags", List.of("не номер")), "wrong-value");
        var foreign = body(Map.of(), shop.crew("Чужая команда"));
        assertThat(oleg.post(PATH, foreign).at("/field")).isEqualTo("teamId");
        assertThat(oleg.get("/api/inbox/saved-x").status()).isEqualTo(404);
    }

    @Test
    void one_person_has_a_limited_number_of_lists() {
        for (var number = 0; number < 50; number++) saved(oleg, Map.of());
        assertThat(oleg.post(PATH, body(Map.of(), null)).problem()).isEqualTo("too-many-views");
    }

    private void refused(Map<String, Object> filter, String problem) {
        var refused = oleg.post(PATH, body(filter, null));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.problem()).as(refused.text()).isEqualTo(problem);
    }

    private Web operator(String name, Crew crew) {
        return cast.signedIn(cast.somebody(name, Role.OPERATOR, Set.of(crew.key())));
    }

    private String saved(Web web, Map<String, Object> filter) {
        return saved(web, filter, null);
    }

    private String saved(Web web, Map<String, Object> filter, @Nullable Crew shared) {
        var made = web.post(PATH, body(filter, shared));
        assertThat(made.status()).as(made.text()).isEqualTo(201);
        return made.at("/id");
    }

    private static Map<String, Object> body(Map<String, Object> filter, @Nullable Crew shared) {
        var body = new HashMap<String, Object>(Map.of("name", "Список", "filter", filter));
        if (shared != null) body.put("teamId", shared.id());
        return body;
    }

    private List<ConversationId> rows(Web web, String list) {
        var page = web.get("/api/inbox/saved-" + list).json();
        return StreamSupport.stream(page.at("/items").spliterator(), false)
                .map(row -> new ConversationId(UUID.fromString(row.at("/id").asString())))
                .toList();
    }

    private int count(Web web, String list) {
        return StreamSupport.stream(web.get("/api/inbox/views").json().spliterator(), false)
                .filter(view -> view.at("/key").asString().equals("saved-" + list))
                .findFirst()
                .orElseThrow()
                .at("/count")
                .asInt();
    }
}
